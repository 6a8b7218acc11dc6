import * as z from 'zod/mini';
import { definitionOf, insideOf } from './definition.js';
import type { Definition } from './definition.js';
import { excerpt, pathOf } from './problem.js';
import type { Problem, ProblemCode } from './problem.js';
import { MOST_ITEMS, url } from './schema.js';
import { text } from './text.js';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** Deeper than this nothing is read; no plan has half as many levels. */
const DEEPEST = 20;

/** What holds the value at hand: a script may have tied a knot. */
let holders: unknown[] = [];

function within<T>(holder: object, run: () => T): T {
  holders.push(holder);
  const result = run();
  holders.pop();
  return result;
}

const UNPRINTABLE = /[\p{Cs}\ufffd]|[^\P{Cc}\t\n\r]/gu;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function read<S extends Schema>(schema: S, value: unknown): { success: boolean; data?: z.output<S> } {
  try {
    return z.safeParse(schema, value);
  } catch {
    // Too deep to be read in one go, a knot, or an object of a script that throws when it is asked.
    return { success: false };
  }
}

function isOfType({ type, shape, valueType, items, element }: Definition, value: unknown): boolean {
  if (shape || valueType) return isObject(value);
  return items || element ? Array.isArray(value) : type === typeof value;
}

function codeOf(schema: Schema, value: unknown, path: Path): ProblemCode {
  if (value === undefined) return 'missing-value';
  if (path.length > DEEPEST || holders.includes(value)) return 'too-deep';
  if (schema === url) return 'unsafe-url';
  return isOfType(definitionOf(schema), value) ? 'bad-value' : 'wrong-type';
}

/** What is left of a value when all that does not fit is taken out and reported; nothing when that is too little. */
function leftOf(schema: Schema, value: unknown, path: Path, problems: Problem[]): unknown {
  const isKnot = holders.includes(value);
  if (!isKnot && read(schema, value).success) return value;
  const before = problems.length;
  const isHopeless = value === undefined || isKnot || path.length > DEEPEST;
  const left = isHopeless ? undefined : partsLeft(schema, value, path, problems);
  if (left !== undefined && read(schema, left).success) return left;
  // Where a part was reported already, that part is the reason.
  if (problems.length === before) report(problems, codeOf(schema, value, path), path, value);
  return undefined;
}

function report(problems: Problem[], code: ProblemCode, path: Path, value: unknown): void {
  const found = excerpt(value);
  problems.push({ code, path: pathOf(path), ...(found !== undefined && { found }) });
}

function partsLeft(schema: Schema, value: unknown, path: Path, problems: Problem[]): unknown {
  const definition = definitionOf(schema);
  const { options, shape, valueType, items, element, most = MOST_ITEMS } = definition;
  const inside = insideOf(definition);
  if (inside) return leftOf(inside, value, path, problems);
  if (options) return bestLeft(options, value, path, problems) ?? (schema === text ? standIn(value) : undefined);
  if (!isOfType(definition, value)) return undefined;
  if (typeof value === 'string') return printableOf(schema, value, path, problems);
  if (Array.isArray(value)) {
    const isWhole = !items || items.length === value.length;
    return isWhole ? itemsLeft(value, most, (index) => items?.[index] ?? element!, path, problems) : undefined;
  }
  if (shape) return fieldsLeft(value as object, Object.entries(shape), path, problems);
  return valueType && fieldsLeft(value as object, Object.keys(value as object).map((key) => [key, valueType]), path, problems);
}

/** The first of several schemas that leaves something; else the reasons of the only one that comes near. */
function bestLeft(options: readonly Schema[], value: unknown, path: Path, problems: Problem[]): unknown {
  const tried = options.map((option) => {
    const found: Problem[] = [];
    return { left: leftOf(option, value, path, found), found };
  });
  const near = tried.filter(({ found }) => found[0]?.code !== 'wrong-type' || found[0].path !== pathOf(path));
  const best = tried.find(({ left }) => left !== undefined) ?? (near.length === 1 ? near[0] : undefined);
  for (const problem of best?.found ?? []) problems.push(problem);
  return best?.left;
}

/** What is shown for a text of which nothing can be shown; a title made of such signs is no reason to lose its record. */
function standIn(value: unknown): string | undefined {
  const written = isObject(value) ? Object.values(value) : [value];
  return written.some((words) => words && typeof words === 'string') ? '…' : undefined;
}

/** A text without what cannot be shown. */
function printableOf(schema: Schema, value: string, path: Path, problems: Problem[]): string | undefined {
  const printable = value.replace(UNPRINTABLE, '');
  if (printable === value || !read(schema, printable).success) return undefined;
  report(problems, 'damaged-text', path, printable);
  return printable;
}

function itemsLeft(list: unknown[], most: number, schemaOf: (index: number) => Schema, path: Path, problems: Problem[]): unknown[] {
  if (list.length > most) report(problems, 'too-many', path, list.length);
  // Not `map`, which passes over the holes of an array made by a script.
  const left = within(list, () =>
    Array.from(list.slice(0, most), (item, index) => leftOf(schemaOf(index), item, [...path, index], problems)),
  );
  return left.filter((item) => item !== undefined);
}

function fieldsLeft(holder: object, fields: [string, Schema][], path: Path, problems: Problem[]): object {
  const left = within(holder, () =>
    fields.map(([key, field]) => {
      const value = Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
      return [key, leftOf(field, value, [...path, key], problems)] as const;
    }),
  );
  return Object.fromEntries(left.filter(([, value]) => value !== undefined));
}

/** What came of reading one value: the good part of it, and what was left out. */
export interface Mended<T> {
  value?: T;
  problems: Problem[];
}

/**
 * Reads a value against a schema; a value that does not fit is taken out and reported, and the rest is read. Only when a
 * required value is missing or wrong is what holds it given up.
 * @param path of the value in its file, for the reports
 */
export function mend<S extends Schema>(schema: S, value: unknown, path: Path): Mended<z.output<S>> {
  const whole = read(schema, value);
  if (whole.success) return { value: whole.data!, problems: [] };
  const problems: Problem[] = [];
  holders = [];
  try {
    const left = leftOf(schema, value, path, problems);
    return left === undefined ? { problems } : { value: read(schema, left).data!, problems };
  } catch {
    // An object of a script that throws when it is asked.
    return { problems: [{ code: 'wrong-type', path: pathOf(path) }] };
  }
}
