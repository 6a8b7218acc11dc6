/** Names of months from Intl, whose formatters are slow to make: asked for once. */
import { DAY_MS, dayOf } from './day.js';

export const NBSP = '\u00a0';

/** Plain English is written as in Europe, a language that is none as Czech. */
export function formatterOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const all = { ...options, timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, all);
  } catch {
    return new Intl.DateTimeFormat('cs', all);
  }
}

const known = new Map<string, string[]>();

/** Czech has one form alone ("duben") and another beside a day ("24. dubna"). */
export function monthName(language: string, month: number, besideDay: boolean): string {
  const key = language + besideDay;
  let names = known.get(key);
  if (!names) {
    const formatter = formatterOf(language, { month: 'long', ...(besideDay && { day: 'numeric' }) });
    const nameOf = (n: number) => formatter.formatToParts(dayOf(2024, n, 1) * DAY_MS).find(({ type }) => type === 'month')!.value;
    known.set(key, (names = [...Array(13).keys()].map(nameOf)));
  }
  return names[month]!;
}
