/** Days and times of other formats, as ISO strings and as minutes since 1970 by the clock on the wall. */
import { dateOf, dayOf, isoOf } from '../../dates/interval.js';

/** `2025-04-24` or `2025-04-24T09:00`, with whatever stands after it. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/;

const DAY = 1440;

const two = (n: number): string => String(n).padStart(2, '0');

/** Minutes since 1970 by the clock that the time was written by; nothing for what is no date. */
export function minutesOf(iso: string): number | undefined {
  const [, ...written] = ISO.exec(iso) ?? [];
  const [year = NaN, month = 0, date = 0, hour = 0, minute = 0] = written.map((digits: string | undefined) => Number(digits ?? 0));
  const day = dayOf(year, month, date);
  const isDate = Number.isFinite(day) && dateOf(day).month === month && dateOf(day).day === date;
  return isDate && hour < 24 && minute < 60 ? day * DAY + hour * 60 + minute : undefined;
}

/** `2025-04-24T09:00` of minutes since 1970. */
export function isoTime(minutes: number): string {
  const day = Math.floor(minutes / DAY);
  const rest = minutes - day * DAY;
  return `${isoOf(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** `2025-04-24` of minutes since 1970. */
export const isoDay = (minutes: number): string => isoOf(Math.floor(minutes / DAY));

/** `+02:00` of minutes. */
export function isoOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
