/** What the calendar shows: the dated records of a plan, by month and by year. */
import { dateOf, isoOf, monthRange, overlaps } from '../../dates/interval.js';
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

/** Minutes after midnight; what is on all day comes before what begins at a time. */
const minutesOf = ({ time }: Occurrence): number => (time ? time.hour * 60 + time.minute : -1);

function byTime({ when: a }: Entry, { when: b }: Entry): number {
  if (!a || !b) return Number(!a) - Number(!b);
  // Ends may both be infinite, and their difference no number.
  return a.range.start - b.range.start || minutesOf(a) - minutesOf(b) || a.range.end - b.range.end || 0;
}

/** What an entry goes by: its title, itself, what it belongs to; each with its time. */
function namesOf({ key, record }: Entry): string[] {
  const { title, term, goal, events = [] } = record as Partial<PlanEvent & Goal>;
  return [title, key, goal ? `goal ${goal}` : key, ...events.map((id) => `event ${id}`)].map((name) => JSON.stringify([name, term?.edtf]));
}

/**
 * The dated records of a plan in the order of their time, then the events without one. What is said twice, as by a goal
 * and its only event, is shown once.
 */
export function entriesOf(plan: Plan, { kind, place }: EntryFilter): Entry[] {
  const kinds = kind.split(/\s+/).filter(Boolean);
  const all = (type: Entry['type'], records: readonly Entry['record'][]): Entry[] =>
    records.map((record) => entryOf(type, record)).filter(({ kind: own, record }) =>
      (!kinds.length || kinds.includes(own)) && (!place || [...record.places, (record as Partial<PlanEvent>).place].includes(place)));
  const events = all('event', plan.events);
  const told = new Set(events.flatMap(namesOf));
  const others = [...all('goal', plan.goals), ...all('milestone', plan.milestones)];
  return [...events, ...others.filter((entry) => entry.when && !namesOf(entry).some((name) => told.has(name)))].sort(byTime);
}

/** The days of an entry, or the time within which it lies. */
export const runsOf = ({ when }: Entry): readonly DayRange[] => (when?.days.length ? when.days : when ? [when.range] : []);

/** Whether it stands in the cells of its days. */
export const hasDays = ({ when }: Entry): boolean => Boolean(when?.days.length);

/** Whether an entry is shown in a month. */
export const isIn = (entry: Entry, range: DayRange): boolean => runsOf(entry).some((run) => overlaps(run, range));

/** The nearest months before and after a span of months, in which something is shown; infinite where there is none. */
export function nearestMonths(entries: readonly Entry[], first: MonthIndex, last = first): [before: MonthIndex, after: MonthIndex] {
  let [before, after] = [-Infinity, Infinity];
  for (const { start, end } of entries.flatMap(runsOf)) {
    const [from, to] = [monthOf(start), end === Infinity ? end : monthOf(end)];
    if (from < first) before = Math.max(before, Math.min(to, first - 1));
    if (to > last) after = Math.min(after, Math.max(from, last + 1));
  }
  return [before, after];
}

/**
 * The month to begin with: the present one if it shows anything, else the nearest one in which something has a day,
 * else the nearest one.
 */
export function startMonth(entries: readonly Entry[], today: Day): MonthIndex {
  const now = monthOf(today);
  if (entries.some((entry) => isIn(entry, rangeOfMonth(now)))) return now;
  const exact = entries.filter(hasDays);
  const [before, after] = nearestMonths(exact.length ? exact : entries, now);
  // What comes counts before what was, when both are as near.
  const nearest = after - now <= now - before ? after : before;
  return Number.isFinite(nearest) ? nearest : now;
}

/** What has no day in a month, grouped by its term, the shortest terms first. */
export function periodsIn(entries: readonly Entry[], shown: DayRange): Period[] {
  const periods = new Map<string, Period>();
  for (const entry of entries) {
    const { when, record: { term } } = entry;
    if (!when || hasDays(entry) || !isIn(entry, shown)) continue;
    const key = JSON.stringify([term?.edtf, term?.kind, term?.every, term?.except]);
    const period = periods.get(key);
    if (period) period.entries.push(entry);
    else periods.set(key, { range: when.range, entries: [entry] });
  }
  const length = ({ range }: Period): number => range.end - range.start;
  // What says more about the month comes first: a month before a year, a year before what goes on for ever.
  return [...periods.values()].sort((a, b) => length(a) - length(b) || 0);
}

/** Events that say nothing of their time, or nothing that is closed. */
export function undatedOf(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !entry.when);
}
