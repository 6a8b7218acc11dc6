/** Goals other than as the plan has them: some of them, in another order, under other headings. */
import { today } from '../../dates/clock.js';
import { formatTerm } from '../../dates/written.js';
import type { DateWords } from '../../dates/format.js';
import { compareTerms } from '../../dates/term.js';
import { compare } from '../../i18n/collate.js';
import { gather } from '../../model/gather.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { textOf } from '../../model/text.js';
import { OVERDUE, RUNNING, furtherName, furtherValues, isWithin } from './further.view.js';
import { FILTER_KEYS, FURTHER_KEYS, NONE, WHOLE, choicesOf, countValues, innerSections, orderOf, sectionGroups, valuesIn } from './plan-list.view.js';
import { goalsWith } from './search.view.js';
import type { FilterKey, FilterOption, FurtherKey, GoalGroup, Grouping, ListFilters } from './plan-list.view.js';

export const GROUPINGS = ['section', 'body', 'status', 'term', 'none'] as const satisfies readonly Grouping[];

/** Goals of a longer plan that are shown at once. */
const WINDOW = 100;

/** Goals shown before the button for more, when a page asks for so many; 0 when it does not. */
export function windowOf({ goals }: Plan, pageSize: number): number {
  if (pageSize > 0) return pageSize;
  return goals.length > WHOLE ? WINDOW : WHOLE;
}

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

/** A section and all sections inside it; sections that hold each other in a ring are counted once. */
function withInner(plan: Plan, id: string): ReadonlySet<string> {
  const inner = innerSections(plan);
  const ids = new Set([id]);
  // A set goes on to what is added to it on the way.
  for (const each of ids) for (const section of inner.get(each) ?? []) ids.add(section.id);
  return ids;
}

/** Whether a goal is what a filter looks for. */
function testOf(plan: Plan, key: FilterKey | FurtherKey, filters: ListFilters): (goal: Goal) => boolean {
  const wanted = filters[key]!;
  if (key === 'section') {
    const ids = withInner(plan, wanted);
    const sectionsOf = valuesIn(plan, key);
    return (goal) => sectionsOf(goal).some((value) => ids.has(value));
  }
  if (key === 'status' || key === 'responsible') {
    const valuesOf = valuesIn(plan, key);
    return (goal) => valuesOf(goal).includes(wanted);
  }
  const circumstances = { day: today(), responsible: filters.responsible };
  return (goal) => furtherValues(plan, goal, key, circumstances).includes(wanted) || (key === 'term' && isWithin(goal, wanted));
}

/** The goals that a visitor looks for, in the order of the plan. */
export function filterGoals(plan: Plan, filters: ListFilters, language: string): readonly Goal[] {
  const found = goalsWith(plan, filters.query, language);
  const tests = [...FILTER_KEYS, ...FURTHER_KEYS].flatMap((key) => (filters[key] ? [testOf(plan, key, filters)] : []));
  return tests.length > 0 ? found.filter((goal) => tests.every((test) => test(goal))) : found;
}

/** What the choices of a filter are worked out for. */
export interface Choosing {
  language: string;
  /** Goals that the other filters leave. */
  left: readonly Goal[];
  filters: ListFilters;
}

/** The choices of a further filter with the goals that each would leave; none when no goal says anything of it. */
export function furtherOptions(plan: Plan, key: FurtherKey, { language, left, filters }: Choosing): FilterOption[] {
  const circumstances = { day: today(), responsible: filters.responsible };
  const byName = compare(language);
  const placed = [RUNNING, OVERDUE, '', NONE];
  const place = (value: string) => placed.indexOf(placed.includes(value) ? value : '');
  const nameOf = (value: string) => textOf(furtherName(plan, key, value), language, plan.language).value;
  const byOrder = (a: string, b: string) => place(a) - place(b) || byName(nameOf(a), nameOf(b));
  const counted = (goals: readonly Goal[]) => countValues(goals, (goal) => furtherValues(plan, goal, key, circumstances));
  const options = choicesOf(counted(plan.goals), counted(left), byOrder);
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
  const valuesOf = valuesIn(plan, isTitle ? 'body' : sorting);
  const valueOf = (goal: Goal) => (isTitle ? textOf(goal.title, language, plan.language).value : valuesOf(goal)[0]!);
  return goals.toSorted((a, b) => byOrder(valueOf(a), valueOf(b)));
}

/** Goals under headings; a plan without sections, or `none`, has one group without a heading. */
export function groupGoals(plan: Plan, goals: readonly Goal[], { grouping, language, dates }: Wording): readonly GoalGroup[] {
  if (goals.length === 0) return [];
  if (grouping === 'none') return [{ key: '', depth: 0, goals, count: goals.length }];
  if (grouping === 'section') return sectionGroups(plan, goals);
  const isTerm = grouping === 'term';
  const valuesOf = valuesIn(plan, isTerm ? 'body' : grouping);
  const keyOf = (goal: Goal) => (isTerm ? (goal.term && formatTerm(goal.term, language, dates)) || NONE : valuesOf(goal)[0]!);
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
