import { checkReferences } from './references.js';
import { MOST_RECORDS } from './faultless.js';
import { mend } from './mend.js';
import { ENVELOPE } from './plan.js';
import type { Plan } from './plan.js';
import { RECORDS } from './records.js';
import type { RecordList } from './records.js';
import { excerpt, pathOf } from './problem.js';
import type { Problem, ProblemCode } from './problem.js';
import { readingFrom } from './url.js';

const LISTS = Object.keys(RECORDS) as RecordList[];

/** What came of reading a file. */
export interface Reading {
  /** Absent when the envelope is broken; then the first problem says why. */
  plan?: Plan;
  problems: Problem[];
  /** How many records and values were set aside. */
  skipped: number;
}

function broken(code: ProblemCode, found?: unknown): Reading {
  const words = excerpt(found);
  return { problems: [words === undefined ? { code } : { code, found: words }], skipped: 0 };
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function formatProblem(format: unknown): ProblemCode | undefined {
  const match = typeof format === 'string' ? /^civic-plan\/(\d+)(\.\d+)?$/.exec(format) : null;
  if (!match) return 'unknown-format';
  return match[1] === '1' ? undefined : 'newer-format';
}

/** The records of one list; ids that stand twice get a number, so that nothing is lost. */
function readList(list: RecordList, value: unknown, ids: Map<string, string>, problems: Problem[]): unknown[] {
  const records: unknown[] = [];
  if (value === undefined || value === null) return records;
  if (!Array.isArray(value)) {
    problems.push({ code: 'wrong-type', path: list, found: excerpt(value)! });
    return records;
  }
  if (value.length > MOST_RECORDS) problems.push({ code: 'too-many', path: list, found: String(value.length) });
  const most = Math.min(value.length, MOST_RECORDS);
  for (let index = 0; index < most; index++) {
    const mended = mend(RECORDS[list], value[index] as unknown, [list, index]);
    problems.push(...mended.problems);
    if (mended.value !== undefined) records.push(unique(mended.value, pathOf([list, index]), ids, problems));
  }
  return records;
}

function unique(record: object, path: string, ids: Map<string, string>, problems: Problem[]): unknown {
  const id = own(record, 'id');
  if (typeof id !== 'string') return record;
  if (!ids.has(id)) {
    ids.set(id, path);
    return record;
  }
  problems.push({ code: 'duplicate-id', path: `${path}.id`, found: excerpt(id)! });
  let number = 2;
  while (ids.has(`${id}-${number}`)) number++;
  ids.set(`${id}-${number}`, path);
  return { ...record, id: `${id}-${number}` };
}

const fallbacks: Readonly<Record<string, (base: string) => unknown>> = {
  id: (base) => base,
  language: () => 'cs',
  title: () => '',
};

function readEnvelope(value: object, base: string, problems: Problem[]): Record<string, unknown> {
  const envelope: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(ENVELOPE)) {
    const mended = mend(schema, own(value, key), [key]);
    problems.push(...mended.problems);
    // A required value that is missing or wrong does not fail the file; a stand-in takes its place.
    const read = mended.value ?? fallbacks[key]?.(base) ?? mend(schema, undefined, [key]).value;
    if (read !== undefined) envelope[key] = read;
  }
  return envelope;
}

function read(value: unknown, base: string): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken('not-an-object', value);
  const format = own(value, 'format');
  const code = formatProblem(format);
  if (code) return broken(code, format);
  const problems: Problem[] = [];
  const envelope = readEnvelope(value, base, problems);
  const ids = new Map<string, string>();
  let offered = 0;
  let kept = 0;
  const lists: Partial<Record<RecordList, readonly unknown[]>> = {};
  for (const list of LISTS) {
    const raw = own(value, list);
    const records = readList(list, raw, ids, problems);
    offered += Array.isArray(raw) ? raw.length : 0;
    kept += records.length;
    lists[list] = records;
  }
  if (offered > 0 && kept === 0) return { ...broken('no-usable-record'), skipped: offered };
  const skipped = problems.filter((problem) => problem.code !== 'duplicate-id').length;
  // Every list was read by the schema of its records, so the parts make a plan.
  const plan = { format, ...envelope, ...lists, base } as unknown as Plan;
  problems.push(...checkReferences(plan, ids));
  return { plan, problems, skipped };
}

/**
 * Reads a published plan tolerantly: what is bad is set aside and reported with its path, the rest becomes a plan.
 * @param value the parsed JSON, or an object given by a script
 * @param base absolute URL of the data file
 */
export function readPlan(value: unknown, base: string): Reading {
  try {
    return readingFrom(base, () => read(value, base));
  } catch (error) {
    // Only a structure deeper than the stack (or a cycle, from a script) gets here.
    if (error instanceof RangeError) return broken('too-deep');
    throw error;
  }
}

