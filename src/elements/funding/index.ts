export { FundingElement } from './funding.js';
export type { FundingEventMap } from './funding.js';
