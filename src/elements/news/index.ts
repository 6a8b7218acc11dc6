export { NewsElement } from './news.js';
export type { NewsEventMap } from './news.js';
