import type { Dictionary } from '../dictionary.js';
import { newsCs } from './cs.js';
import type { NewsWords } from './words.js';

export type { NewsWords } from './words.js';

/** Words of `<civic-news>`. */
export const newsWords: Dictionary<NewsWords> = {
  name: 'news',
  cs: newsCs,
  others: {
    en: () => import('./en.js').then((module) => module.newsEn),
    de: () => import('./de.js').then((module) => module.newsDe),
  },
};
