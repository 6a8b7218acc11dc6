import type { Dictionary } from '../dictionary.js';
import { relationsCs } from './cs.js';
import type { RelationWords } from './words.js';

export type { RelationWords } from './words.js';

/** How one record of a plan is bound to another. */
export const relationWords: Dictionary<RelationWords> = {
  name: 'relations',
  cs: relationsCs,
  others: {
    en: () => import('./en.js').then((module) => module.relationsEn),
    de: () => import('./de.js').then((module) => module.relationsDe),
  },
};
