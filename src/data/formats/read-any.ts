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
  const isText = typeof value === 'string';
  if (isText && CALENDAR.test(value)) return (await import('./calendar-file.js')).rewriteCalendar(value, base);
  const news = (await import('./feeds.js')).rewriteFeed(value, base);
  return news ?? (isText ? undefined : (await import('./open-events.js')).rewriteEvents(value, base));
}

/** What a text is that is no JSON: a page, such as that of a login, or anything. */
const codeOf = (text: unknown): ProblemCode => (/^\s*</.test(String(text)) ? 'html-instead' : 'not-json');

/**
 * @param value parsed JSON, an object given by a script, or text
 * @param base absolute URL of the file
 * @param isText whether the value is the text of a file that is no JSON
 */
export async function readAny(value: unknown, base: string, isText = false): Promise<Reading> {
  const failed: Reading = isText ? { problems: [{ code: codeOf(value) }], skipped: 0 } : readPlan(value, base);
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
