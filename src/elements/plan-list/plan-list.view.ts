/** What the plan list shows as the plan has it: its goals under their sections, and how many there are of what. */
import { gather } from '../../model/gather.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { STATUS_CODES } from '../../model/schema.js';
import type { Responsible } from '../../model/schema.js';
import { bodyName, indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';

/** Filters that are always there. */
export const FILTER_KEYS = ['section', 'status', 'responsible'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Filters that a visitor asks for. */
export const FURTHER_KEYS = ['topic', 'audience', 'place', 'term'] as const;
export type FurtherKey = (typeof FURTHER_KEYS)[number];

/** Names of all that can be looked for; they stand in the address of a page, too. */
export const WANTED_KEYS = [...FILTER_KEYS, 'query', ...FURTHER_KEYS] as const;

/** What a visitor looks for; an empty string looks for everything, and so does a further filter that is not there. */
export type ListFilters = Readonly<Record<FilterKey | 'query', string> & Partial<Record<FurtherKey, string>>>;
export const NO_FILTERS: ListFilters = { section: '', status: '', responsible: '', query: '' };

/** Goals shown at once when `page-size` says nothing: more are drawn by a press of the button. */
export const WINDOW = 1000;

/** Value of a filter, and key of a group, for goals that do not say. */
export const NONE = 'none';

/** One choice of a filter, with the number of goals it would leave. */
export interface FilterOption {
  value: string;
  count: number;
}

/** What the goals stand under headings of. */
export type Grouping = 'section' | 'body' | 'status' | 'term' | 'none';

/** Goals under one heading. */
export interface GoalGroup {
  /** Section id, body id, status code, term, or `none`; empty of goals that stand under no heading. */
  key: string;
  /** Of a section in a section: 1 and more. */
  depth: number;
  goals: readonly Goal[];
  /** How many goals stand here, those in inner sections included. */
  count: number;
}

/** The goals of a list. */
export interface Found {
  /** What they were looked for by. */
  filters: ListFilters;
  goals: readonly Goal[];
  grouping: Grouping;
  groups: readonly GoalGroup[];
  /** The goals that other filters would leave. */
  goalsFor: (filters: ListFilters) => readonly Goal[];
  /** What becomes of the plan's words, as to mark what was looked for. */
  draw?: ((words: string) => unknown) | undefined;
  /** Whether what can be set further is shown. */
  isFurther?: boolean;
  /** What hands on the address of a goal. */
  linkTo?: ((goal: Goal) => unknown) | undefined;
}

/** Who answers first: the lead, else the first who is not a mere partner. */
export function leadOf({ responsible }: Goal): Responsible | undefined {
  return responsible.find(({ role }) => role === 'lead') ?? responsible.find(({ role }) => role !== 'partner') ?? responsible[0];
}

/** What a goal says of something that goals are filtered, grouped or sorted by; `none` when it does not say. */
export function valuesOf(plan: Plan, goal: Goal, key: FilterKey | 'body'): readonly string[] {
  const { section = '', status, responsible } = goal;
  if (key === 'section') return [indexOf(plan).sections.has(section) ? section : NONE];
  if (key === 'status') return [status?.code ?? NONE];
  const bodies = (key === 'body' ? [leadOf(goal)] : responsible).map((each) => each?.body ?? '');
  // Who may not be named is not to be chosen either.
  const named = bodies.filter((id) => id !== '' && bodyName(plan, id) !== undefined);
  return named.length > 0 ? [...new Set(named)] : [NONE];
}

/** Sorts such values: bodies by name, others as the plan or the list of codes has them; what is not stated comes last. */
export function orderOf(plan: Plan, key: FilterKey | 'body', language: string): (a: string, b: string) => number {
  const byName = new Intl.Collator(language, { numeric: true }).compare;
  const nameOf = (id: string) => textOf(bodyName(plan, id), language, plan.language).value;
  const known: readonly string[] = key === 'status' ? STATUS_CODES : [...indexOf(plan).sections.keys()];
  const places = new Map(known.map((value, i) => [value, i]));
  const place = (value: string) => places.get(value) ?? places.size;
  const byKey = (a: string, b: string) => (key === 'section' || key === 'status' ? place(a) - place(b) : byName(nameOf(a), nameOf(b)));
  return (a, b) => Number(a === NONE) - Number(b === NONE) || byKey(a, b);
}

/**
 * The choices of a filter with the goals that each would leave.
 * @param left goals that the other filters leave
 */
export function countOptions(
  goals: readonly Goal[],
  left: readonly Goal[],
  valuesIn: (goal: Goal) => readonly string[],
  byOrder: (a: string, b: string) => number,
): FilterOption[] {
  const counts = new Map<string, number>();
  const count = (goal: Goal, by: number) => {
    for (const value of valuesIn(goal)) counts.set(value, (counts.get(value) ?? 0) + by);
  };
  for (const goal of goals) count(goal, 0);
  for (const goal of left) count(goal, 1);
  return [...counts].sort(([a], [b]) => byOrder(a, b)).map(([value, found]) => ({ value, count: found }));
}

/** The choices of a filter that is always there. */
export function optionsOf(plan: Plan, key: FilterKey, language: string, left: readonly Goal[]): FilterOption[] {
  return countOptions(plan.goals, left, (goal) => valuesOf(plan, goal, key), orderOf(plan, key, language));
}

/** Sections by the section that they lie in. */
export const innerSections = (plan: Plan) => gather(plan.sections, ({ parent = '' }) => parent);

/** Goals under the headings of their sections; a plan without sections has one group without a heading. */
export function sectionGroups(plan: Plan, goals: readonly Goal[]): readonly GoalGroup[] {
  const { sections } = indexOf(plan);
  if (sections.size === 0) return [{ key: '', depth: 0, goals, count: goals.length }];
  const inner = innerSections(plan);
  const held = gather(goals, (goal) => valuesOf(plan, goal, 'section')[0]!);
  const groups = new Map<string, GoalGroup>();
  const add = (key: string, depth: number) => {
    const own = held.get(key) ?? [];
    groups.set(key, { key, depth, goals: own, count: own.length });
  };
  // After those at the top come all others: what is then left lies in a ring of sections, and is shown at the top.
  const top = plan.sections.filter(({ parent = '' }) => !sections.has(parent));
  const waiting = [...top, ...plan.sections].map(({ id }) => ({ id, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, depth } = next;
    if (groups.has(id)) continue;
    add(id, depth);
    for (const section of inner.get(id)?.toReversed() ?? []) waiting.push({ id: section.id, depth: depth + 1 });
  }
  for (const { key, depth, count } of [...groups.values()].reverse()) {
    if (depth > 0) groups.get(sections.get(key)!.parent!)!.count += count;
  }
  add(NONE, 0);
  return [...groups.values()].filter(({ count }) => count > 0);
}

/** All goals of a plan, in its order, under its sections. */
export function asPublished(plan: Plan): Found {
  const { goals } = plan;
  return { filters: NO_FILTERS, goals, grouping: 'section', groups: sectionGroups(plan, goals), goalsFor: () => goals };
}
