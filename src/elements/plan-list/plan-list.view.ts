/** What the plan list shows: which goals, in which order, under which headings, and how many there are of what. */
import { formatTerm } from '../../dates/format.js';
import type { DateWords } from '../../dates/format.js';
import { compareTerms } from '../../dates/term.js';
import { compare, fold, queryWords } from '../../i18n/collate.js';
import type { Goal, Section } from '../../model/goal.js';
import { gather } from '../../model/gather.js';
import type { Plan } from '../../model/plan.js';
import { STATUS_CODES } from '../../model/schema.js';
import type { Responsible } from '../../model/schema.js';
import { bodyName, indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import type { FilterOption } from '../parts/filter-row.js';

export const FILTER_KEYS = ['section', 'status', 'responsible'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What a visitor looks for; an empty string looks for everything. */
export type ListFilters = Readonly<Record<FilterKey | 'query', string>>;
export const NO_FILTERS: ListFilters = { section: '', status: '', responsible: '', query: '' };

/** Value of a filter, and key of a group, for goals that do not say. */
export const NONE = 'none';

const GROUPINGS = ['section', 'body', 'status', 'term', 'none'] as const;
const SORTINGS = ['plan', 'term', 'title', 'status', 'body'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type Sorting = (typeof SORTINGS)[number];

/** What an attribute asks for; the first, which is the default, when it asks for nothing known. */
export const groupingOf = (value: string): Grouping => GROUPINGS.find((known) => known === value) ?? 'section';
export const sortingOf = (value: string): Sorting => SORTINGS.find((known) => known === value) ?? 'plan';

/** Goals under one heading. */
export interface GoalGroup {
  /** Section id, body id, status code, term, or `none`. */
  key: string;
  /** Of a section in a section: 1 and more. */
  depth: number;
  goals: readonly Goal[];
  /** How many goals stand here, those in inner sections included. */
  count: number;
}

/** The language of the page, and the words that dates need in it. */
export interface Wording {
  language: string;
  dates: DateWords;
}

/** Who answers first: the lead, else the first who is not a mere partner. */
export function leadOf({ responsible }: Goal): Responsible | undefined {
  return responsible.find(({ role }) => role === 'lead') ?? responsible.find(({ role }) => role !== 'partner') ?? responsible[0];
}

const texts = new WeakMap<Goal, { language: string; text: string }>();

/** The text of a goal as search sees it, made once for each. */
function searchable(plan: Plan, goal: Goal, language: string): string {
  let known = texts.get(goal);
  if (known?.language !== language) {
    const { code, title, summary, indicators, targets, responsible, themes } = goal;
    const said = [code, title, summary, ...indicators, ...targets.map(({ metric }) => metric), ...themes];
    const all = [...said, ...responsible.map(({ body }) => bodyName(plan, body))];
    const text = fold(all.map((each) => textOf(each, language, plan.language).value).join('\n'));
    texts.set(goal, (known = { language, text }));
  }
  return known.text;
}

const innerSections = (plan: Plan) => gather(plan.sections, ({ parent = '' }) => parent);

/** A section and all sections inside it; sections that hold each other in a ring are counted once. */
function withInner(plan: Plan, id: string): ReadonlySet<string> {
  const inner = innerSections(plan);
  const ids = new Set([id]);
  // A set goes on to what is added to it on the way.
  for (const each of ids) for (const section of inner.get(each) ?? []) ids.add(section.id);
  return ids;
}

/** The goals that a visitor looks for, in the order of the plan. */
export function filterGoals(plan: Plan, filters: ListFilters, language: string): readonly Goal[] {
  const words = queryWords(filters.query);
  const keys = FILTER_KEYS.filter((key) => filters[key] !== '');
  if (words.length + keys.length === 0) return plan.goals;
  const wanted = keys.map((key) => (key === 'section' ? withInner(plan, filters[key]) : new Set([filters[key]])));
  return plan.goals.filter(
    (goal) =>
      keys.every((key, i) => valuesOf(plan, goal, key).some((value) => wanted[i]!.has(value))) &&
      words.every((word) => searchable(plan, goal, language).includes(word)),
  );
}

/** What a goal says of something that goals are filtered, grouped or sorted by; `none` when it does not say. */
function valuesOf(plan: Plan, goal: Goal, key: FilterKey | 'body'): readonly string[] {
  const { section = '', status, responsible } = goal;
  if (key === 'section') return [indexOf(plan).sections.has(section) ? section : NONE];
  if (key === 'status') return [status?.code ?? NONE];
  if (responsible.length === 0) return [NONE];
  return key === 'body' ? [leadOf(goal)!.body] : [...new Set(responsible.map(({ body }) => body))];
}

/** Sorts such values: bodies by name, others as the plan or the list of codes has them; what is not stated comes last. */
function orderOf(plan: Plan, key: FilterKey | 'body', language: string): (a: string, b: string) => number {
  const byName = compare(language);
  const nameOf = (id: string) => textOf(bodyName(plan, id), language, plan.language).value;
  const places = new Map<string, number>(key === 'status' ? STATUS_CODES.map((code, i) => [code, i]) : plan.sections.map(({ id }, i) => [id, i]));
  const place = (value: string) => places.get(value) ?? places.size;
  const byKey = (a: string, b: string) => (key === 'body' || key === 'responsible' ? byName(nameOf(a), nameOf(b)) : place(a) - place(b));
  return (a, b) => Number(a === NONE) - Number(b === NONE) || byKey(a, b);
}

/** The choices of a filter with the goals that each would leave, given what else is set; what is not stated comes last. */
export function optionsOf(plan: Plan, key: FilterKey, filters: ListFilters, { language }: { language: string }): FilterOption[] {
  const counts = new Map<string, number>();
  const left = new Set(filterGoals(plan, { ...filters, [key]: '' }, language));
  for (const goal of plan.goals) {
    for (const value of valuesOf(plan, goal, key)) counts.set(value, (counts.get(value) ?? 0) + Number(left.has(goal)));
  }
  const byOrder = orderOf(plan, key, language);
  return [...counts].sort(([a], [b]) => byOrder(a, b)).map(([value, count]) => ({ value, count }));
}

/** Goals in the wanted order; those that are alike keep the order of the plan. */
export function sortGoals(plan: Plan, goals: readonly Goal[], sorting: Sorting, language: string): readonly Goal[] {
  if (sorting === 'plan') return goals;
  if (sorting === 'term') return goals.toSorted((a, b) => compareTerms(a.term, b.term));
  const isTitle = sorting === 'title';
  const byOrder = isTitle ? compare(language) : orderOf(plan, sorting, language);
  const valueOf = (goal: Goal) => (isTitle ? textOf(goal.title, language, plan.language).value : valuesOf(plan, goal, sorting)[0]!);
  return goals.toSorted((a, b) => byOrder(valueOf(a), valueOf(b)));
}

function bySections(plan: Plan, goals: readonly Goal[]): GoalGroup[] {
  const { sections } = indexOf(plan);
  const inner = innerSections(plan);
  const held = gather(goals, (goal) => valuesOf(plan, goal, 'section')[0]!);
  const groups = new Map<string, GoalGroup>();
  const add = (key: string, depth: number) => {
    const own = held.get(key) ?? [];
    groups.set(key, { key, depth, goals: own, count: own.length });
  };
  const isTop = ({ parent }: Section) => parent === undefined || !sections.has(parent);
  // After those at the top come all others: what is then left lies in a ring of sections, and is shown at the top.
  const waiting = [...plan.sections.filter(isTop), ...plan.sections].map(({ id }): [string, number] => [id, 0]).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [id, depth] = next;
    if (groups.has(id)) continue;
    add(id, depth);
    for (const section of inner.get(id)?.toReversed() ?? []) waiting.push([section.id, depth + 1]);
  }
  for (const { key, depth, count } of [...groups.values()].reverse()) {
    if (depth > 0) groups.get(sections.get(key)!.parent!)!.count += count;
  }
  add(NONE, 0);
  return [...groups.values()].filter(({ count }) => count > 0);
}

/** Goals under headings; a plan without sections, or `none`, has one group without a heading. */
export function groupGoals(plan: Plan, goals: readonly Goal[], grouping: Grouping, { language, dates }: Wording): readonly GoalGroup[] {
  if (goals.length === 0) return [];
  if (grouping === 'none' || (grouping === 'section' && plan.sections.length === 0)) return [{ key: '', depth: 0, goals, count: goals.length }];
  if (grouping === 'section') return bySections(plan, goals);
  const isTerm = grouping === 'term';
  const keyOf = (goal: Goal) =>
    isTerm ? (goal.term && formatTerm(goal.term, language, dates)) || NONE : valuesOf(plan, goal, grouping)[0]!;
  const groups = [...gather(isTerm ? sortGoals(plan, goals, 'term', language) : goals, keyOf)];
  if (!isTerm) {
    const byOrder = orderOf(plan, grouping, language);
    groups.sort(([a], [b]) => byOrder(a, b));
  }
  return groups.map(([key, list]) => ({ key, depth: 0, goals: list, count: list.length }));
}

/** The groups cut after so many goals. */
export function firstGoals(groups: readonly GoalGroup[], limit: number): readonly GoalGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const goals = group.goals.slice(0, left);
    left -= goals.length;
    return [{ ...group, goals }];
  });
}
