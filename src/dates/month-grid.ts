import { dateOf, dayOf, daysInMonth } from './interval.js';
import type { Day } from './interval.js';

/**
 * The weeks that a month touches, each of seven days, the first and last filled up from the months beside it.
 * @param firstWeekday the day a week begins with, 1 = Monday … 7 = Sunday
 */
export function monthGrid(year: number, month: number, firstWeekday = 1): Day[][] {
  const first = dayOf(year, month, 1);
  const start = first - ((dateOf(first).weekday - firstWeekday + 7) % 7);
  const weeks = Math.ceil((first - start + daysInMonth(year, month)) / 7);
  return [...Array(weeks).keys()].map((week) => [...Array(7).keys()].map((day) => start + week * 7 + day));
}

// `Intl.Locale.getWeekInfo` is not in every browser we serve; these are the regions that do not begin on Monday.
const SUNDAY = /-(?:US|CA|MX|BR|IL|IN|JP|KR|TW|HK|TH|PH|ZA)\b/i;

/** The day a week begins with where a language is spoken: 1 = Monday, 7 = Sunday. */
export function firstWeekday(language: string): number {
  return SUNDAY.test(language) ? 7 : 1;
}
