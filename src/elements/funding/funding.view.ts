/** What an overview of money shows, worked out of a plan without a page. */
import { compareTerms, readTerm } from '../../dates/term.js';
import type { PlanEvent } from '../../model/event.js';
import type { Funding } from '../../model/funding.js';
import { gather } from '../../model/gather.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import type { Project } from '../../model/project.js';
import { nameOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';

/** What the money can be grouped by. */
export const GROUPINGS = ['currency', 'kind', 'year', 'from', 'to', 'programme'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Keys of a group by currency that name no currency: money of an unnamed one, no sum, a gift. */
export const UNNAMED = 'unnamed';
export const NO_AMOUNT = 'no-amount';
export const GIFT = 'gift-in-kind';

/** Money, or a gift, with what it is for. */
export interface Item {
  funding: Funding;
  /** The goal or the project that it is for; absent when it is for the whole plan. */
  goal?: Goal;
  project?: Project;
}

/** Items that have something in common; an empty key is for those that do not say. */
export interface Group {
  key: string;
  items: readonly Item[];
}

/** Whether money is for something at a place, or goes there, or comes from there. */
const isAt = ({ funding: { from, to }, goal, project }: Item, place: string): boolean =>
  [from, to, ...(goal?.places ?? []), ...(project?.places ?? [])].includes(place);

/**
 * All money that a plan tells of: its own, that of its goals, that of its projects.
 * @param place id of the place that the money is for; empty for all
 */
export function itemsOf({ funding, goals, projects }: Plan, place = ''): readonly Item[] {
  const items: readonly Item[] = [
    ...funding.map((each) => ({ funding: each })),
    ...goals.flatMap((goal) => goal.funding.map((each) => ({ funding: each, goal }))),
    ...projects.flatMap((project) => project.funding.map((each) => ({ funding: each, project }))),
  ];
  return place === '' ? items : items.filter((item) => isAt(item, place));
}

/** Sums of different currencies are never put side by side; one that is not named may be any. */
function currencyKey({ amount, kind }: Funding): string {
  if (amount) return amount.currency ?? UNNAMED;
  return kind === GIFT ? GIFT : NO_AMOUNT;
}

function keyOf(plan: Plan, { funding }: Item, grouping: Grouping, language: string): string {
  if (grouping === 'currency') return currencyKey(funding);
  if (grouping === 'kind') return funding.kind ?? '';
  if (grouping === 'year') return funding.period ?? '';
  const { [grouping]: reference } = funding;
  return textOf(reference === undefined ? undefined : nameOf(plan, reference), language, plan.language).value;
}

const LAST = [NO_AMOUNT, GIFT, ''];
const valueOf = ({ funding: { amount } }: Item): number => amount?.value ?? 0;

/**
 * The items of a plan in groups, in the order of the plan or of time, those that do not say last; by currency the
 * largest group first, and in it the largest sum.
 * @param language BCP 47, of the names that the groups are made by
 * @param place as of {@link itemsOf}
 */
export function groupsOf(plan: Plan, grouping: Grouping, language: string, place = ''): readonly Group[] {
  const groups = [...gather(itemsOf(plan, place), (item) => keyOf(plan, item, grouping, language))].map(([key, items]) => ({ key, items }));
  if (grouping === 'year') groups.sort((a, b) => compareTerms(readTerm(a.key), readTerm(b.key)));
  if (grouping === 'currency') groups.sort((a, b) => b.items.length - a.items.length);
  groups.sort((a, b) => LAST.indexOf(a.key) - LAST.indexOf(b.key));
  return grouping === 'currency' ? groups.map(({ key, items }) => ({ key, items: items.toSorted((a, b) => valueOf(b) - valueOf(a)) })) : groups;
}

/** The groupings in which the money of a plan differs. */
export function groupingsOf(plan: Plan, language: string): readonly Grouping[] {
  const items = itemsOf(plan);
  return GROUPINGS.filter((grouping) => new Set(items.map((item) => keyOf(plan, item, grouping, language))).size > 1);
}

/** A stretch of a bar, both as shares of the whole width, 0 to 1. */
export interface Stretch {
  from: number;
  width: number;
  /** Number of the part that it stands for, `rest` of what the parts leave over, `whole` without parts. */
  of: number | 'rest' | 'whole';
}

/** Whether parts are of the same money as the whole, and no more than it. */
function sharesOf({ amount, parts }: Funding): readonly number[] | undefined {
  if (!amount || parts.length === 0) return undefined;
  const values = parts.map(({ amount: part }) => (part && (part.currency ?? amount.currency) === amount.currency ? part.value : NaN));
  const sum = values.reduce((a, b) => a + b, 0);
  return values.every((value) => value >= 0) && sum <= amount.value ? values.map((value) => value / amount.value) : undefined;
}

/** The largest sum of each currency that more than one item has, so that there is something to measure by. */
export function scalesOf(plan: Plan): ReadonlyMap<string, number> {
  const groups = gather(itemsOf(plan).filter(({ funding: { amount } }) => (amount?.value ?? 0) > 0), ({ funding }) => currencyKey(funding));
  return new Map([...groups].filter(([, items]) => items.length > 1).map(([key, items]) => [key, Math.max(...items.map(valueOf))]));
}

/** How a sum is drawn beside others of its currency, and split into its parts; empty when a bar would tell nothing. */
export function barOf(funding: Funding, scales: ReadonlyMap<string, number>): readonly Stretch[] {
  const value = funding.amount?.value ?? 0;
  const shares = sharesOf(funding);
  const most = scales.get(currencyKey(funding)) ?? (shares ? value : Infinity);
  const whole = value / most;
  if (!(whole > 0)) return [];
  if (!shares) return [{ from: 0, width: whole, of: 'whole' }];
  let from = 0;
  const stretches = shares.map((share, of): Stretch => {
    const stretch = { from, width: share * whole, of };
    from += stretch.width;
    return stretch;
  });
  const rest: Stretch = { from, width: whole - from, of: 'rest' };
  return rest.width > whole / 1000 ? [...stretches, rest] : stretches;
}

const PHASES = ['phase', 'vote', 'deadline'];

/** The phases through which money for a goal goes, as those of a participatory budget, in the order of time. */
export function phasesOf({ events }: Plan, { goal }: Item): readonly PlanEvent[] {
  if (!goal) return [];
  const isPhase = ({ id, kind = '', goal: of }: PlanEvent): boolean => PHASES.includes(kind) && (of === goal.id || goal.events.includes(id));
  return events.filter(isPhase).sort((a, b) => compareTerms(a.term, b.term));
}
