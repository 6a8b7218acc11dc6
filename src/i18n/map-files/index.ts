import type { Dictionary } from '../dictionary.js';
import { mapFilesCs } from './cs.js';
import type { MapFileWords } from './words.js';

export type { MapFileWords } from './words.js';

/** Words of the files that the projects of a map are downloaded as. */
export const mapFileWords: Dictionary<MapFileWords> = {
  name: 'map-files',
  cs: mapFilesCs,
  others: {
    en: () => import('./en.js').then((module) => module.mapFilesEn),
    de: () => import('./de.js').then((module) => module.mapFilesDe),
  },
};
