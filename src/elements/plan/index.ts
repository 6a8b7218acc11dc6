export { WholePlanElement } from './plan.js';
export type { WholePlanEventMap } from './plan.js';
export { PARTS } from './plan.view.js';
