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
export interface Entry extends Occurrence {
  /** Unique among events, goals and milestones. */
  key: string;
  type: 'event' | 'goal' | 'milestone';
  /** An event's kind, else the type. */
  kind: string;
  record: PlanEvent | Goal | Milestone;
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
  return { key: `${type} ${record.id}`, type, kind, record, isCancelled, ...occurrenceOf(record.term) };
}

const NEVER: DayRange = { start: Infinity, end: Infinity };

/** Minutes after midnight; what is on all day comes before what begins at a time. */
const minutesOf = ({ time }: Entry): number => (time ? time.hour * 60 + time.minute : -1);

function byTime(a: Entry, b: Entry): number {
  const [x, y] = [a.runs[0] ?? NEVER, b.runs[0] ?? NEVER];
  // Ends may both be infinite, and their difference no number.
  return x.start - y.start || minutesOf(a) - minutesOf(b) || x.end - y.end || 0;
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
  const others = [...all('goal', plan.goals), ...all('milestone', plan.milestones)].filter(({ runs }) => runs.length);
  const told = new Set(others.length ? events.flatMap(namesOf) : []);
  return [...events, ...others.filter((entry) => !namesOf(entry).some((name) => told.has(name)))].sort(byTime);
}

/** Whether an entry has a part in some days. */
export const isIn = ({ runs }: Entry, range: DayRange): boolean => runs.some((run) => overlaps(run, range));

/**
 * The month to begin with: the present one if it shows anything, else the nearest one in which something has a day,
 * else the nearest one.
 */
export function startMonth(entries: readonly Entry[], today: Day): MonthIndex {
  const now = monthOf(today);
  if (entries.some((entry) => isIn(entry, rangeOfMonth(now)))) return now;
  const exact = entries.filter(({ hasDays }) => hasDays);
  const days = (exact.length ? exact : entries).flatMap(({ runs }) => runs.flatMap(({ start, end }) => [start, end]));
  const months = days.filter(Number.isFinite).map(monthOf);
  // What comes counts before what was, when both are as near.
  return months.sort((a, b) => Math.abs(a - now) - Math.abs(b - now) || b - a)[0] ?? now;
}

/** Entries without a day, grouped by their term, the shortest terms first. */
export function periodsOf(entries: readonly Entry[]): Period[] {
  const periods = new Map<string, Period>();
  for (const entry of entries) {
    const { runs: [range], record: { term } } = entry;
    if (!range || entry.hasDays) continue;
    const key = JSON.stringify([term?.edtf, term?.kind, term?.every, term?.except]);
    const period = periods.get(key);
    if (period) period.entries.push(entry);
    else periods.set(key, { range, entries: [entry] });
  }
  const length = ({ range }: Period): number => range.end - range.start;
  // What says more about the month comes first: a month before a year, a year before what goes on for ever.
  return [...periods.values()].sort((a, b) => length(a) - length(b) || 0);
}
