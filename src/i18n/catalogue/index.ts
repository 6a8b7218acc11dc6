import type { Dictionary } from '../dictionary.js';
import { catalogueCs } from './cs.js';
import type { CatalogueWords } from './words.js';

export type { CatalogueWords } from './words.js';

/** Words of a catalogue of plans. Loaded only with one. */
export const catalogueWords: Dictionary<CatalogueWords> = {
  name: 'catalogue',
  cs: catalogueCs,
  others: {
    en: () => import('./en.js').then((module) => module.catalogueEn),
    de: () => import('./de.js').then((module) => module.catalogueDe),
  },
};
