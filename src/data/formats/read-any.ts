/** Reads what is not a plan without a fault: a plan with faults, a catalogue, or a file of another format. */
import type { ProblemCode } from '../../model/problem.js';
import { readPlan } from '../../model/read-plan.js';
import type { Reading } from '../../model/read-plan.js';
import { readRewritten } from './read-rewritten.js';
import type { Rewritten } from './records.js';
import { inSlices } from './slices.js';

/** How a calendar file begins, whatever type a server gives it. */
const CALENDAR = /^\s*BEGIN:VCALENDAR/i;

/** The most problems said one by one. */
const MOST_PROBLEMS = 1_000;

/** A file of another format as a plan; nothing for what is of no known format. */
async function rewritten(value: unknown, base: string, signal?: AbortSignal): Promise<Rewritten | undefined> {
  const isText = typeof value === 'string';
  if (isText && CALENDAR.test(value)) return inSlices((await import('./calendar-file.js')).rewriteCalendar(value, base), signal);
  const news = (await import('./feeds.js')).rewriteFeed(value, base);
  return news ?? (isText ? undefined : inSlices((await import('./open-events.js')).rewriteEvents(value, base), signal));
}

/** What a text is that is no JSON: a page, such as that of a login, or anything. */
const codeOf = (text: unknown): ProblemCode => (/^\s*</.test(String(text)) ? 'html-instead' : 'not-json');

/**
 * @param value parsed JSON, an object given by a script, or text
 * @param base absolute URL of the file
 * @param json the text of the file, if there is one; the value itself where that is no JSON
 * @param signal gives up the reading of a file of another format
 * @throws {DOMException} once it is given up
 */
export async function readAny(value: unknown, base: string, json?: string, signal?: AbortSignal): Promise<Reading> {
  const failed: Reading = json !== undefined && value === json ? { problems: [{ code: codeOf(value) }], skipped: 0 } : readPlan(value, base);
  if (failed.plan ?? failed.catalogue) return failed;
  const other = await rewritten(value, base, signal);
  if (!other) return failed;
  const skipped = other.problems.length;
  const problems = other.problems.slice(0, MOST_PROBLEMS);
  const none: ProblemCode = 'no-usable-record';
  if (skipped > 0 && other.plan.events.length === 0) return { problems: [{ code: none }, ...problems], skipped };
  const reading = await inSlices(readRewritten(other.plan, base), signal);
  return { ...reading, problems: [...problems, ...reading.problems].slice(0, MOST_PROBLEMS), skipped: skipped + reading.skipped };
}
