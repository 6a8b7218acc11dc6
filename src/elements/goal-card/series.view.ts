/** Where the figures of a promise stand in a chart, worked out without a page. */
import { readTerm, termRange } from '../../dates/term.js';
import type { Target } from '../../model/schema.js';

/** Size of the drawing, in its own units. */
export const CHART = { width: 200, height: 60 } as const;

/** Room around what is drawn, for the marks. */
const MARGIN = 6;

/** A figure and its place in the drawing. */
export interface ChartPoint {
  /** When it holds, as EDTF. */
  date: string;
  value: number;
  x: number;
  y: number;
}

/** The figures of a promise in the order of time, and the height of what was promised. */
export interface SeriesChart {
  points: readonly ChartPoint[];
  goal: number;
}

/** Shares of the way from the first to the last, 0 to 1; even where a date names no day. */
function sharesOf(days: readonly number[]): readonly number[] {
  const [first = 0] = days;
  const length = days.at(-1)! - first;
  const isDated = length > 0 && days.every(Number.isFinite);
  return days.map((day, i) => (isDated ? (day - first) / length : i / Math.max(1, days.length - 1)));
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

/** The chart of a series; zero is always on it, so that no change looks larger than it is. */
export function chartOf({ series = [], value: promised }: Pick<Target, 'series' | 'value'>): SeriesChart {
  const dated = series.map(([date, value]) => ({ date, value, day: termRange(readTerm(date))?.start ?? NaN }));
  if (dated.every(({ day }) => Number.isFinite(day))) dated.sort((a, b) => a.day - b.day);
  const values = [0, promised, ...dated.map(({ value }) => value)];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const yOf = (value: number) => rounded(CHART.height - MARGIN - ((value - lowest) / (highest - lowest || 1)) * (CHART.height - 2 * MARGIN));
  const shares = sharesOf(dated.map(({ day }) => day));
  const xOf = (share: number) => rounded(MARGIN + share * (CHART.width - 2 * MARGIN));
  return { points: dated.map(({ date, value }, i) => ({ date, value, x: xOf(shares[i]!), y: yOf(value) })), goal: yOf(promised) };
}
