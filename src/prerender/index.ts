/** What the command `civic` draws with. */
import { elementClasses } from './elements.js';

export { fillPage, fillingOf } from './fill.js';
export type { Filling, Wanted } from './fill.js';
export { escaped, tokensOf } from './markup.js';
export { provide } from './pageless.js';
export { tablesOf } from './tables.js';

/** Names of the elements, without `civic-`. */
export const elementNames: ReadonlySet<string> = new Set([...elementClasses.keys(), 'plan']);
