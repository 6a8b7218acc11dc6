/** What has become of the goals of an older plan, worked out without a page. */
import { parseEdtf } from '../../dates/edtf.js';
import { fold } from '../../i18n/search.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { bodyName, originOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import { fetchableUrl } from '../../model/url.js';
import type { SafeUrl } from '../../model/url.js';

/** Facts of a goal that are held against those of the older plan. How far it is changes anyway. */
export const COMPARED = ['title', 'summary', 'term', 'indicators', 'targets', 'responsible'] as const;
export type Compared = (typeof COMPARED)[number];

/** A goal of the newer plan beside the one that it comes from; without one it is new. */
export interface GoalHistory {
  before: Goal | undefined;
  changes: readonly Compared[];
}

/** Two plans held against each other. */
export interface Comparison {
  older: Plan;
  goals: ReadonlyMap<Goal, GoalHistory>;
  /** Goals of the older plan that the newer one does not have. */
  gone: readonly Goal[];
}

/** Relations by which a goal names the one that it comes from. */
const SUCCESSION = ['replaces', 'follows', 'same-as'];

/** An id as its file has it: where plans were put together, one that stood in two of them has a number. */
const idIn = ({ id }: Goal): string => id.replace(/~\d+$/, '');

/** The address of the older plan, where it may be asked for: no host but those that the page's author named. */
export function olderAddress({ supersedes = '', base }: Plan, page: string): SafeUrl | undefined {
  const url = supersedes === '' ? undefined : fetchableUrl(supersedes, base || page);
  const isNamed = [base, page].some((known) => url && known && new URL(url).origin === new URL(known).origin);
  return isNamed ? url : undefined;
}

/** The older plan of which the page was given both, as by two addresses in `src`. */
export function olderAmong(plan: Plan): Plan | undefined {
  return plan.origins?.find(({ id }) => plan.origins!.some(({ supersedes }) => supersedes === id));
}

const startYear = (edtf: string | undefined): number => Number(/\d{4}/.exec(edtf ?? '')?.[0]);

/** A date so many years later. */
function later(edtf: string, years: number): string {
  const moved = edtf.replace(/\d{4}/g, (year) => String(Number(year) + years).padStart(4, '0'));
  return parseEdtf(moved) ? moved : edtf;
}

/** What a goal says of a fact, to be held against what another one says. */
function saidOf(plan: Plan, goal: Goal, key: Compared, years: number): string {
  const own = plan.language;
  const words = (text: Parameters<typeof textOf>[0]) => textOf(text, own, own).value;
  const { term, indicators, targets, responsible } = goal;
  switch (key) {
    case 'title':
    case 'summary': return words(goal[key]);
    case 'term': return term?.edtf === undefined ? (term?.text ?? '') : later(term.edtf, years);
    case 'indicators': return JSON.stringify(indicators.map(words));
    case 'targets': return JSON.stringify(targets.map(({ metric, op, value, unit }) => [words(metric), op, value, words(unit)]));
    case 'responsible': return JSON.stringify(responsible.map(({ body, role }) => [words(bodyName(plan, body)), role]).sort());
  }
}

/** Finds the goal that another one comes from: by a link that says so, by its id, or by the same title. */
function predecessors(plan: Plan, older: Plan): (goal: Goal) => Goal | undefined {
  const byId = new Map(older.goals.map((goal) => [idIn(goal), goal]));
  const titleOf = ({ language }: Plan, { title }: Goal) => fold(textOf(title, language, language).value);
  const byTitle = new Map(older.goals.map((goal) => [titleOf(older, goal), goal]));
  return (goal) => {
    const named = goal.links
      .filter(({ rel, to }) => SUCCESSION.includes(rel) && to.startsWith(`${older.id}#`))
      .map(({ to }) => byId.get(to.slice(older.id.length + 1)));
    return named.find(Boolean) ?? byId.get(idIn(goal)) ?? byTitle.get(titleOf(plan, goal));
  };
}

/** Holds a plan against the one that it supersedes. A term that moved on by as much as the plans did has not changed. */
export function comparePlans(plan: Plan, older: Plan): Comparison {
  const years = startYear(plan.period) - startYear(older.period) || 0;
  const find = predecessors(plan, older);
  const newer = plan.goals.filter((goal) => originOf(plan, goal).id !== older.id);
  const goals = new Map(
    newer.map((goal): [Goal, GoalHistory] => {
      const before = find(goal);
      if (!before) return [goal, { before, changes: [] }];
      const isSame = (key: Compared, moved: number) => saidOf(plan, goal, key, 0) === saidOf(older, before, key, moved);
      return [goal, { before, changes: COMPARED.filter((key) => !isSame(key, 0) && !(key === 'term' && isSame(key, years))) }];
    }),
  );
  const kept = new Set([...goals.values()].map(({ before }) => before));
  return { older, goals, gone: older.goals.filter((goal) => !kept.has(goal)) };
}

/** How many goals were kept as they were, changed, added and left out. */
export function countChanges({ goals, gone }: Comparison): Record<'kept' | 'changed' | 'new' | 'gone', number> {
  const all = [...goals.values()];
  const isNew = all.filter(({ before }) => !before).length;
  const changed = all.filter(({ changes }) => changes.length > 0).length;
  return { kept: all.length - isNew - changed, changed, new: isNew, gone: gone.length };
}
