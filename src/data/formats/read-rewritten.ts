/** Reads a plan that was made of a file of another format: a part of its events at a time. */
import type { Plan } from '../../model/plan.js';
import { readPlan } from '../../model/read-plan.js';
import type { Reading } from '../../model/read-plan.js';
import type { Rewritten } from './records.js';
import type { Work } from './slices.js';

/** Events that are read in one go. */
const PART = 250;

/** Gives each event an id of its own: in several parts nobody sees that one stands twice. */
function* withOwnIds(events: readonly object[], problems: Reading['problems']): Work<object[]> {
  const numbers = new Map<string, number>();
  const own: object[] = [];
  for (const [index, event] of events.entries()) {
    yield;
    const { id } = event as { id: string };
    let [name, number] = [id, numbers.get(id) ?? 0];
    if (number > 0) problems.push({ code: 'duplicate-id', path: `events[${index}].id`, found: id });
    while (numbers.has(name)) name = `${id}-${++number}`;
    numbers.set(id, Math.max(number, 1));
    numbers.set(name, numbers.get(name) ?? 1);
    own.push(name === id ? event : { ...event, id: name });
  }
  return own;
}

/** The same problems where their events stand in the whole list; what the events refer to stands in none of the parts, and is always there. */
function moved(problems: Reading['problems'], from: number): Reading['problems'] {
  return problems.flatMap(({ path = `events[${from}]`, ...problem }) =>
    problem.code === 'dangling-reference' ? [] : [{ ...problem, path: path.replace(/^events\[(\d+)\]/, (_, index) => `events[${Number(index) + from}]`) }]);
}

/** Reads a plan of whose lists that of the events may be long. */
export function* readRewritten(plan: Rewritten['plan'], base: string): Work<Reading> {
  const whole = readPlan({ ...plan, events: [] }, base);
  const { problems } = whole;
  const events = yield* withOwnIds(plan.events, problems);
  const read: Plan['events'][number][] = [];
  for (let from = 0; from < events.length; from += PART) {
    yield;
    const part = readPlan({ ...plan, places: [], bodies: [], events: events.slice(from, from + PART) }, base);
    problems.push(...moved(part.problems, from));
    whole.skipped += part.skipped;
    whole.plan ??= part.plan;
    read.push(...(part.plan?.events ?? []));
  }
  if (events.length > 0 && read.length === 0) return { problems: [{ code: 'no-usable-record' }, ...problems], skipped: whole.skipped };
  return { ...whole, plan: whole.plan && Object.assign(whole.plan, { events: read }) };
}
