/** Days as numbers, in the proleptic Gregorian calendar: no clock, no zone, no `Date` handed around. */

/** Days since 1 January 1970. */
export type Day = number;

/** From the first day to the last, both included; infinite where an end is open or unknown. */
export interface DayRange {
  start: Day;
  end: Day;
}

/** A day taken apart: month 1–12, weekday 1 = Monday … 7 = Sunday. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

const DAY_MS = 864e5;

/** The day of a date. Months and days beyond their end run on: `dayOf(2025, 13, 1)` is 1 January 2026. */
export function dayOf(year: number, month: number, day: number): Day {
  // `Date.UTC` would take the years 0–99 for 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** The date of a finite day. */
export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
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
