/** What reading a plan and reading a catalogue have in common. */
import type * as z from 'zod/mini';
import type { Catalogue } from './catalogue.js';
import { mend } from './mend.js';
import type { Plan } from './plan.js';
import { excerpt } from './problem.js';
import type { Problem, ProblemCode } from './problem.js';
import type { Report } from './report.js';

/** What came of reading a file; without a plan and a catalogue the first problem says why. */
export interface Reading {
  plan?: Plan;
  catalogue?: Catalogue;
  problems: Problem[];
  /** How many records and values were set aside. */
  skipped: number;
}

/** A file of which nothing can be used. */
export function broken(code: ProblemCode, found?: unknown): Reading {
  const words = excerpt(found);
  return { problems: [words === undefined ? { code } : { code, found: words }], skipped: 0 };
}

/** A value of an object's own, whatever its prototype holds. */
export function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** What stands in for required values; without them a file is still worth showing. */
const fallbacks: Readonly<Record<string, (base: string) => unknown>> = {
  id: (base) => base,
  language: () => 'cs',
  title: () => '',
};

/** Reads what a file says of itself. */
export function readFields(shape: Readonly<Record<string, z.core.$ZodType>>, value: object, base: string, report: Report): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const mended = mend(schema, own(value, key), [key]);
    mended.problems.forEach((problem) => report.say(problem));
    const read = mended.value ?? fallbacks[key]?.(base) ?? mend(schema, undefined, [key]).value;
    if (read !== undefined) fields[key] = read;
  }
  return fields;
}
