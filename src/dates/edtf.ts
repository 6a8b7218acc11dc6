/** The subset of EDTF (ISO 8601-2:2019) that the format uses. The package `edtf` is eight times this size. */
import { dayOf, daysInMonth } from './interval.js';
import type { DayRange } from './interval.js';

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%';

/** Wall-clock time as written; the zone is Europe/Prague unless an offset (`Z`, `+02:00`) says otherwise. */
export interface WallTime {
  hour: number;
  minute: number;
  offset?: string;
}

/** A date as exact as it was written: a year, a month (1–12) or a part of the year (21–41), a day, a time. */
export interface EdtfDate {
  type: 'date';
  year: number;
  month?: number;
  day?: number;
  time?: WallTime;
  qualifier?: Qualifier;
  range: DayRange;
}

/** From … to. An open end goes on, an unknown one was not said. */
export interface EdtfInterval {
  type: 'interval';
  start: EdtfDate | 'open' | 'unknown';
  end: EdtfDate | 'open' | 'unknown';
  range: DayRange;
}

/** Several dates: all of them `{a,b}`, or one of them `[a,b]`. A span `a..b` stands as an interval. */
export interface EdtfSet {
  type: 'set';
  all: boolean;
  members: (EdtfDate | EdtfInterval)[];
  range: DayRange;
}

/** What an EDTF string says, and the days it cannot lie outside of. */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

const DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-][01]\d(?::[0-5]\d)?)?)?)?)?([~?%])?$/;

/** First month and length in months of a month or of a part of the year; nothing for other numbers. */
function monthsOf(code: number): [first: number, length: number] | undefined {
  if (code < 13) return code > 0 ? [code, 1] : undefined;
  if (code < 21 || code > 41) return undefined;
  if (code > 39) return [code * 6 - 239, 6];
  if (code > 36) return [code * 4 - 147, 4];
  if (code > 32) return [code * 3 - 98, 3];
  // Seasons as meteorologists count them; 29–32 are those of the south. Winter runs into the next year.
  const first = code < 29 ? 3 + ((code - 21) % 4) * 3 : 9 + (code - 29) * 3;
  return [first > 12 ? first - 12 : first, 3];
}

function parseDate(text: string): EdtfDate | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const [, y, m, d, hour, minute, offset, qualifier] = found;
  const date: EdtfDate = { type: 'date', year: Number(y), range: { start: 0, end: 0 } };
  const months = m === undefined ? ([1, 12] as const) : monthsOf(Number(m));
  if (!months) return undefined;
  if (m !== undefined) date.month = Number(m);
  let start = dayOf(date.year, months[0], 1);
  let end = dayOf(date.year, months[0] + months[1], 1) - 1;
  if (d !== undefined) {
    date.day = Number(d);
    if (Number(m) > 12 || date.day < 1 || date.day > daysInMonth(date.year, Number(m))) return undefined;
    end = start += date.day - 1;
  }
  if (hour !== undefined) {
    date.time = { hour: Number(hour), minute: Number(minute) };
    if (date.time.hour > 23 || date.time.minute > 59) return undefined;
    if (offset) date.time.offset = offset;
  }
  if (qualifier) date.qualifier = qualifier as Qualifier;
  date.range = { start, end };
  return date;
}

/** Both ends are given as written; an empty one is `unknown`, two dots are `open`. At least one is a date. */
function parseInterval(from: string, to: string): EdtfInterval | undefined {
  const ends = [from, to].map((text) => (text === '' ? 'unknown' : text === '..' ? 'open' : parseDate(text)));
  const [start, end] = ends;
  if (!start || !end) return undefined;
  const first = typeof start === 'string' ? -Infinity : start.range.start;
  const last = typeof end === 'string' ? Infinity : end.range.end;
  if (first > last || last - first === Infinity && first === -last) return undefined;
  return { type: 'interval', start, end, range: { start: first, end: last } };
}

function parseSet(text: string, all: boolean): EdtfSet | undefined {
  const members: EdtfSet['members'] = [];
  const range = { start: Infinity, end: -Infinity };
  for (const part of text.split(/, */)) {
    const [from = '', to, more] = part.split('..');
    if (more !== undefined) return undefined;
    const member = to === undefined ? parseDate(from) : parseInterval(from || '..', to || '..');
    if (!member) return undefined;
    members.push(member);
    range.start = Math.min(range.start, member.range.start);
    range.end = Math.max(range.end, member.range.end);
  }
  return { type: 'set', all, members, range };
}

/** Reads EDTF; nothing for what is not, or cannot be (31 February, month 13, an end before its start). Never throws. */
export function parseEdtf(text: string): Edtf | undefined {
  const set = /^(?:\{(.*)\}|\[(.*)\])$/.exec(text);
  if (set) return parseSet(set[1] ?? set[2] ?? '', set[1] !== undefined);
  const slash = text.indexOf('/');
  return slash < 0 ? parseDate(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1));
}
