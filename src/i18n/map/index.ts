import type { Dictionary } from '../dictionary.js';
import { mapCs } from './cs.js';
import type { MapWords } from './words.js';

export type { MapWords } from './words.js';

/** Words of the safety map. */
export const mapWords: Dictionary<MapWords> = {
  name: 'map',
  cs: mapCs,
  others: {
    en: () => import('./en.js').then((module) => module.mapEn),
    de: () => import('./de.js').then((module) => module.mapDe),
  },
};
