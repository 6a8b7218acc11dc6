import type { Dictionary } from '../dictionary.js';
import { calendarNearCs } from './cs.js';
import type { CalendarNearWords } from './words.js';

export type { CalendarNearWords, EntryField } from './words.js';

/** Words of what comes when a visitor comes near the calendar. */
export const calendarNearWords: Dictionary<CalendarNearWords> = {
  name: 'calendar-near',
  cs: calendarNearCs,
  others: {
    en: () => import('./en.js').then((module) => module.calendarNearEn),
    de: () => import('./de.js').then((module) => module.calendarNearDe),
  },
};
