/** One month laid out in weeks: bars that read on from day to day, and what happens on one day below them. */
import { dateOf, dayOf, daysInMonth, overlaps } from '../../dates/interval.js';
import type { Day } from '../../dates/interval.js';
import { monthGrid } from '../../dates/month-grid.js';
import { monthOf, rangeOfMonth, yearAndMonth } from './event-calendar.view.js';
import type { Entry, MonthIndex } from './event-calendar.view.js';

/** The part of an entry of several days that lies in one week. */
export interface Bar {
  entry: Entry;
  /** Columns of the week, 0–6. */
  from: number;
  to: number;
  /** Whether it began in an earlier week, or reads on in the next one. */
  isContinued: boolean;
  isCut: boolean;
  /** Row of the bar, the same in all of its days. */
  lane: number;
}

/** One cell. */
export interface DayCell {
  day: Day;
  isOutside: boolean;
  /** By lane: the bar that begins here, `pass` for one that runs through, nothing where the lane is free. */
  lanes: (Bar | 'pass' | undefined)[];
  /** Entries of this day alone that there is room for. */
  singles: Entry[];
  /** Everything of this day, the earliest first. */
  all: Entry[];
  /** How many there was no room for. */
  hidden: number;
}

export interface MonthView {
  weeks: DayCell[][];
  /** Entries with a day in the month, each once. */
  entries: Entry[];
}

/** Lines of a cell that show an entry; what does not fit is behind "+3 další". */
const ROOM = 3;

function isOn(entry: Entry, start: Day, end: Day): boolean {
  return entry.when?.days.some((run) => overlaps(run, { start, end })) ?? false;
}

/** Bars of a week, long ones and early ones on top, each on the first lane that is free for all of its days. */
function barsOf(entries: readonly Entry[], start: Day): Bar[] {
  const bars: Bar[] = [];
  for (const entry of entries) {
    for (const run of entry.when?.days ?? []) {
      if (run.start === run.end || run.end < start || run.start > start + 6) continue;
      const [from, to] = [Math.max(run.start - start, 0), Math.min(run.end - start, 6)];
      bars.push({ entry, from, to, isContinued: run.start < start, isCut: run.end > start + 6, lane: 0 });
    }
  }
  bars.sort((a, b) => a.from - b.from || b.to - a.to);
  const ends: number[] = [];
  for (const bar of bars) {
    const free = ends.findIndex((end) => end < bar.from);
    bar.lane = free < 0 ? ends.length : free;
    ends[bar.lane] = bar.to;
  }
  return bars;
}

function cellOf(day: Day, column: number, bars: readonly Bar[], entries: readonly Entry[], isOutside: boolean): DayCell {
  const all = entries.filter((entry) => isOn(entry, day, day));
  const here = bars.filter((bar) => bar.from <= column && column <= bar.to);
  const long = new Set(here.map((bar) => bar.entry));
  const lanes: DayCell['lanes'] = [];
  for (const bar of here) if (bar.lane < ROOM) lanes[bar.lane] = bar.from === column ? bar : 'pass';
  // A hole in the list would be skipped where it is walked through.
  for (let lane = 0; lane < lanes.length; lane++) lanes[lane] ??= undefined;
  const short = all.filter((entry) => !long.has(entry));
  const room = Math.max(0, ROOM - lanes.length);
  const singles = short.slice(0, room);
  const shown = here.filter((bar) => bar.lane < ROOM).length + singles.length;
  return { day, isOutside, lanes, singles, all, hidden: all.length - shown };
}

/**
 * Lays out a month.
 * @param entries in the order of their time
 * @param firstWeekday 1 = Monday … 7 = Sunday
 */
export function monthView(entries: readonly Entry[], index: MonthIndex, firstWeekday: number): MonthView {
  const grid = monthGrid(...yearAndMonth(index), firstWeekday);
  const month = rangeOfMonth(index);
  const [first = 0, last = 0] = [grid[0]?.[0], grid.at(-1)?.[6]];
  const shown = entries.filter((entry) => isOn(entry, first, last));
  const weeks = grid.map((days) => {
    const start = days[0] ?? first;
    const ofWeek = shown.filter((entry) => isOn(entry, start, start + 6));
    const bars = barsOf(ofWeek, start);
    return days.map((day, column) => cellOf(day, column, bars, ofWeek, day < month.start || day > month.end));
  });
  return { weeks, entries: shown.filter((entry) => isOn(entry, month.start, month.end)) };
}

/** The day a narrow calendar lists when nobody has chosen one: today, or the first with an entry. */
export function impliedDay({ weeks, entries }: MonthView, today: Day): DayCell | undefined {
  const days = weeks.flat().filter((cell) => !cell.isOutside);
  return entries.length ? (days.find((cell) => cell.day === today) ?? days.find((cell) => cell.all.length)) : undefined;
}

/** The cell that the Tab key leads to: where the visitor was last, today, the first with an entry, the first. */
export function focusedDay(view: MonthView, last: Day | undefined, today: Day): Day {
  const days = view.weeks.flat().filter((cell) => !cell.isOutside);
  const wanted = days.find((cell) => cell.day === last) ?? days.find((cell) => cell.day === today) ?? impliedDay(view, today);
  return (wanted ?? days[0])?.day ?? 0;
}

/** The same day of another month, or its last day where it has no such day. */
export function dayInMonth(day: Day, index: MonthIndex): Day {
  const [year, month] = yearAndMonth(index);
  return dayOf(year, month, Math.min(dateOf(day).day, daysInMonth(year, month)));
}

/** A key with what is held down beside it. */
export type GridKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>;

/**
 * Where a key leads in the grid; nothing for a key that does not move.
 * @param forward 1, or -1 where the week runs from right to left
 */
export function dayAfterKey(day: Day, { key, shiftKey, ctrlKey }: GridKey, firstWeekday: number, forward: 1 | -1): Day | undefined {
  const column = (dateOf(day).weekday - firstWeekday + 7) % 7;
  const month = monthOf(day);
  switch (key) {
    case 'ArrowLeft': return day - forward;
    case 'ArrowRight': return day + forward;
    case 'ArrowUp': return day - 7;
    case 'ArrowDown': return day + 7;
    case 'Home': return ctrlKey ? rangeOfMonth(month).start : day - column;
    case 'End': return ctrlKey ? rangeOfMonth(month).end : day + 6 - column;
    case 'PageUp': return dayInMonth(day, month - (shiftKey ? 12 : 1));
    case 'PageDown': return dayInMonth(day, month + (shiftKey ? 12 : 1));
    default: return undefined;
  }
}
