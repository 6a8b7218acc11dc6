import { placed } from './coordinates.js';
import { mend } from './mend.js';
import { ENVELOPE, LISTS, RECORDS } from './plan.js';
import type { Plan, RecordList } from './plan.js';
import type { ProblemCode } from './problem.js';
import { readCatalogue } from './read-catalogue.js';
import { broken, own, readFields } from './read-fields.js';
import type { Reading } from './read-fields.js';
import { beginReading, idsReferredTo } from './reading.js';
import { changed } from './record.js';
import { findDangling } from './references.js';
import { Report } from './report.js';
import { MOST_ITEMS } from './schema.js';

export type { Reading } from './read-fields.js';

function formatProblem(format: unknown): ProblemCode | undefined {
  const [, version] = (typeof format === 'string' && /^civic-(?:plan|catalog)\/(\d+)(?:\.\d+)?$/.exec(format)) || [];
  if (version === undefined) return 'unknown-format';
  return version === '1' ? undefined : 'newer-format';
}

/**
 * The records of one list; ids that stand twice get a number, so that nothing is lost.
 * @param ids the ids met so far, with the number that the last record of the same id was given
 */
function readList(list: RecordList, value: unknown, ids: Map<string, number>, report: Report): object[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report.add('wrong-type', [list], value);
    return [];
  }
  if (value.length > MOST_ITEMS) report.add('too-many', [list], value.length);
  const most = Math.min(value.length, MOST_ITEMS);
  const records: object[] = [];
  for (let index = 0; index < most; index++) {
    const mended = mend(RECORDS[list], value[index] as unknown, [list, index]);
    mended.problems.forEach((problem) => report.say(problem));
    if (mended.value === undefined) continue;
    report.moved(list, records.length, index);
    records.push(unique(mended.value, [list, records.length, 'id'], ids, report));
  }
  return records;
}

function unique(record: object, path: readonly PropertyKey[], ids: Map<string, number>, report: Report): object {
  const { id } = record as { id?: string };
  if (id === undefined) return record;
  let number = ids.get(id);
  if (number === undefined) {
    ids.set(id, 1);
    return record;
  }
  report.add('duplicate-id', path, id);
  do number++;
  while (ids.has(`${id}-${number}`));
  ids.set(id, number);
  ids.set(`${id}-${number}`, 1);
  return changed(record, { id: `${id}-${number}` });
}

function read(value: unknown, base: string): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken('not-an-object', value);
  const format = own(value, 'format');
  const code = formatProblem(format);
  if (code) return broken(code, format);
  if (String(format).startsWith('civic-catalog')) return readCatalogue(value, base);
  const report = new Report();
  const envelope = readFields(ENVELOPE, value, base, report);
  const ids = new Map<string, number>();
  let offered = 0;
  let kept = 0;
  const lists: Partial<Record<RecordList, readonly unknown[]>> = {};
  for (const list of LISTS) {
    const raw = own(value, list);
    const records = readList(list, raw, ids, report);
    offered += Array.isArray(raw) ? raw.length : 0;
    kept += records.length;
    lists[list] = records;
  }
  if (offered > 0 && kept === 0) return { ...broken('no-usable-record'), skipped: offered };
  // Every list was read by the schema of its records, so the parts make a plan.
  const plan = { format, ...envelope, ...lists, base } as unknown as Plan;
  const places = placed(plan.places, (index, point) => report.add('misplaced', ['places', index, 'point'], point.join(', ')));
  if (idsReferredTo.some((id) => !ids.has(id))) {
    findDangling(plan, ids, (id, path) => report.add('dangling-reference', path, id));
  }
  return { plan: { ...plan, places }, problems: report.problems, skipped: report.skipped };
}

/**
 * Reads a published plan, or a catalogue of plans, tolerantly: what is bad is set aside and reported with its path, the
 * rest becomes a plan.
 * @param value the parsed JSON, or an object given by a script
 * @param base absolute URL of the data file
 */
export function readPlan(value: unknown, base: string): Reading {
  try {
    beginReading(base);
    return read(value, base);
  } catch {
    // Only an object of a script that throws when it is asked gets here.
    return broken('not-an-object');
  }
}
