/** Reads what is not a plan without a fault: a plan with faults, a catalogue, or a file of another format. */
import type { ProblemCode } from '../../model/problem.js';
import { readPlan } from '../../model/read-plan.js';
import type { Reading } from '../../model/read-plan.js';
import type { Rewritten } from './records.js';

/** How a calendar file begins, whatever type a server gives it. */
const CALENDAR = /^\s*BEGIN:VCALENDAR/i;

/** The most problems said one by one. */
const MOST_PROBLEMS = 1_000;

/** A file of another format as a plan; nothing for what is of no known format. */
async function rewritten(value: unknown, base: string): Promise<Rewritten | undefined> {
  if (typeof value !== 'string') return (await import('./open-events.js')).rewriteEvents(value, base);
  return CALENDAR.test(value) ? (await import('./calendar-file.js')).rewriteCalendar(value, base) : undefined;
}

/**
 * @param value parsed JSON, an object given by a script, or text
 * @param base absolute URL of the file
 * @param isText whether the value is the text of a file that is no JSON
 */
export async function readAny(value: unknown, base: string, isText = false): Promise<Reading> {
  const failed: Reading = isText ? { problems: [{ code: 'not-json' }], skipped: 0 } : readPlan(value, base);
  if (failed.plan ?? failed.catalogue) return failed;
  const other = await rewritten(value, base);
  if (!other) return failed;
  const skipped = other.problems.length;
  const problems = other.problems.slice(0, MOST_PROBLEMS);
  const none: ProblemCode = 'no-usable-record';
  if (skipped > 0 && other.plan.events.length === 0) return { problems: [{ code: none }, ...problems], skipped };
  const reading = readPlan(other.plan, base);
  return { ...reading, problems: [...problems, ...reading.problems], skipped: skipped + reading.skipped };
}
