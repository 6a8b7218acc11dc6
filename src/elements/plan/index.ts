export { WholePlanElement } from './plan.js';
export type { WholePlanEventMap } from './plan.js';
