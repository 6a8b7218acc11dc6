/** All that is written of dates; a page without a calendar gets by with `written.ts`. */
import type { DateWords } from './date-words.js';
import { dateOf } from './day.js';
import type { Day } from './day.js';
import type { EdtfDate } from './edtf.js';
import type { DayRange } from './interval.js';
import { formatEdtf } from './written.js';

export type { DateWords, EveryUnit, YearPart } from './date-words.js';
export { formatDay, formatMonth, formatWeekday } from './names.js';
export type { DayStyle } from './names.js';
export { formatEdtf, formatTerm, formatTime } from './written.js';

/** Whole days from the first to the last; ends may be infinite. */
export function formatRange(range: DayRange, language: string, words: DateWords): string {
  const end = (day: Day): EdtfDate | 'open' => {
    if (!Number.isFinite(day)) return 'open';
    const { year, month, day: d } = dateOf(day);
    return { type: 'date', year, month, day: d, range: { start: day, end: day } };
  };
  const [start, last] = [end(range.start), end(range.end)];
  if (start === 'open' && last === 'open') return words.ongoing;
  return formatEdtf({ type: 'interval', start, end: last, range }, language, words);
}
