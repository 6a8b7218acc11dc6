/** Goals other than as the plan has them: some of them, in another order, under other headings. */
import { today } from '../../dates/clock.js';
import type { Day } from '../../dates/day.js';
import { formatTerm } from '../../dates/written.js';
import type { DateWords } from '../../dates/format.js';
import { compareTerms } from '../../dates/term.js';
import { compare } from '../../i18n/collate.js';
import { fold, queryWords } from '../../i18n/search.js';
import { gather } from '../../model/gather.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { bodyName } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import { OVERDUE, RUNNING, furtherName, furtherValues, isWithin } from './further.view.js';
import { FILTER_KEYS, FURTHER_KEYS, NONE, countOptions, innerSections, orderOf, sectionGroups, valuesOf } from './plan-list.view.js';
import type { FilterKey, FilterOption, FurtherKey, GoalGroup, Grouping, ListFilters } from './plan-list.view.js';

export const GROUPINGS = ['section', 'body', 'status', 'term', 'none'] as const satisfies readonly Grouping[];
export const SORTINGS = ['plan', 'term', 'title', 'status', 'body'] as const;

/** What an attribute asks for; the first, which is the default, when it asks for nothing known. */
export const groupingOf = (value: string): Grouping => GROUPINGS.find((known) => known === value) ?? 'section';
export const sortingOf = (value: string) => SORTINGS.find((known) => known === value) ?? 'plan';

/** How goals are grouped: the language of the page, and the words that dates need in it. */
export interface Wording {
  grouping: Grouping;
  language: string;
  dates: DateWords;
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

/** A section and all sections inside it; sections that hold each other in a ring are counted once. */
function withInner(plan: Plan, id: string): ReadonlySet<string> {
  const inner = innerSections(plan);
  const ids = new Set([id]);
  // A set goes on to what is added to it on the way.
  for (const each of ids) for (const section of inner.get(each) ?? []) ids.add(section.id);
  return ids;
}

/** Whether a goal is what a filter looks for. */
function testOf(plan: Plan, key: FilterKey | FurtherKey, wanted: string, day: Day): (goal: Goal) => boolean {
  if (key === 'section') {
    const ids = withInner(plan, wanted);
    return (goal) => valuesOf(plan, goal, key).some((value) => ids.has(value));
  }
  if (key === 'status' || key === 'responsible') return (goal) => valuesOf(plan, goal, key).includes(wanted);
  return (goal) => furtherValues(plan, goal, key, day).includes(wanted) || (key === 'term' && isWithin(goal, wanted));
}

/** The goals that a visitor looks for, in the order of the plan. */
export function filterGoals(plan: Plan, filters: ListFilters, language: string, day: Day = today()): readonly Goal[] {
  const words = queryWords(filters.query);
  const tests = [...FILTER_KEYS, ...FURTHER_KEYS].flatMap((key) => (filters[key] ? [testOf(plan, key, filters[key], day)] : []));
  if (words.length + tests.length === 0) return plan.goals;
  return plan.goals.filter(
    (goal) => tests.every((test) => test(goal)) && words.every((word) => searchable(plan, goal, language).includes(word)),
  );
}

/** The choices of a further filter with the goals that each would leave; none when no goal says anything of it. */
export function furtherOptions(plan: Plan, key: FurtherKey, language: string, left: readonly Goal[], day: Day = today()): FilterOption[] {
  const byName = compare(language);
  const placed = [RUNNING, OVERDUE, '', NONE];
  const place = (value: string) => placed.indexOf(placed.includes(value) ? value : '');
  const nameOf = (value: string) => (key === 'term' ? value : textOf(furtherName(plan, key, value), language, plan.language).value);
  const byOrder = (a: string, b: string) => place(a) - place(b) || byName(nameOf(a), nameOf(b));
  const options = countOptions(plan.goals, left, (goal) => furtherValues(plan, goal, key, day), byOrder);
  return options.some(({ value }) => value !== NONE) ? options : [];
}

/**
 * Goals in the wanted order; those that are alike keep the order of the plan.
 * @param wanted `plan`, `term`, `title`, `status` or `body`
 */
export function sortGoals(plan: Plan, goals: readonly Goal[], wanted: string, language: string): readonly Goal[] {
  const sorting = sortingOf(wanted);
  if (sorting === 'plan') return goals;
  if (sorting === 'term') return goals.toSorted((a, b) => compareTerms(a.term, b.term));
  const isTitle = sorting === 'title';
  const byOrder = isTitle ? compare(language) : orderOf(plan, sorting, language);
  const valueOf = (goal: Goal) => (isTitle ? textOf(goal.title, language, plan.language).value : valuesOf(plan, goal, sorting)[0]!);
  return goals.toSorted((a, b) => byOrder(valueOf(a), valueOf(b)));
}

/** Goals under headings; a plan without sections, or `none`, has one group without a heading. */
export function groupGoals(plan: Plan, goals: readonly Goal[], { grouping, language, dates }: Wording): readonly GoalGroup[] {
  if (goals.length === 0) return [];
  if (grouping === 'none') return [{ key: '', depth: 0, goals, count: goals.length }];
  if (grouping === 'section') return sectionGroups(plan, goals);
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
