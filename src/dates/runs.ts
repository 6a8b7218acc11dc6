import type { DayRange } from './interval.js';

/** Ranges of days in order, those that meet or overlap made one. */
export function runsOf(ranges: readonly DayRange[]): DayRange[] {
  const runs: DayRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
