export { GoalCardElement } from './goal-card.js';
export type { GoalCardEventMap } from './goal-card.js';
export { goalBody } from './goal-card.body.js';
export { goalStyles } from './goal-card.styles.js';
export type { Content, EventOpenDetail, GoalContext } from './goal-context.js';
export { announce, aside, bracketed, joined, say, sayAsOf, sayDate, sayTerm } from './goal-context.js';
export { linesIn as historyIn } from './history.js';
export { RareFacts } from './rare-facts.js';
