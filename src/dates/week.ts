import { dateOf, dayOf } from './day.js';
import type { Day } from './day.js';

/** The number of the week that a day lies in, 1–53, by ISO 8601: weeks begin on Monday, the first has the year's first Thursday. */
export function weekNumber(day: Day): number {
  const thursday = day - dateOf(day).weekday + 4;
  const first = dayOf(dateOf(thursday).year, 1, 1);
  return Math.floor((thursday - first) / 7) + 1;
}
