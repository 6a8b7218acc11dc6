/** The entries of years as lists, by month. */
import { dateOf, dayOf } from '../../dates/interval.js';
import { isIn, monthOf } from './event-calendar.view.js';
import type { Entry, MonthIndex } from './event-calendar.view.js';

/** Entries of one month, or of a whole year, in the agenda. */
export interface AgendaGroup {
  /** Nothing for what belongs to the year as a whole. */
  month: MonthIndex | undefined;
  entries: Entry[];
}

/** Entries of a year: what belongs to it as a whole, then month by month, those without a day on top. */
export function agendaOf(entries: readonly Entry[], year: number): AgendaGroup[] {
  const groups = [...Array(13).keys()].map((n): AgendaGroup => ({ month: n ? year * 12 + n - 1 : undefined, entries: [] }));
  const [start, end] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1) - 1];
  const shown = entries.filter((entry) => isIn(entry, { start, end }));
  for (const entry of [...shown.filter(({ hasDays }) => !hasDays), ...shown.filter(({ hasDays }) => hasDays)]) {
    const [first = { start, end }] = entry.runs.filter((run) => run.end >= start);
    const isOfTheYear = !entry.hasDays && (first.start < start || first.end - first.start > 360);
    groups[isOfTheYear ? 0 : monthOf(Math.max(first.start, start)) - year * 12 + 1]?.entries.push(entry);
  }
  return groups.filter((group) => group.entries.length);
}

/** Years after its beginning in which an entry is listed again on paper. */
const LONGEST = 9;

/** The years in which anything is shown, in order; what has no end counts in the year of its beginning. */
export function yearsOf(entries: readonly Entry[]): number[] {
  const years = new Set<number>();
  for (const { start, end } of entries.flatMap(({ runs }) => runs)) {
    const first = dateOf(start).year;
    const last = end === Infinity ? first : Math.min(dateOf(end).year, first + LONGEST);
    for (let year = first; year <= last; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** The nearest months before and after a span of months, in which something is shown; infinite where there is none. */
export function nearestMonths(entries: readonly Entry[], first: MonthIndex, last = first): [before: MonthIndex, after: MonthIndex] {
  let [before, after] = [-Infinity, Infinity];
  for (const { start, end } of entries.flatMap(({ runs }) => runs)) {
    const [from, to] = [monthOf(start), end === Infinity ? end : monthOf(end)];
    if (from < first) before = Math.max(before, Math.min(to, first - 1));
    if (to > last) after = Math.min(after, Math.max(from, last + 1));
  }
  return [before, after];
}
