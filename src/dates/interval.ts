/** Spans of days. */
import { DAY_MS, dayOf } from './day.js';
import type { Day } from './day.js';

export { dateOf, dayOf } from './day.js';
export type { CalendarDate, Day } from './day.js';

/** From the first day to the last, both included; infinite where an end is open or unknown. */
export interface DayRange {
  start: Day;
  end: Day;
}

/** `YYYY-MM-DD` of a finite day between the years 0 and 9999. */
export function isoOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Whether two ranges share a day. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The whole of a month. */
export function monthRange(year: number, month: number): DayRange {
  return { start: dayOf(year, month, 1), end: dayOf(year, month + 1, 1) - 1 };
}
