export { PlanListElement } from './plan-list.js';
export type { FilterChangeDetail, GoalOpenDetail, PlanListEventMap } from './plan-list.events.js';
export { goalsAsCsv } from './table.js';
