import type { Dictionary } from '../dictionary.js';
import { publishCs } from './cs.js';
import type { PublishWords } from './words.js';

export type { PublishWords } from './words.js';

/** What published pages say beside the elements on them. */
export const publishWords: Dictionary<PublishWords> = {
  name: 'publish',
  cs: publishCs,
  others: {
    en: () => import('./en.js').then((module) => module.publishEn),
    de: () => import('./de.js').then((module) => module.publishDe),
  },
};
