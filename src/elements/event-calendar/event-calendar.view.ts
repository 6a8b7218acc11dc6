/** What the calendar shows: the dated records of a plan, by month and by year. */
import { dateOf, dayOf, monthRange, overlaps } from '../../dates/interval.js';
import type { Day, DayRange } from '../../dates/interval.js';
import type { Term } from '../../dates/term.js';
import type { Milestone, PlanEvent } from '../../model/event.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { occurrenceOf } from './occurrence.js';
import type { Occurrence } from './occurrence.js';

/** A month as a number, so that the next one is one more: year × 12 + month − 1. */
export type MonthIndex = number;

/** Something with a term: an event, a goal or a milestone. */
export interface Entry {
  /** Unique among events, goals and milestones. */
  key: string;
  type: 'event' | 'goal' | 'milestone';
  /** An event's kind, else the type. */
  kind: string;
  record: PlanEvent | Goal | Milestone;
  /** Nothing when nobody said when it is. */
  when?: Occurrence;
  isCancelled: boolean;
}

/** What of a plan is wanted; an empty string wants all. */
export interface EntryFilter {
  /** Kinds, separated by spaces. */
  kind: string;
  /** Id of a place. */
  place: string;
}

/** Entries that share their time, for one row of the lane or one group of the agenda. */
export interface Period {
  term: Term;
  entries: Entry[];
}

/** Entries of one month, or of a whole year, in the agenda. */
export interface AgendaGroup {
  /** Nothing for what belongs to the year as a whole. */
  month?: MonthIndex;
  entries: Entry[];
}

export const monthOf = (day: Day): MonthIndex => {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
};

/** The year and the month (1–12) of a month index. */
export const yearAndMonth = (index: MonthIndex): [year: number, month: number] => [Math.floor(index / 12), (index % 12) + 1];

export const rangeOfMonth = (index: MonthIndex): DayRange => monthRange(...yearAndMonth(index));

/** Reads `2025-04`; nothing for what is no month. */
export function parseMonth(text: string | null): MonthIndex | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text?.trim() ?? '') ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : undefined;
}

/** `2025-04` of a month index. */
export function isoMonth(index: MonthIndex): string {
  const [year, month] = yearAndMonth(index);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function entryOf(type: Entry['type'], record: Entry['record']): Entry {
  const entry: Entry = {
    key: `${type} ${record.id}`,
    type,
    kind: ('kind' in record && record.kind) || type,
    record,
    isCancelled: ('state' in record && record.state === 'cancelled') || record.status?.code === 'cancelled',
  };
  const when = occurrenceOf(record.term);
  if (when) entry.when = when;
  return entry;
}

function byTime(a: Entry, b: Entry): number {
  if (!a.when || !b.when) return a.when ? -1 : b.when ? 1 : 0;
  const [from, to] = [a.when.range, b.when.range];
  const order = from.start - to.start || (a.when.minutes ?? -1) - (b.when.minutes ?? -1);
  // Ends may both be infinite, and their difference no number.
  return order || (from.end === to.end ? 0 : from.end - to.end);
}

/**
 * The dated records of a plan in the order of their time, then the events without one. What is said twice, as by a goal
 * and its only event, is shown once.
 */
export function entriesOf(plan: Plan, { kind, place }: EntryFilter): Entry[] {
  const kinds = kind.split(/\s+/).filter(Boolean);
  const isWanted = (entry: Entry): boolean => {
    const { record } = entry;
    return (
      (!kinds.length || kinds.includes(entry.kind)) &&
      (place === '' || record.places.includes(place) || ('place' in record && record.place === place))
    );
  };
  const events = plan.events.map((event) => entryOf('event', event)).filter(isWanted);
  const terms = new Map(events.map(({ record }) => [record.id, record.term?.edtf]));
  const told = new Set<string>();
  const key = (of: unknown, { record }: Entry): string => JSON.stringify([of, record.term?.edtf]);
  for (const event of events) {
    told.add(key(event.record.title, event));
    if ('goal' in event.record) told.add(key(event.record.goal, event));
  }
  const goals = plan.goals
    .map((goal) => entryOf('goal', goal))
    .filter((entry) => !told.has(key(entry.record.id, entry)))
    .filter(({ record }) => !('events' in record && record.events.some((id) => terms.has(id) && terms.get(id) === record.term?.edtf)));
  const milestones = plan.milestones
    .map((milestone) => entryOf('milestone', milestone))
    .filter((entry) => !told.has(key(entry.record.title, entry)));
  const others = [...goals, ...milestones].filter((entry) => entry.when && isWanted(entry));
  return [...events, ...others].sort(byTime);
}

/** Whether an entry is shown in a month. */
export function isIn(entry: Entry, range: DayRange): boolean {
  const { when } = entry;
  if (!when || !overlaps(when.range, range)) return false;
  return when.days.length === 0 || when.days.some((run) => overlaps(run, range));
}

/** The nearest months before and after a span of months, in which something is shown. */
export function nearestMonths(
  entries: readonly Entry[],
  first: MonthIndex,
  last = first,
): { before?: MonthIndex; after?: MonthIndex } {
  let [before, after] = [-Infinity, Infinity];
  for (const { when } of entries) {
    for (const { start, end } of when?.days.length ? when.days : when ? [when.range] : []) {
      const [from, to] = [monthOf(start), end === Infinity ? Infinity : monthOf(end)];
      if (from < first) before = Math.max(before, Math.min(to, first - 1));
      if (to > last) after = Math.min(after, Math.max(from, last + 1));
    }
  }
  return { ...(before > -Infinity && { before }), ...(after < Infinity && { after }) };
}

/**
 * The month to begin with: the present one if it shows anything, else the nearest one in which something has a day,
 * else the nearest one.
 */
export function startMonth(entries: readonly Entry[], today: Day): MonthIndex {
  const now = monthOf(today);
  const range = rangeOfMonth(now);
  if (entries.some((entry) => isIn(entry, range))) return now;
  const exact = entries.filter((entry) => entry.when?.days.length);
  const { before, after } = nearestMonths(exact.length ? exact : entries, now);
  if (before === undefined || after === undefined) return before ?? after ?? now;
  // What comes counts before what was, when both are as near.
  return after - now <= now - before ? after : before;
}

function periodsOf(entries: readonly Entry[]): Period[] {
  const periods = new Map<string, Period>();
  for (const entry of entries) {
    const term = entry.record.term;
    if (!term) continue;
    const key = JSON.stringify([term.edtf, term.kind, term.every, term.text && !term.edtf, term.except]);
    const period = periods.get(key);
    if (period) period.entries.push(entry);
    else periods.set(key, { term, entries: [entry] });
  }
  const length = ({ entries: [entry] }: Period): number =>
    entry?.when ? entry.when.range.end - entry.when.range.start : Infinity;
  // What says more about the month comes first: a month before a year, a year before what goes on for ever.
  return [...periods.values()].sort((a, b) => (length(a) === length(b) ? 0 : length(a) - length(b)));
}

/** What has no day in a month, grouped by its term, the shortest terms first. */
export function periodsIn(entries: readonly Entry[], range: DayRange): Period[] {
  return periodsOf(entries.filter((entry) => entry.when && !entry.when.days.length && isIn(entry, range)));
}

/** Events that say nothing of their time, or nothing that is closed. */
export function undatedOf(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !entry.when);
}

/** Entries of a year: what belongs to it as a whole, then month by month. */
export function agendaOf(entries: readonly Entry[], year: number): AgendaGroup[] {
  const range = { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) - 1 };
  const whole: AgendaGroup = { entries: [] };
  const months = Array.from({ length: 12 }, (_, month): AgendaGroup => ({ month: year * 12 + month, entries: [] }));
  for (const entry of entries) {
    if (!entry.when || !isIn(entry, range)) continue;
    const { days, range: around } = entry.when;
    const isOfTheYear = !days.length && (around.start < range.start || around.end - around.start > 360);
    const first = days.find((run) => run.end >= range.start)?.start ?? around.start;
    const group = isOfTheYear ? whole : months[monthOf(Math.max(first, range.start)) - year * 12];
    group?.entries.push(entry);
  }
  for (const { entries: ofMonth } of months) ofMonth.sort((a, b) => Number(Boolean(a.when?.days.length)) - Number(Boolean(b.when?.days.length)));
  return [whole, ...months].filter((group) => group.entries.length > 0);
}

/** Years after its beginning in which an entry is listed again on paper. */
const LONGEST = 9;

/** The years in which anything is shown, in order; what has no end counts in the year of its beginning. */
export function yearsOf(entries: readonly Entry[]): number[] {
  const years = new Set<number>();
  for (const { when } of entries) {
    if (!when) continue;
    const first = dateOf(when.range.start).year;
    const last = when.range.end === Infinity ? first : Math.min(dateOf(when.range.end).year, first + LONGEST);
    for (let year = first; year <= last; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
