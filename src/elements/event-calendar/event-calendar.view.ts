/** What the calendar shows: the dated records of a plan, by month and by year. */
import { dateOf, dayOf, isoOf, monthRange, overlaps } from '../../dates/interval.js';
import type { Day, DayRange } from '../../dates/interval.js';
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
  when: Occurrence | undefined;
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
  range: DayRange;
  entries: Entry[];
}

/** Entries of one month, or of a whole year, in the agenda. */
export interface AgendaGroup {
  /** Nothing for what belongs to the year as a whole. */
  month: MonthIndex | undefined;
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
  const [, year, month] = /^\s*(\d{4})-(0[1-9]|1[0-2])\s*$/.exec(text ?? '') ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : undefined;
}

/** `2025-04` of a month index. */
export const isoMonth = (index: MonthIndex): string => isoOf(rangeOfMonth(index).start).slice(0, 7);

function entryOf(type: Entry['type'], record: Entry['record']): Entry {
  const { kind = type, state } = record as Partial<PlanEvent>;
  const isCancelled = state === 'cancelled' || record.status?.code === 'cancelled';
  return { key: `${type} ${record.id}`, type, kind, record, when: occurrenceOf(record.term), isCancelled };
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
  const isWanted = ({ kind: own, record }: Entry): boolean =>
    (!kind.trim() || kind.split(/\s+/).includes(own)) &&
    (!place || [...record.places, (record as Partial<PlanEvent>).place].includes(place));
  const all = (type: Entry['type'], records: readonly Entry['record'][]): Entry[] =>
    records.map((record) => entryOf(type, record)).filter(isWanted);
  const timed = (of: unknown, { record }: Entry): string => JSON.stringify([of, record.term?.edtf]);
  const events = all('event', plan.events);
  const told = new Set(events.flatMap((event) => {
    const { title, goal } = event.record as PlanEvent;
    return [title, event.key, `goal ${goal}`].map((of) => timed(of, event));
  }));
  const isTold = (entry: Entry): boolean => {
    const { title, events: own = [] } = entry.record as Goal;
    return [title, entry.key, ...own.map((id) => `event ${id}`)].some((of) => told.has(timed(of, entry)));
  };
  const others = [...all('goal', plan.goals), ...all('milestone', plan.milestones)];
  return [...events, ...others.filter((entry) => entry.when && !isTold(entry))].sort(byTime);
}

/** The days of an entry, or the time within which it lies. */
const runsOf = ({ when }: Entry): readonly DayRange[] => (when?.days.length ? when.days : when ? [when.range] : []);

/** Whether it stands in the cells of its days. */
const hasDays = ({ when }: Entry): boolean => Boolean(when?.days.length);

/** Whether an entry is shown in a month. */
export const isIn = (entry: Entry, range: DayRange): boolean => runsOf(entry).some((run) => overlaps(run, range));

/** The nearest months before and after a span of months, in which something is shown. */
export function nearestMonths(
  entries: readonly Entry[],
  first: MonthIndex,
  last = first,
): { before?: MonthIndex; after?: MonthIndex } {
  let [before, after] = [-Infinity, Infinity];
  for (const { start, end } of entries.flatMap(runsOf)) {
    const [from, to] = [monthOf(start), end === Infinity ? end : monthOf(end)];
    if (from < first) before = Math.max(before, Math.min(to, first - 1));
    if (to > last) after = Math.min(after, Math.max(from, last + 1));
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
  const exact = entries.filter(hasDays);
  const { before, after } = nearestMonths(exact.length ? exact : entries, now);
  if (before === undefined || after === undefined) return before ?? after ?? now;
  // What comes counts before what was, when both are as near.
  return after - now <= now - before ? after : before;
}

/** How many entries there are in groups of them. */
export function countOf(groups: readonly { entries: readonly Entry[] }[]): number {
  return groups.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** What has no day in a month, grouped by its term, the shortest terms first. */
export function periodsIn(entries: readonly Entry[], shown: DayRange): Period[] {
  const periods = new Map<string, Period>();
  for (const entry of entries) {
    const { when, record: { term } } = entry;
    if (!when || hasDays(entry) || !isIn(entry, shown)) continue;
    const key = JSON.stringify([term?.edtf, term?.kind, term?.every, term?.except]);
    const period = periods.get(key) ?? { range: when.range, entries: [] };
    period.entries.push(entry);
    periods.set(key, period);
  }
  const length = ({ range }: Period): number => range.end - range.start;
  // What says more about the month comes first: a month before a year, a year before what goes on for ever.
  return [...periods.values()].sort((a, b) => (length(a) === length(b) ? 0 : length(a) - length(b)));
}

/** Events that say nothing of their time, or nothing that is closed. */
export function undatedOf(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !entry.when);
}

/** Entries of a year: what belongs to it as a whole, then month by month. */
export function agendaOf(entries: readonly Entry[], year: number): AgendaGroup[] {
  const { start, end } = { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) - 1 };
  const groups = Array.from({ length: 13 }, (_, n): AgendaGroup => ({ month: n ? year * 12 + n - 1 : undefined, entries: [] }));
  for (const isExact of [false, true]) {
    for (const entry of entries) {
      const { when } = entry;
      if (!when || hasDays(entry) !== isExact || !isIn(entry, { start, end })) continue;
      const { days, range } = when;
      const isOfTheYear = !isExact && (range.start < start || range.end - range.start > 360);
      const first = days.find((run) => run.end >= start)?.start ?? range.start;
      groups[isOfTheYear ? 0 : monthOf(Math.max(first, start)) - year * 12 + 1]?.entries.push(entry);
    }
  }
  return groups.filter((group) => group.entries.length);
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
