/** Where a term stands in a calendar: in the cells of its days, or in the lane of what has no day. */
import { parseEdtf } from '../../dates/edtf.js';
import type { Edtf, EdtfDate, WallTime } from '../../dates/edtf.js';
import type { DayRange } from '../../dates/interval.js';
import { isDayExact } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';

/** A term's place in the calendar. */
export interface Occurrence {
  /** Runs of whole days, in order; none for a term without a day. */
  days: readonly DayRange[];
  /** The days within which it lies; a deadline lies where it falls due. */
  range: DayRange;
  /** When it begins, as it was written. */
  time?: WallTime | undefined;
}

/** Longer runs of days are shown as periods: a summer long bar in every week says nothing of a week. */
const LONGEST_BAR = 31;

function daysOf(edtf: Edtf): DayRange[] {
  const runs = (edtf.type === 'set' ? edtf.members : [edtf]).map(({ range }) => ({ ...range }));
  const merged: DayRange[] = [];
  for (const run of runs.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && run.start <= last.end + 1) last.end = Math.max(last.end, run.end);
    else merged.push(run);
  }
  return merged.every(({ start, end }) => end - start < LONGEST_BAR) ? merged : [];
}

/** Nothing for a term without a closed meaning. */
export function occurrenceOf(term: Term | undefined): Occurrence | undefined {
  const edtf = parseEdtf(term?.edtf ?? '');
  if (!term || !edtf) return undefined;
  const { range } = edtf;
  if (range.start === -Infinity) {
    const last = edtf.type === 'set' ? edtf.members.at(-1) : edtf;
    const end = last?.type === 'interval' ? last.end : last;
    const due = (typeof end === 'object' ? end : last) as EdtfDate;
    return { days: due.day ? [due.range] : [], range: due.range };
  }
  const isRun = isDayExact(term) && term.every === undefined && term.kind !== 'ongoing';
  const { time } = (edtf.type === 'interval' ? edtf.start : edtf) as EdtfDate;
  return { days: isRun ? daysOf(edtf) : [], range, time };
}
