/** Which parts the page of a plan has, worked out of the plan without a page. */
import { termRange } from '../../dates/term.js';
import { LISTS } from '../../model/plan.js';
import type { Plan } from '../../model/plan.js';

/** The parts in their order, each by the name of the element that shows it. */
export const PARTS = ['plan-summary', 'plan-list', 'milestones', 'safety-map', 'event-calendar', 'funding', 'news', 'contacts'] as const;
export type Part = (typeof PARTS)[number];

const hasAny = (...lists: readonly (readonly unknown[])[]): boolean => lists.some(({ length }) => length > 0);

/** Whether a plan holds something for a part. */
const HOLDS: Readonly<Record<Part, (plan: Plan) => boolean>> = {
  'plan-summary': ({ goals, projects, events, counts, principles, chapters, documents, frameworks }) =>
    hasAny(goals, projects, events, counts, principles, chapters, documents, frameworks),
  'plan-list': ({ goals }) => hasAny(goals),
  milestones: ({ milestones }) => hasAny(milestones),
  'safety-map': ({ projects, places }) => hasAny(projects, places.filter(({ joined, participation }) => joined ?? participation)),
  'event-calendar': ({ events, goals, milestones }) =>
    hasAny(events) || [...goals, ...milestones].some(({ term }) => term !== undefined && termRange(term) !== undefined),
  funding: (plan) => [plan, ...plan.goals, ...plan.projects].some(({ funding }) => hasAny(funding)),
  news: ({ news }) => hasAny(news),
  contacts: ({ bodies, channels }) => hasAny(bodies, channels),
};

/** The parts of which a plan tells something. */
export function partsOf(plan: Plan): readonly Part[] {
  return PARTS.filter((part) => HOLDS[part](plan));
}

/** How many records a plan has; none where no part shows any. */
export function recordsIn(plan: Plan): number {
  return partsOf(plan).length > 0 ? LISTS.reduce((sum, list) => sum + plan[list].length, 0) : 0;
}
