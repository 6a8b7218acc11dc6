import type { Dictionary } from '../dictionary.js';
import { mapVisitCs } from './cs.js';
import type { MapVisitWords } from './words.js';

export type { FieldName, MapVisitWords } from './words.js';

/** Words of the safety map that come with a visitor. */
export const mapVisitWords: Dictionary<MapVisitWords> = {
  name: 'map-visit',
  cs: mapVisitCs,
  others: {
    en: () => import('./en.js').then((module) => module.mapVisitEn),
    de: () => import('./de.js').then((module) => module.mapVisitDe),
  },
};
