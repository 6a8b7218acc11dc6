import type { Dictionary } from '../dictionary.js';
import { calendarDetailCs } from './cs.js';
import type { CalendarDetailWords } from './words.js';

export type { CalendarDetailWords, EntryField } from './words.js';

/** Words of an open entry of the calendar, which comes when a visitor does. */
export const calendarDetailWords: Dictionary<CalendarDetailWords> = {
  name: 'calendar-details',
  cs: calendarDetailCs,
  others: {
    en: () => import('./en.js').then((module) => module.calendarDetailEn),
    de: () => import('./de.js').then((module) => module.calendarDetailDe),
  },
};
