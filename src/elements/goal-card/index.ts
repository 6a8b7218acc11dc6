export { GoalCardElement } from './goal-card.js';
export type { GoalCardEventMap } from './goal-card.js';
export { goalBody } from './goal-card.body.js';
export type { EventOpenDetail } from './goal-card.body.js';
export { goalStyles } from './goal-card.styles.js';
export type { GoalContext } from './goal-context.js';
export { aside, badge, say, sayDate, sayTerm } from './goal-context.js';
