import type { Dictionary } from '../dictionary.js';
import { calendarCs } from './cs.js';
import type { CalendarWords } from './words.js';

export type { CalendarWords } from './words.js';

/** Words of the event calendar. */
export const calendarWords: Dictionary<CalendarWords> = {
  name: 'calendar',
  cs: calendarCs,
  others: {
    en: () => import('./en.js').then((module) => module.calendarEn),
    de: () => import('./de.js').then((module) => module.calendarDe),
  },
};
