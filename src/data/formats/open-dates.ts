/** When an event of the Czech open norm takes place (*Časová specifikace*), as terms of a plan. */
import { today } from '../../dates/clock.js';
import { dateOf } from '../../dates/interval.js';
import { isoDay, minutesOf } from './minutes.js';
import { lastPart, listOf, objectOf } from './records.js';
import type { Source } from './records.js';
import type { Work } from './slices.js';

/** One of the times of an event. */
export interface OpenDate {
  /** What tells it from the other times of its event: `2025-04-24T09:00`. */
  name: string;
  term: { edtf: string; every?: string };
}

const DAY = 1440;

/** Days of a week in a list of days that are told one by one, around today. */
const LONGEST = 800;

const WEEKDAYS = ['pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle'];

const PERIODS: Readonly<Record<string, string>> = { DAILY: 'P1D', WEEKLY: 'P1W', BIWEEKLY: 'P2W', MONTHLY: 'P1M', QUARTERLY: 'P3M', ANNUAL: 'P1Y' };

/**
 * `2025-04-24T09:00` of a moment, as it was written: the offset beside it is often that of another season, or of the
 * server that made the file.
 */
export function wallTime(value: unknown): string | undefined {
  const { datum_a_čas: time, datum: date } = objectOf(value);
  const written = [time, date].find((words): words is string => typeof words === 'string' && minutesOf(words) !== undefined);
  return written && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/.exec(written.replace(' ', 'T'))?.[0];
}

/** EDTF of a time from and until; midnights at both ends mean whole days. */
function edtfOf(from: string, to: string | undefined): string | undefined {
  const isWhole = from.endsWith('T00:00') && (to === undefined || /T(?:00:00|23:59)$/.test(to) || !to.includes('T'));
  const [start, end] = isWhole ? [from.slice(0, 10), to?.slice(0, 10)] : [from, to];
  if (end === undefined || end === start) return start;
  return minutesOf(end)! >= minutesOf(start.slice(0, end.length))! ? `${start}/${end}` : start;
}

/** The hours within each day, where they are said apart. */
function hoursOf(specification: Source): (day: string) => string {
  const [hours] = listOf(specification['časová_doba']).map(objectOf);
  const [from, to] = [hours?.['od'] ?? hours?.['čas'], hours?.['do']].map((time) => /^([01]\d|2[0-3]):[0-5]\d/.exec(String(time))?.[0]);
  return (day) => (from ? `${day}T${from}${to && to > from ? `/${day}T${to}` : ''}` : day);
}

/** The named days of the week between two days, one by one. */
function daysOfWeek(specification: Source, from: string, to: string): OpenDate[] {
  const names = new Set(listOf(specification['den_v_týdnu']).map(lastPart));
  const said = hoursOf(specification);
  const [first, last, now] = [minutesOf(from.slice(0, 10))! / DAY, minutesOf(to.slice(0, 10))! / DAY, today()];
  const dates: OpenDate[] = [];
  for (let day = Math.max(first, now - LONGEST); day <= Math.min(last, now + LONGEST); day++) {
    const name = isoDay(day * DAY);
    if (names.has(WEEKDAYS[dateOf(day).weekday - 1])) dates.push({ name, term: { edtf: said(name) } });
  }
  return dates;
}

function datesOfOne(specification: Source): OpenDate[] {
  const { časový_interval: interval, časový_okamžik: moment, den_v_týdnu: weekdays, frekvence } = specification;
  const { začátek, konec } = objectOf(interval);
  const from = wallTime(začátek) ?? wallTime(moment);
  const to = wallTime(konec);
  if (from && to && weekdays) return daysOfWeek(specification, from, to);
  const edtf = from ? edtfOf(from, to) : to && `../${to}`;
  if (edtf === undefined) return [];
  const every = PERIODS[lastPart(listOf(frekvence)[0])?.toUpperCase() ?? ''];
  return [{ name: from ?? to!, term: every && to ? { edtf, every } : { edtf } }];
}

/** The times of an event, as many as are wanted; those of which nothing can be read are left out. */
export function* datesOf(specifications: unknown, most: number): Work<OpenDate[]> {
  const dates: OpenDate[] = [];
  for (const specification of listOf(specifications)) {
    yield;
    if (dates.length < most) dates.push(...datesOfOne(objectOf(specification)));
  }
  return dates.slice(0, most);
}
