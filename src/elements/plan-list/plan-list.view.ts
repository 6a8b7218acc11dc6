/** What the plan list shows: which goals, in which order, under which headings, and how many there are of what. */
import { formatTerm } from '../../dates/format.js';
import type { DateWords } from '../../dates/format.js';
import { compareTerms } from '../../dates/term.js';
import { compare, fold, queryWords } from '../../i18n/collate.js';
import type { Goal, Section } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { STATUS_CODES } from '../../model/schema.js';
import type { Responsible } from '../../model/schema.js';
import { bodyName, indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';

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

/** One choice of a filter, with the number of goals it would leave. */
export interface FilterOption {
  value: string;
  count: number;
}

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
export function leadOf(goal: Goal): Responsible | undefined {
  const { responsible } = goal;
  return responsible.find(({ role }) => role === 'lead') ?? responsible.find(({ role }) => role !== 'partner') ?? responsible[0];
}

const haystacks = new WeakMap<Plan, { language: string; texts: Map<Goal, string> }>();

function haystackOf(plan: Plan, goal: Goal, language: string): string {
  const words = (text: Text | undefined) => textOf(text, language, plan.language).value;
  const bodies = goal.responsible.map(({ body }) => words(bodyName(plan, body)));
  const parts = [goal.code ?? '', words(goal.title), words(goal.summary), ...goal.indicators.map(words), ...bodies, ...goal.themes.map(words)];
  return fold(parts.join('\n'));
}

/** The text of a goal as search sees it, made once for each. */
function searchable(plan: Plan, goal: Goal, language: string): string {
  let known = haystacks.get(plan);
  if (known?.language !== language) haystacks.set(plan, (known = { language, texts: new Map() }));
  let text = known.texts.get(goal);
  if (text === undefined) known.texts.set(goal, (text = haystackOf(plan, goal, language)));
  return text;
}

/** A section and all sections inside it; sections that hold each other in a ring are counted once. */
function withInner(plan: Plan, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const section of plan.sections) {
      if (section.parent === undefined || !ids.has(section.parent) || ids.has(section.id)) continue;
      ids.add(section.id);
      grown = true;
    }
  }
  return ids;
}

function matcher(plan: Plan, filters: ListFilters, language: string): (goal: Goal) => boolean {
  const words = queryWords(filters.query);
  const sections = filters.section === '' || filters.section === NONE ? undefined : withInner(plan, filters.section);
  const inSection = ({ section }: Goal) => (sections ? section !== undefined && sections.has(section) : section === undefined);
  const withBody = ({ responsible }: Goal) =>
    filters.responsible === NONE ? responsible.length === 0 : responsible.some(({ body }) => body === filters.responsible);
  return (goal) =>
    (filters.section === '' || inSection(goal)) &&
    (filters.status === '' || (goal.status?.code ?? NONE) === filters.status) &&
    (filters.responsible === '' || withBody(goal)) &&
    words.every((word) => searchable(plan, goal, language).includes(word));
}

/** The goals that a visitor looks for, in the order of the plan. */
export function filterGoals(plan: Plan, filters: ListFilters, language: string): readonly Goal[] {
  const asked = Object.values(filters).some((value) => value.trim() !== '');
  return asked ? plan.goals.filter(matcher(plan, filters, language)) : plan.goals;
}

function keysOf(plan: Plan, goal: Goal, key: FilterKey): readonly string[] {
  if (key === 'status') return [goal.status?.code ?? NONE];
  if (key === 'section') return goal.section !== undefined && indexOf(plan).sections.has(goal.section) ? [goal.section] : [NONE];
  const bodies = new Set(goal.responsible.map(({ body }) => body));
  return bodies.size > 0 ? [...bodies] : [NONE];
}

function orderOf(plan: Plan, key: FilterKey, { language }: Wording): (a: string, b: string) => number {
  if (key === 'responsible') {
    const byName = compare(language);
    const nameOf = (id: string) => textOf(bodyName(plan, id), language, plan.language).value;
    return (a, b) => byName(nameOf(a), nameOf(b));
  }
  const order: readonly string[] = key === 'status' ? STATUS_CODES : plan.sections.map(({ id }) => id);
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return (a, b) => place(a) - place(b);
}

/** The choices of a filter with the goals that each would leave, given what else is set; what is not stated comes last. */
export function optionsOf(plan: Plan, key: FilterKey, filters: ListFilters, wording: Wording): readonly FilterOption[] {
  const counts = new Map<string, number>();
  for (const goal of plan.goals) for (const value of keysOf(plan, goal, key)) counts.set(value, 0);
  for (const goal of filterGoals(plan, { ...filters, [key]: '' }, wording.language)) {
    for (const value of keysOf(plan, goal, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const byOrder = orderOf(plan, key, wording);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value === NONE) - Number(b.value === NONE) || byOrder(a.value, b.value));
}

/** Goals in the wanted order; those that are alike keep the order of the plan. */
export function sortGoals(plan: Plan, goals: readonly Goal[], sorting: Sorting, language: string): readonly Goal[] {
  const byName = compare(language);
  const words = (text: Text | undefined) => textOf(text, language, plan.language).value;
  const status = (goal: Goal) => {
    const place = STATUS_CODES.indexOf(goal.status?.code as (typeof STATUS_CODES)[number]);
    return place < 0 ? STATUS_CODES.length : place;
  };
  const lead = (goal: Goal) => words(bodyName(plan, leadOf(goal)?.body ?? ''));
  const orders: Readonly<Record<Sorting, ((a: Goal, b: Goal) => number) | undefined>> = {
    plan: undefined,
    term: (a, b) => compareTerms(a.term, b.term),
    title: (a, b) => byName(words(a.title), words(b.title)),
    status: (a, b) => status(a) - status(b),
    body: (a, b) => Number(lead(a) === '') - Number(lead(b) === '') || byName(lead(a), lead(b)),
  };
  const order = orders[sorting];
  return order ? [...goals].sort(order) : goals;
}

function bySections(plan: Plan, goals: readonly Goal[]): GoalGroup[] {
  const held = new Map<string, Goal[]>();
  for (const goal of goals) {
    const [key] = keysOf(plan, goal, 'section') as [string];
    const list = held.get(key);
    if (list) list.push(goal);
    else held.set(key, [goal]);
  }
  const groups: GoalGroup[] = [];
  const seen = new Set<string>();
  const add = (section: Section, depth: number): number => {
    seen.add(section.id);
    const own = held.get(section.id) ?? [];
    const group = { key: section.id, depth, goals: own, count: own.length };
    groups.push(group);
    const place = groups.length;
    for (const inner of plan.sections) {
      if (inner.parent === section.id && !seen.has(inner.id)) group.count += add(inner, depth + 1);
    }
    if (group.count === 0) groups.splice(place - 1, 1);
    return group.count;
  };
  const { sections } = indexOf(plan);
  const isTop = ({ parent }: Section) => parent === undefined || !sections.has(parent);
  for (const section of plan.sections) if (isTop(section)) add(section, 0);
  // What is left lies in a ring of sections; each is shown at the top.
  for (const section of plan.sections) if (!seen.has(section.id)) add(section, 0);
  const loose = held.get(NONE);
  if (loose) groups.push({ key: NONE, depth: 0, goals: loose, count: loose.length });
  return groups;
}

function groupKey(goal: Goal, grouping: Grouping, { language, dates }: Wording): string {
  if (grouping === 'status') return goal.status?.code ?? NONE;
  if (grouping === 'body') return leadOf(goal)?.body ?? NONE;
  return goal.term ? formatTerm(goal.term, language, dates) || NONE : NONE;
}

/** Goals under headings; a plan without sections, or `none`, has one group without a heading. */
export function groupGoals(plan: Plan, goals: readonly Goal[], grouping: Grouping, wording: Wording): readonly GoalGroup[] {
  const all: GoalGroup = { key: '', depth: 0, goals, count: goals.length };
  if (grouping === 'none' || (grouping === 'section' && plan.sections.length === 0)) return goals.length > 0 ? [all] : [];
  if (grouping === 'section') return bySections(plan, goals);
  const ordered = grouping === 'term' ? sortGoals(plan, goals, 'term', wording.language) : goals;
  const groups = new Map<string, Goal[]>();
  for (const goal of ordered) {
    const key = groupKey(goal, grouping, wording);
    const list = groups.get(key);
    if (list) list.push(goal);
    else groups.set(key, [goal]);
  }
  const found = [...groups].map(([key, list]) => ({ key, depth: 0, goals: list, count: list.length }));
  if (grouping === 'term') return found;
  const byOrder = orderOf(plan, grouping === 'body' ? 'responsible' : 'status', wording);
  return found.sort((a, b) => Number(a.key === NONE) - Number(b.key === NONE) || byOrder(a.key, b.key));
}

/** How many goals there are of each status, in the order of statuses; those that do not say come last. */
export function statusCounts(plan: Plan, wording: Wording): readonly FilterOption[] {
  return optionsOf(plan, 'status', NO_FILTERS, wording);
}

/** The groups cut after so many goals. */
export function firstGoals(groups: readonly GoalGroup[], limit: number): readonly GoalGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const goals = group.goals.length > left ? group.goals.slice(0, left) : group.goals;
    left -= goals.length;
    return [{ ...group, goals }];
  });
}
