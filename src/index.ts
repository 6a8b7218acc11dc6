/** Classes, types and words of the elements. Registers nothing and fetches nothing. */
export { EventCalendarElement } from './elements/event-calendar/index.js';
export type { EventOpenDetail } from './elements/event-calendar/index.js';
export { GoalCardElement } from './elements/goal-card/index.js';
export { PlanListElement } from './elements/plan-list/index.js';
export type { FilterChangeDetail, GoalOpenDetail, PlanListEventMap } from './elements/plan-list/index.js';
export { PlanElement } from './elements/parts/plan-element.js';
export type { LoadDetail, PlanElementEventMap, ProblemDetail } from './elements/parts/plan-element.js';
export { registerMessages } from './i18n/dictionary.js';
export type { Dictionary } from './i18n/dictionary.js';
export { commonWords } from './i18n/common/index.js';
export type { CommonWords } from './i18n/common/index.js';
export { dateWords } from './i18n/dates/index.js';
export type { DateWords } from './dates/format.js';
export { readValue as readPlan } from './data/load-plan.js';
export type { Reading } from './model/read-plan.js';
export type { Plan } from './model/plan.js';
export type { Problem, ProblemCode } from './model/problem.js';
export type { Term } from './dates/term.js';
