/** Names of days and months from Intl, whose formatters are slow to make: made when first needed, then kept. */
import { dayOf } from './interval.js';
import type { Day } from './interval.js';

/** `long` 24. dubna 2025 · `full` with the weekday · `day-month` 24. dubna · `numeric` 24. 4. 2025 */
export type DayStyle = 'long' | 'full' | 'day-month' | 'numeric';

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
  numeric: { day: 'numeric', month: 'numeric', year: 'numeric' },
};

export const NBSP = '\u00a0';
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) {
    const all = { ...options, timeZone: 'UTC' };
    try {
      // Plain English is written here as in Europe: the day first.
      found = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, all);
    } catch {
      found = new Intl.DateTimeFormat('cs', all);
    }
    formatters.set(key, found);
  }
  return found;
}

const at = (day: Day): number => day * 864e5;

/** A day in words or figures, the day tied to its month. */
export function formatDay(day: Day, language: string, style: DayStyle = 'long'): string {
  return formatter(language, STYLES[style]).format(at(day)).replace(/(\b\d{1,2}\.?) (?=\S)/g, `$1${NBSP}`);
}

/** "duben 2025", or "duben" without a year. */
export function formatMonth(year: number | undefined, month: number, language: string): string {
  const name = monthName(language, month, false);
  return year === undefined ? name : `${name} ${year}`;
}

/** A weekday's name, 1 = Monday … 7 = Sunday. */
export function formatWeekday(weekday: number, language: string, style: 'long' | 'short' | 'narrow' = 'long'): string {
  return formatter(language, { weekday: style }).format(at(dayOf(2024, 1, weekday)));
}

/** Czech has one form alone ("duben") and another beside a day ("24. dubna"). */
export function monthName(language: string, month: number, besideDay: boolean): string {
  if (!besideDay) return formatter(language, { month: 'long' }).format(at(dayOf(2024, month, 1)));
  const parts = formatter(language, STYLES['day-month']).formatToParts(at(dayOf(2024, month, 1)));
  return parts.find((part) => part.type === 'month')?.value ?? '';
}
