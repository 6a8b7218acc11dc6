/** Terms as spans of a calendar file, which knows days and moments only. */
import { datesOf } from '../dates/edtf.js';
import type { Edtf, EdtfDate, EdtfInterval, WallTime } from '../dates/edtf.js';
import { dayOf, isoOf } from '../dates/interval.js';
import type { Day, DayRange } from '../dates/interval.js';
import { runsOf } from '../dates/runs.js';
import { isDayExact, meaningOf } from '../dates/term.js';
import type { Term } from '../dates/term.js';

/** A day, or a moment of it as it was written. */
export interface Moment {
  day: Day;
  time?: WallTime;
}

/** From a day or moment until, but without, another one; without an end for what nobody said when it is over. */
export interface Span {
  start: Moment;
  end?: Moment;
}

/** Where a term stands in a calendar file. */
export interface Spans {
  spans: Span[];
  /** Whether no more is known than that it lies somewhere within, or probably there. */
  isVague: boolean;
}

const MIDNIGHT: WallTime = { hour: 0, minute: 0 };
const [FIRST, LAST] = [dayOf(0, 1, 1), dayOf(9999, 12, 31)];

const wholeDays = ({ start, end }: DayRange): Span => ({ start: { day: start }, end: { day: end + 1 } });

/** The minutes by which an offset is ahead of UTC. */
function minutesOf(offset: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)?/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Minutes since 1970, in UTC where there is an offset, else by the clock on the wall. */
function instantOf({ day, time: { hour, minute, offset = '' } = MIDNIGHT }: Moment): number {
  return (day * 24 + hour) * 60 + minute - minutesOf(offset);
}

/** A date or interval in which a time is said. */
function timedSpan(member: EdtfDate | EdtfInterval): Span {
  const [from, to] = datesOf(member) as [EdtfDate, EdtfDate?];
  // An offset that is said once holds for both ends.
  const { offset } = { ...to?.time, ...from.time };
  const at = (day: Day, time = MIDNIGHT): Moment => ({ day, time: { ...(offset !== undefined && { offset }), ...time } });
  const start = at(from.range.start, from.time);
  if (!to) return { start };
  const end = to.time ? at(to.range.end, to.time) : at(to.range.end + 1);
  return instantOf(start) < instantOf(end) ? { start, end } : { start };
}

/** The days within which a term lies or falls due; where an end is open, those in which it begins. */
function boundsOf(edtf: Edtf): DayRange {
  const { range } = edtf;
  if (Number.isFinite(range.end - range.start)) return range;
  const dates = datesOf(edtf);
  return dates.at(range.start === -Infinity ? -1 : 0)!.range;
}

/** Whether no more is known than that it lies somewhere within its days, or probably there. */
function isVague(edtf: Edtf, { start, end }: DayRange, { every }: Term): boolean {
  const isOneOf = edtf.type === 'set' && !edtf.all;
  return start < end || isOneOf || every !== undefined || datesOf(edtf).some(({ qualifier }) => qualifier);
}

/** The spans of a term, in order; none when it has no closed meaning. */
export function spansOf(term: Term | undefined): Spans {
  const edtf = meaningOf(term);
  if (!term || !edtf) return { spans: [], isVague: true };
  if (!isDayExact(term) || term.every !== undefined || term.kind === 'ongoing') {
    const bounds = boundsOf(edtf);
    return { spans: [wholeDays(bounds)], isVague: isVague(edtf, bounds, term) };
  }
  const members = edtf.type === 'set' ? edtf.members : [edtf];
  const isTimed = (member: Edtf): boolean => datesOf(member).some(({ time }) => time);
  const spans = [
    ...runsOf(members.filter((member) => !isTimed(member)).map(({ range }) => range)).map(wholeDays),
    ...members.filter(isTimed).map(timedSpan),
  ];
  spans.sort((a, b) => instantOf(a.start) - instantOf(b.start));
  return { spans, isVague: datesOf(edtf).some(({ qualifier }) => qualifier) };
}

const digits = (day: Day): string => isoOf(Math.min(Math.max(day, FIRST), LAST)).replaceAll('-', '');

const two = (n: number): string => String(n).padStart(2, '0');
const clock = ({ hour, minute }: WallTime): string => `${two(hour)}${two(minute)}00`;

/** An instant, as minutes since 1970, in UTC: `20250424T070000Z`. */
export function utc(instant: number): string {
  const day = Math.floor(instant / 1440);
  const rest = Math.floor(instant - day * 1440);
  return `${digits(day)}T${clock({ hour: Math.floor(rest / 60), minute: rest % 60 })}Z`;
}

/** Whether the zone of a moment is that of Prague, since none is said. */
export const isOfPrague = ({ time }: Moment): boolean => time !== undefined && time.offset === undefined;

/**
 * A property that holds a day or a moment: a day alone as it is, a time without an offset by the clock in Prague, any
 * other in UTC.
 */
export function momentLine(name: string, moment: Moment): string {
  const { day, time } = moment;
  if (!time) return `${name};VALUE=DATE:${digits(day)}`;
  return isOfPrague(moment) ? `${name};TZID=Europe/Prague:${digits(day)}T${clock(time)}` : `${name}:${utc(instantOf(moment))}`;
}
