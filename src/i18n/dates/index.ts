import type { DateWords } from '../../dates/format.js';
import type { Dictionary } from '../dictionary.js';
import { datesCs } from './cs.js';

/** Words for dates and terms. */
export const dateWords: Dictionary<DateWords> = {
  name: 'dates',
  cs: datesCs,
  others: {
    en: () => import('./en.js').then((module) => module.datesEn),
    de: () => import('./de.js').then((module) => module.datesDe),
  },
};
