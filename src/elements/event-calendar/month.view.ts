/** One month laid out in weeks: bars that read on from day to day, and what happens on one day below them. */
import type { Day } from '../../dates/interval.js';
import { monthGrid } from '../../dates/month-grid.js';
import { isIn, rangeOfMonth, yearAndMonth } from './event-calendar.view.js';
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
  /** By lane: the bar that begins here; nothing where one runs through, or the lane is free. */
  lanes: (Bar | undefined)[];
  /** Entries of this day alone that there is room for. */
  singles: Entry[];
  /** Everything of this day, the earliest first. */
  all: Entry[];
  /** What of this day is not named in its cell: bars that run through, then what there was no room for. */
  unnamed: Entry[];
  /** How many there was no room for. */
  hidden: number;
}

export interface MonthView {
  weeks: DayCell[][];
  /** Those of the month itself. */
  days: DayCell[];
}

/** Lines of a cell that show an entry; what does not fit is behind "+3 další". */
const ROOM = 3;

/** Bars of a week, long ones and early ones on top, each on the first lane that is free for all of its days. */
function barsOf(entries: readonly Entry[], start: Day): Bar[] {
  const bars: Bar[] = [];
  for (const entry of entries) {
    for (const run of entry.runs) {
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

/** The entries of each day of a week. */
function byDay(entries: readonly Entry[], days: readonly Day[]): Entry[][] {
  const [first = 0] = days;
  const lists = days.map((): Entry[] => []);
  for (const entry of entries) {
    for (const { start, end } of entry.runs) {
      for (let n = Math.max(start - first, 0); n <= Math.min(end - first, 6); n++) lists[n]!.push(entry);
    }
  }
  return lists;
}

function cellOf(day: Day, column: number, bars: readonly Bar[], all: Entry[], isOutside: boolean): DayCell {
  const here = bars.filter((bar) => bar.from <= column && column <= bar.to);
  const shown = here.filter((bar) => bar.lane < ROOM);
  const lanes = [...Array(Math.max(0, ...shown.map((bar) => bar.lane + 1))).keys()].map((lane) =>
    shown.find((bar) => bar.lane === lane && bar.from === column));
  const inBars = new Set(here.map(({ entry }) => entry));
  const singles = all.filter((entry) => !inBars.has(entry)).slice(0, ROOM - lanes.length);
  const seen = new Set([...shown.map(({ entry }) => entry), ...singles]);
  const passing = shown.filter(({ from }) => from < column).map(({ entry }) => entry);
  const unnamed = [...passing, ...all.filter((entry) => !seen.has(entry))];
  return { day, isOutside, lanes, singles, all, unnamed, hidden: all.length - shown.length - singles.length };
}

/**
 * Lays out a month.
 * @param entries in the order of their time
 * @param firstWeekday 1 = Monday … 7 = Sunday
 */
export function monthView(entries: readonly Entry[], index: MonthIndex, firstWeekday: number): MonthView {
  const month = rangeOfMonth(index);
  const around = { start: month.start - 6, end: month.end + 6 };
  const exact = entries.filter((entry) => entry.hasDays && isIn(entry, around));
  const weeks = monthGrid(...yearAndMonth(index), firstWeekday).map((days) => {
    const [start = 0] = days;
    const range = { start, end: start + 6 };
    const ofWeek = exact.filter((entry) => isIn(entry, range));
    const bars = barsOf(ofWeek, start);
    const lists = byDay(ofWeek, days);
    return days.map((day, column) => cellOf(day, column, bars, lists[column]!, day < month.start || day > month.end));
  });
  return { weeks, days: weeks.flat().filter(({ isOutside }) => !isOutside) };
}

/** The day a narrow calendar lists when nobody has chosen one: today, or the first with an entry. */
export function impliedDay({ days }: MonthView, today: Day): DayCell | undefined {
  const busy = days.find(({ all }) => all.length);
  return busy && (days.find(({ day }) => day === today) ?? busy);
}

/** The cell that the Tab key leads to: where the visitor was last, today, the first with an entry, the first. */
export function focusedDay(view: MonthView, last: Day | undefined, today: Day): Day {
  const isHere = (wanted: Day | undefined): boolean => view.days.some(({ day }) => day === wanted);
  return [last, today, impliedDay(view, today)?.day].find(isHere) ?? view.days[0]!.day;
}
