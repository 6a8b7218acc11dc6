/** What the plan list shows as the plan has it: its goals under their sections, and how many there are of what. */
import { compare } from '../../i18n/collate.js';
import { gather } from '../../model/gather.js';
import type { Goal } from '../../model/goal.js';
import { keptWith } from '../../model/memo.js';
import type { Plan } from '../../model/plan.js';
import { STATUS_CODES } from '../../model/schema.js';
import type { Responsible } from '../../model/schema.js';
import { bodyName, indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import type { Draw } from '../parts/prose.js';

/** Filters that are always there. */
export const FILTER_KEYS = ['section', 'status', 'responsible'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Filters that a visitor asks for. */
export const FURTHER_KEYS = ['topic', 'audience', 'place', 'term', 'framework', 'sdg', 'responsibleRole'] as const;
export type FurtherKey = (typeof FURTHER_KEYS)[number];

/** Names of all that can be looked for; they stand in the address of a page, too. */
export const WANTED_KEYS = [...FILTER_KEYS, 'query', ...FURTHER_KEYS] as const;

/** What a visitor looks for; an empty string looks for everything, and so does a further filter that is not there. */
export type ListFilters = Readonly<Record<FilterKey | 'query', string> & Partial<Record<FurtherKey, string>>>;
export const NO_FILTERS: ListFilters = { section: '', status: '', responsible: '', query: '' };

/** The most goals that are drawn whole at once; of more, what is far from the screen comes when it comes near. */
export const FEW = 60;

/** A plan of so many goals is shown whole, so that a browser finds all of it in the page. */
export const WHOLE = 1000;

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
  /** The same for the choices of filters: while somebody types, they go on to count what was found before. */
  countedFor: (filters: ListFilters) => readonly Goal[];
  /** What becomes of the plan's words, as to mark what was looked for. */
  draw?: Draw | undefined;
  /** Whether what can be set further is shown. */
  isFurther?: boolean;
  /** What hands on the address of a goal. */
  linkTo?: ((goal: Goal) => unknown) | undefined;
}

/** Who answers first: the lead, else the first who is not a mere partner. */
export function leadOf({ responsible }: Goal): Responsible | undefined {
  return responsible.find(({ role }) => role === 'lead') ?? responsible.find(({ role }) => role !== 'partner') ?? responsible[0];
}

/**
 * Reads what goals say of something that they are filtered, grouped or sorted by; `none` when one does not say.
 * @param role counts only those who answer in this role; `none` those without one. Default is any
 */
export function valuesIn(plan: Plan, key: FilterKey | 'body', role = ''): (goal: Goal) => readonly string[] {
  const { sections } = indexOf(plan);
  if (key === 'section') return ({ section = '' }) => [sections.has(section) ? section : NONE];
  if (key === 'status') return ({ status }) => [status?.code ?? NONE];
  return (goal) => {
    const named: string[] = [];
    for (const each of key === 'body' ? [leadOf(goal)] : goal.responsible) {
      if (role && (each?.role ?? NONE) !== role) continue;
      // Who may not be named is not to be chosen either.
      if (each && bodyName(plan, each.body) !== undefined && !named.includes(each.body)) named.push(each.body);
    }
    return named.length > 0 ? named : [NONE];
  };
}

/** Sorts such values: bodies by name, others as the plan or the list of codes has them; what is not stated comes last. */
export function orderOf(plan: Plan, key: FilterKey | 'body', language: string): (a: string, b: string) => number {
  const isNamed = key === 'responsible' || key === 'body';
  const known: readonly string[] = key === 'section' ? [...indexOf(plan).sections.keys()] : STATUS_CODES;
  const places = new Map(known.map((value, i) => [value, i]));
  const place = (value: string) => places.get(value) ?? places.size;
  const byName = isNamed ? compare(language) : undefined;
  const nameOf = (id: string) => textOf(bodyName(plan, id), language, plan.language).value;
  const byKey = (a: string, b: string) => byName?.(nameOf(a), nameOf(b)) ?? place(a) - place(b);
  return (a, b) => Number(a === NONE) - Number(b === NONE) || byKey(a, b);
}

/** How many goals say what. */
export function countValues(goals: readonly Goal[], valuesOf: (goal: Goal) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const goal of goals) for (const value of valuesOf(goal)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The choices of a filter: all that goals say, with how many are left of each. */
export function choicesOf(all: ReadonlyMap<string, number>, left: ReadonlyMap<string, number>, byOrder: (a: string, b: string) => number): FilterOption[] {
  return [...all.keys()].sort(byOrder).map((value) => ({ value, count: left.get(value) ?? 0 }));
}

const countsIn = keptWith<readonly Goal[], Record<string, ReadonlyMap<string, number>>>(() => ({}));

/**
 * The choices of a filter that is always there.
 * @param left goals that the other filters leave
 * @param role in which a body is to answer; any by default
 */
export function optionsOf(plan: Plan, key: FilterKey, language: string, left: readonly Goal[], role = ''): FilterOption[] {
  const countsOf = (goals: readonly Goal[], inRole = '') =>
    (countsIn(goals)[`${key} ${inRole}`] ??= countValues(goals, valuesIn(plan, key, inRole)));
  return choicesOf(countsOf(plan.goals), countsOf(left, role), orderOf(plan, key, language));
}

/** What goals ought to say beside their state. */
const DUE = {
  term: ({ term }: Goal) => term,
  responsible: ({ responsible }: Goal) => responsible[0],
  indicators: ({ indicators }: Goal) => indicators[0],
};

/** What some goals of a plan ought to say and do not, and how many of them. */
export const lackingIn = keptWith(({ goals }: Plan): readonly (readonly [fact: keyof typeof DUE, count: number])[] => {
  const facts = Object.keys(DUE) as (keyof typeof DUE)[];
  return facts.map((fact) => [fact, goals.filter((goal) => DUE[fact](goal) === undefined).length] as const).filter(([, count]) => count > 0);
});

/** Sections by the section that they lie in. */
export const innerSections = keptWith((plan: Plan) => gather(plan.sections, ({ parent = '' }) => parent));

/** Goals under the headings of their sections; a plan without sections has one group without a heading. */
export function sectionGroups(plan: Plan, goals: readonly Goal[]): readonly GoalGroup[] {
  const { sections } = indexOf(plan);
  if (sections.size === 0) return [{ key: '', depth: 0, goals, count: goals.length }];
  const inner = innerSections(plan);
  const held = gather(goals, ({ section = '' }) => (sections.has(section) ? section : NONE));
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
  const all = () => goals;
  return { filters: NO_FILTERS, goals, grouping: 'section', groups: sectionGroups(plan, goals), goalsFor: all, countedFor: all };
}
