import * as z from 'zod/mini';
import { excerpt, pathOf } from './problem.js';
import type { Problem, ProblemCode } from './problem.js';

/** The most values taken out of one record before the whole record is given up. */
const MOST_REPAIRS = 40;

type Issue = z.core.$ZodIssue;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    if (rest.length === 0) copy.splice(Number(key), 1);
    else copy[Number(key)] = without(copy[Number(key)], rest);
    return copy;
  }
  const copy: Record<PropertyKey, unknown> = { ...value };
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy;
}

function codeOf(issue: Issue, found: unknown): ProblemCode {
  if (found === undefined) return 'missing-value';
  if (issue.message === 'unsafe-url') return 'unsafe-url';
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'wrong-type' : 'bad-value';
}

/** What came of reading one value: the good part of it, and what was left out. */
export interface Mended<T> {
  value?: T;
  problems: Problem[];
}

/**
 * Reads a value against a schema; a value that does not fit is taken out and reported, and the rest is read again.
 * Only when a required value is missing or wrong is the whole given up.
 * @param at path of the value in its file, for the reports
 */
export function mend<S extends z.core.$ZodType>(
  schema: S,
  value: unknown,
  at: readonly PropertyKey[],
): Mended<z.output<S>> {
  const problems: Problem[] = [];
  let rest = value;
  for (let repairs = 0; repairs <= MOST_REPAIRS; repairs++) {
    const result = z.safeParse(schema, rest);
    if (result.success) return { value: result.data, problems };
    const issue = result.error.issues[0]!;
    const found = valueAt(rest, issue.path);
    // A required value that is missing cannot be taken out: what holds it goes instead.
    const taken = found === undefined ? issue.path.slice(0, -1) : issue.path;
    const problem: Problem = { code: codeOf(issue, found), path: pathOf([...at, ...issue.path]) };
    const words = excerpt(found);
    if (words !== undefined) problem.found = words;
    // Taking a wrong value out of a required place shows up once more as missing; it was reported already.
    if (!problems.some((known) => known.path === problem.path)) problems.push(problem);
    if (taken.length === 0) break;
    rest = without(rest, taken);
  }
  return { problems };
}
