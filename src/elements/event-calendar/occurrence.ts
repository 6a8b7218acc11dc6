/** Where a term stands in a calendar: in the cells of its days, or in the lane of what has no day. */
import type { Edtf, EdtfDate, WallTime } from '../../dates/edtf.js';
import type { DayRange } from '../../dates/interval.js';
import { runsOf } from '../../dates/runs.js';
import { isDayExact, meaningOf } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';

/** A term's place in the calendar. */
export interface Occurrence {
  /** Its days, as runs in order; else all the days within which it lies, or falls due; none when it has no closed meaning. */
  runs: readonly DayRange[];
  /** Whether it stands in the cells of its days. */
  hasDays: boolean;
  /** When it begins, as it was written. */
  time?: WallTime | undefined;
}

/** Longer runs of days are shown as periods: a summer long bar in every week says nothing of a week. */
const LONGEST_BAR = 31;

function daysOf(edtf: Edtf): DayRange[] {
  const runs = runsOf((edtf.type === 'set' ? edtf.members : [edtf]).map(({ range }) => range));
  return runs.every(({ start, end }) => end - start < LONGEST_BAR) ? runs : [];
}

/** Finds the place of a term. */
export function occurrenceOf(term: Term | undefined): Occurrence {
  const edtf = meaningOf(term);
  if (!term || !edtf) return { runs: [], hasDays: false };
  if (edtf.range.start === -Infinity) {
    const last = edtf.type === 'set' ? edtf.members.at(-1) : edtf;
    const end = last?.type === 'interval' ? last.end : last;
    const { day, range } = (typeof end === 'object' ? end : last) as EdtfDate;
    return { runs: [range], hasDays: Boolean(day) };
  }
  const days = isDayExact(term) && !term.every && term.kind !== 'ongoing' ? daysOf(edtf) : [];
  const { time } = (edtf.type === 'interval' ? edtf.start : edtf) as EdtfDate;
  return { runs: days.length ? days : [edtf.range], hasDays: days.length > 0, time };
}
