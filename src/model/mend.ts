import * as z from 'zod/mini';
import { excerpt, pathOf } from './problem.js';
import type { Problem, ProblemCode } from './problem.js';

/** A record that is not mended after so many rounds is given up; each round takes out all that did not fit. */
const MOST_ROUNDS = 12;

type Issue = z.core.$ZodIssue;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

/** Where the items of a shortened list stood in the file, so that reports name the places an editor sees. */
const origins = new WeakMap<readonly unknown[], readonly number[]>();

function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const copy = [...(value as unknown[])];
    const places = [...(origins.get(value) ?? copy.keys())];
    if (rest.length > 0) copy[Number(key)] = without(copy[Number(key)], rest);
    else {
      copy.splice(Number(key), 1);
      places.splice(Number(key), 1);
    }
    origins.set(copy, places);
    return copy;
  }
  const copy: Record<PropertyKey, unknown> = { ...value };
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy;
}

/** A path in what is left of a value, as a path in the whole of it. */
function originalPath(value: unknown, path: readonly PropertyKey[]): PropertyKey[] {
  return path.map((key, depth) => {
    const holder = valueAt(value, path.slice(0, depth));
    return Array.isArray(holder) ? (origins.get(holder)?.[Number(key)] ?? key) : key;
  });
}

/** Last places of a list first, so that taking one out does not move the next. */
function lastFirst(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  const at = a.findIndex((key, depth) => key !== b[depth]);
  if (at < 0) return -1;
  const [left, right] = [a[at], b[at]];
  return typeof left === 'number' && typeof right === 'number' ? right - left : 0;
}

function codeOf(issue: Issue, found: unknown): ProblemCode {
  if (found === undefined) return 'missing-value';
  if (issue.message === 'unsafe-url') return 'unsafe-url';
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'wrong-type' : 'bad-value';
}

function report(problems: Problem[], issue: Issue, found: unknown, at: readonly PropertyKey[]): void {
  const path = pathOf(at);
  // Taking a wrong value out of a required place shows up once more as missing; it was reported already.
  if (problems.some((known) => known.path === path)) return;
  const words = excerpt(found);
  problems.push(words === undefined ? { code: codeOf(issue, found), path } : { code: codeOf(issue, found), path, found: words });
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
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = z.safeParse(schema, rest);
    if (result.success) return { value: result.data, problems };
    const taken = new Map<string, readonly PropertyKey[]>();
    for (const issue of result.error.issues) {
      const found = valueAt(rest, issue.path);
      report(problems, issue, found, [...at, ...originalPath(rest, issue.path)]);
      // A required value that is missing cannot be taken out: what holds it goes instead.
      const path = found === undefined ? issue.path.slice(0, -1) : issue.path;
      if (path.length === 0) return { problems };
      taken.set(pathOf(path), path);
    }
    const outermost = [...taken.values()].filter((path) => !path.some((_, depth) => taken.has(pathOf(path.slice(0, depth)))));
    for (const path of outermost.sort(lastFirst)) rest = without(rest, path);
  }
  return { problems };
}
