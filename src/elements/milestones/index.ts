export { MilestonesElement } from './milestones.js';
export type { MilestonesEventMap } from './milestones.js';
