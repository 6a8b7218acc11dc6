/** What a goal's figures say, worked out without a page. */
import type { Target } from '../../model/schema.js';

/** The most that is counted with one mark each. */
const MOST_PIPS = 12;

/** How a countable promise is drawn: as marks that fill, as a bar that fills, or not at all. */
export interface TargetMarks {
  /** How many marks there are. */
  pips?: number;
  /** How many of them are full; absent when nobody said. */
  filled?: number;
  /** Full share of a bar, 0 to 1. */
  share?: number;
}

export function targetMarks({ value, actual, op }: Target): TargetMarks {
  // A limit that must not be passed is not filled up.
  if (op === '<=' || !(value > 0)) return {};
  const reached = actual === undefined ? undefined : Math.max(0, Math.min(actual, value));
  if (Number.isInteger(value) && value <= MOST_PIPS && Number.isInteger(reached ?? 0)) {
    return reached === undefined ? { pips: value } : { pips: value, filled: reached };
  }
  return reached === undefined ? {} : { share: reached / value };
}
