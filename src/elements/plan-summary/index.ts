export { PlanSummaryElement } from './plan-summary.js';
export type { PlanSummaryEventMap } from './plan-summary.js';
