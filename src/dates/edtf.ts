/** The subset of EDTF (ISO 8601-2:2019) that the format uses. The package `edtf` is eight times this size. */
import { dayOf } from './day.js';
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
  /^(\d{4})(?:-(?!00)(\d\d)(?:-(?!00)(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-][01]\d(?::[0-5]\d)?)?)?)?)?([~?%])?$/;

/**
 * What the numbers in the place of a month stand for: the last number before them, how many months each has, and how
 * many are between January and the first. Seasons are those of meteorologists; 29–32 are those of the south.
 */
const PARTS = [
  ['half', 39, 6], ['third', 36, 4], ['quarter', 32, 3], ['season', 28, 3, 8], ['season', 24, 3, 2], ['season', 20, 3, 2], ['month', 0, 1],
  ['year', -1, 12],
] as const;

/** Which of the parts of a year a month of EDTF names: `41` is the second half, none is the only year. */
export function partOf(code = 0): [part: (typeof PARTS)[number][0], n: number, months: number, shift?: number] {
  const [part, before, ...length] = PARTS.find(([, before]) => code > before)!;
  return [part, code - before, ...length];
}

function parseDate(text: string): EdtfDate | undefined {
  const [, y, m, d, hour, minute, offset, qualifier] = DATE.exec(text) ?? [];
  if (!y) return undefined;
  const date: EdtfDate = { type: 'date', year: Number(y), range: { start: 0, end: 0 } };
  if (m) date.month = Number(m);
  const [part, n, months, shift = 0] = partOf(date.month);
  // Winter begins in December and runs into the next year.
  const first = (((n - 1) * months + shift) % 12) + 1;
  let start = dayOf(date.year, first, 1);
  let end = dayOf(date.year, first + months, 1) - 1;
  if (n * months > 12) return undefined;
  if (d) {
    date.day = Number(d);
    if (part !== 'month' || start + date.day > end + 1) return undefined;
    end = start += date.day - 1;
  }
  if (hour) date.time = { hour: Number(hour), minute: Number(minute), ...(offset && { offset }) };
  if (qualifier) date.qualifier = qualifier as Qualifier;
  date.range = { start, end };
  return date;
}

/** Both ends are given as written; an empty one is `unknown`, two dots are `open`. At least one is a date. */
function parseInterval(from: string, to: string): EdtfInterval | undefined {
  const [start, end] = [from, to].map((text) => (text === '' ? 'unknown' : text === '..' ? 'open' : parseDate(text)));
  if (!start || !end) return undefined;
  const first = typeof start === 'string' ? -Infinity : start.range.start;
  const last = typeof end === 'string' ? Infinity : end.range.end;
  // The sum of both infinities is no number: nothing is said of either end.
  if (first > last || Number.isNaN(first + last)) return undefined;
  return { type: 'interval', start, end, range: { start: first, end: last } };
}

function parseSet(text: string, all: boolean): EdtfSet | undefined {
  const members: EdtfSet['members'] = [];
  const range = { start: Infinity, end: -Infinity };
  // Of more than a thousand dates the first: all of them would keep a calendar busy for seconds.
  for (const part of text.split(/, */, 1000)) {
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

function parse(text: string): Edtf | undefined {
  if (/^(?:\{.*\}|\[.*\])$/.test(text)) return parseSet(text.slice(1, -1), text.startsWith('{'));
  const [from = '', to] = text.split(/\/(.*)/);
  return to === undefined ? parseDate(from) : parseInterval(from, to);
}

// Sorting and writing ask for the same few terms again and again.
const known = new Map<string, Edtf | undefined>();

/**
 * Reads EDTF; nothing for what is not, or cannot be (31 February, month 13, an end before its start). Never throws. Who
 * asks again is given the same object, so it is not to be changed.
 */
export function parseEdtf(text: string): Edtf | undefined {
  let edtf = known.get(text);
  if (!edtf) {
    edtf = parse(text);
    if (known.size > 1e4) known.clear();
    known.set(text, edtf);
  }
  return edtf;
}

/** The dates by which it is said, without ends that are open or unknown. */
export function datesOf(edtf: Edtf): EdtfDate[] {
  if (edtf.type === 'date') return [edtf];
  if (edtf.type === 'set') return edtf.members.flatMap(datesOf);
  return [edtf.start, edtf.end].filter((end) => typeof end === 'object');
}
