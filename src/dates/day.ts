/** Days as numbers, in the proleptic Gregorian calendar: no clock, no zone, no `Date` handed around. */

/** Days since 1 January 1970. */
export type Day = number;

/** A day taken apart: month 1–12, weekday 1 = Monday … 7 = Sunday. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

export const DAY_MS = 864e5;

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
