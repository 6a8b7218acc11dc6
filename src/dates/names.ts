/** Days and months in words. */
import { DAY_MS, dayOf } from './day.js';
import type { Day } from './day.js';
import { formatterOf, monthName, NBSP } from './month-name.js';

/** `long` 24. dubna 2025 · `full` with the weekday · `day-month` 24. dubna · `numeric` 24. 4. 2025 */
export type DayStyle = 'long' | 'full' | 'day-month' | 'numeric';

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
  numeric: { day: 'numeric', month: 'numeric', year: 'numeric' },
};

const known = new Map<string, Intl.DateTimeFormat>();

function format(day: Day, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  let formatter = known.get(key);
  if (!formatter) known.set(key, (formatter = formatterOf(language, options)));
  return formatter.format(day * DAY_MS);
}

/** A day in words or figures, the day tied to its month. */
export function formatDay(day: Day, language: string, style: DayStyle = 'long'): string {
  return format(day, language, STYLES[style]).replace(/(\b\d{1,2}\.?) (?=\S)/g, `$1${NBSP}`);
}

/** "duben 2025", or "duben" without a year. */
export function formatMonth(year: number | undefined, month: number, language: string): string {
  const name = monthName(language, month, false);
  return year === undefined ? name : `${name} ${year}`;
}

/** A weekday's name, 1 = Monday … 7 = Sunday. */
export function formatWeekday(weekday: number, language: string, style: 'long' | 'short' | 'narrow' = 'long'): string {
  return format(dayOf(2024, 1, weekday), language, { weekday: style });
}
