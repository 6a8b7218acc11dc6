/** All that is written of dates; a page without a calendar gets by with `written.ts`. */
import type { DateWords } from './date-words.js';
import { dateOf } from './day.js';
import type { Day } from './day.js';
import { formatEdtf } from './written.js';

export type { DateWords, EveryUnit, YearPart } from './date-words.js';
export { formatEdtf, formatTerm, formatTime } from './written.js';

/** "24. dubna 2025", the day tied to its month. */
export function formatDay(day: Day, words: DateWords): string {
  const date = dateOf(day);
  return formatEdtf({ type: 'date', year: date.year, month: date.month, day: date.day, range: { start: day, end: day } }, words);
}

/** "duben 2025", or "duben" without a year. */
export function formatMonth(year: number | undefined, month: number, { months: [alone] }: DateWords): string {
  const name = alone[month - 1]!;
  return year === undefined ? name : `${name} ${year}`;
}
