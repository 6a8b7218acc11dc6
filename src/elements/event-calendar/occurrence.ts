/** Where a term stands in a calendar: in the cells of its days, or in the lane of what has no day. */
import { parseEdtf } from '../../dates/edtf.js';
import type { Edtf, WallTime } from '../../dates/edtf.js';
import type { DayRange } from '../../dates/interval.js';
import { isDayExact } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';

/** A term's place in the calendar. */
export interface Occurrence {
  /** Runs of whole days, in order; none for a term without a day. */
  days: readonly DayRange[];
  /** The days within which it lies; a deadline lies where it falls due. */
  range: DayRange;
  /** When it begins, minutes after midnight, as it was written. */
  minutes?: number;
}

/** Longer runs of days are shown as periods: a summer long bar in every week says nothing of a week. */
const LONGEST_BAR = 31;

function daysOf(edtf: Edtf): DayRange[] {
  const runs = edtf.type === 'set' ? edtf.members.map((member) => ({ ...member.range })) : [{ ...edtf.range }];
  runs.sort((a, b) => a.start - b.start);
  const merged: DayRange[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && run.start <= last.end + 1) last.end = Math.max(last.end, run.end);
    else merged.push(run);
  }
  return merged;
}

function timeOf(edtf: Edtf): WallTime | undefined {
  if (edtf.type === 'date') return edtf.time;
  return edtf.type === 'interval' && typeof edtf.start === 'object' ? edtf.start.time : undefined;
}

/** Nothing for a term without a closed meaning. */
export function occurrenceOf(term: Term | undefined): Occurrence | undefined {
  const edtf = term?.edtf === undefined ? undefined : parseEdtf(term.edtf);
  if (!term || !edtf) return undefined;
  if (edtf.range.start === -Infinity) {
    const last = edtf.type === 'set' ? edtf.members.at(-1) : edtf;
    const end = last?.type === 'interval' && typeof last.end === 'object' ? last.end : last;
    return end && { days: end.type === 'date' && end.day ? [end.range] : [], range: end.range };
  }
  const isRun = isDayExact(term) && term.every === undefined && term.kind !== 'ongoing';
  const days = isRun ? daysOf(edtf) : [];
  const occurrence: Occurrence = {
    days: days.every((run) => run.end - run.start < LONGEST_BAR) ? days : [],
    range: edtf.range,
  };
  const time = timeOf(edtf);
  if (time) occurrence.minutes = time.hour * 60 + time.minute;
  return occurrence;
}
