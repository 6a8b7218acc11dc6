import type { Dictionary } from '../dictionary.js';
import { commonCs } from './cs.js';
import type { CommonWords } from './words.js';

export type { CommonWords } from './words.js';

/** Words that several elements use. */
export const commonWords: Dictionary<CommonWords> = {
  name: 'common',
  cs: commonCs,
  others: {
    en: () => import('./en.js').then((module) => module.commonEn),
    de: () => import('./de.js').then((module) => module.commonDe),
  },
};
