/**
 * Runs the schemas of this folder in the browser. They are written against `zod/mini`, which gives their types, the JSON
 * Schema and the reference behaviour in node; the build puts this module in its place, since the whole of zod would take
 * a third of what an element may weigh and reads ten thousand records five times slower. It knows just what the schemas
 * use; a test runs both over the same documents and compares.
 */

/** One thing that does not fit, as zod reports it. */
export interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  /** The type is right and only a check failed. */
  continue?: boolean;
}

type Run = (value: unknown, path: PropertyKey[], issues: Issue[]) => unknown;
type Check = (value: never) => { code: string; message: string } | undefined;

/** A schema: `run` returns what was read and adds what does not fit to the issues. */
export interface Schema {
  run: Run;
  /** Whether a key may be missing. */
  optional: boolean;
  check(...checks: Check[]): Schema;
}

function report(issues: Issue[], path: PropertyKey[], code: string, message = code): undefined {
  issues.push({ code, path: [...path], message });
  return undefined;
}

function schema(run: Run, optional = false): Schema {
  return {
    run,
    optional,
    check: (...checks) =>
      schema((value, path, issues) => {
        const before = issues.length;
        const read = run(value, path, issues);
        if (issues.length > before) return read;
        for (const check of checks) {
          const issue = check(read as never);
          if (issue) issues.push({ ...issue, path: [...path], continue: true });
        }
        return read;
      }, optional),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ofType = (fits: (value: unknown) => boolean): Schema =>
  schema((value, path, issues) => (fits(value) ? value : report(issues, path, 'invalid_type')));

export const string = (): Schema => ofType((value) => typeof value === 'string');
export const number = (): Schema => ofType((value) => Number.isFinite(value));
export const boolean = (): Schema => ofType((value) => typeof value === 'boolean');

export const literal = (only: unknown): Schema =>
  schema((value, path, issues) => (value === only ? value : report(issues, path, 'invalid_value')));

export const optional = (inner: Schema): Schema =>
  schema((value, path, issues) => (value === undefined ? undefined : inner.run(value, path, issues)), true);

export const lazy = (get: () => Schema): Schema =>
  schema((value, path, issues) => get().run(value, path, issues));

function each(items: unknown[], of: (index: number) => Schema, path: PropertyKey[], issues: Issue[]): unknown[] {
  const all: unknown[] = new Array(items.length);
  // Not `map`, which passes over the holes of an array made by a script.
  for (let index = 0; index < items.length; index++) {
    path.push(index);
    all[index] = of(index).run(items[index], path, issues);
    path.pop();
  }
  return all;
}

export const array = (item: Schema): Schema =>
  schema((value, path, issues) =>
    Array.isArray(value) ? each(value, () => item, path, issues) : report(issues, path, 'invalid_type'),
  );

export const tuple = (items: Schema[]): Schema =>
  schema((value, path, issues) => {
    if (!Array.isArray(value)) return report(issues, path, 'invalid_type');
    if (value.length < items.length) return report(issues, path, 'too_small');
    if (value.length > items.length) return report(issues, path, 'too_big');
    return each(value, (index) => items[index]!, path, issues);
  });

export const record = (_key: Schema, item: Schema): Schema =>
  schema((value, path, issues) => {
    if (!isObject(value)) return report(issues, path, 'invalid_type');
    const read: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (key === '__proto__') continue;
      path.push(key);
      read[key] = item.run(value[key], path, issues);
      path.pop();
    }
    return read;
  });

interface Field {
  key: string;
  schema: Schema;
  /** What an absent key becomes, asked once: most keys of most records are absent. */
  absent?: { value: unknown };
}

function readAbsent(field: Field, path: PropertyKey[], issues: Issue[]): unknown {
  if (!field.schema.optional) return report(issues, path, 'invalid_type');
  field.absent ??= { value: field.schema.run(undefined, path, issues) };
  return field.absent.value;
}

export function object(shape: Record<string, Schema>): Schema {
  const fields: Field[] = Object.entries(shape).map(([key, field]) => ({ key, schema: field }));
  return schema((value, path, issues) => {
    if (!isObject(value)) return report(issues, path, 'invalid_type');
    const read: Record<string, unknown> = {};
    for (const field of fields) {
      // Own keys only: a page may have put something on Object.prototype.
      const found = Object.hasOwn(value, field.key) ? value[field.key] : undefined;
      path.push(field.key);
      const result = found === undefined ? readAbsent(field, path, issues) : field.schema.run(found, path, issues);
      path.pop();
      if (result !== undefined || found !== undefined) read[field.key] = result;
    }
    return read;
  });
}

export const union = (options: Schema[]): Schema =>
  schema((value, path, issues) => {
    const before = issues.length;
    const near: { read: unknown; tried: Issue[] }[] = [];
    for (const option of options) {
      const read = option.run(value, path, issues);
      if (issues.length === before) return read;
      const tried = issues.splice(before);
      if (tried.every((issue) => issue.continue)) near.push({ read, tried });
    }
    if (near.length !== 1) return report(issues, path, 'invalid_union');
    // One option has the right type: what it says is more use than "none of these".
    issues.push(...near[0]!.tried);
    return near[0]!.read;
  });

export const transform = (change: (value: never) => unknown): Schema => schema((value) => change(value as never));

export const pipe = (first: Schema, then: Schema): Schema =>
  schema((value, path, issues) => {
    const before = issues.length;
    const read = first.run(value, path, issues);
    return issues.length > before ? undefined : then.run(read, path, issues);
  }, first.optional);

const failing =
  (fits: (value: never) => boolean, code: string, message = code): Check =>
  (value) =>
    fits(value) ? undefined : { code, message };

export const minLength = (least: number): Check =>
  failing((value: string | unknown[]) => value.length >= least, 'too_small');
export const minimum = (least: number): Check => failing((value: number) => value >= least, 'too_small');
export const maximum = (most: number): Check => failing((value: number) => value <= most, 'too_big');
export const int = (): Check => failing((value: number) => Number.isSafeInteger(value), 'invalid_type');
export const regex = (pattern: RegExp): Check => failing((value: string) => pattern.test(value), 'invalid_format');
export const refine = (fits: (value: never) => unknown, { error }: { error: string }): Check =>
  failing((value) => Boolean(fits(value)), 'custom', error);
export const meta = (): Check => () => undefined;

/** Reads a value, or says all that does not fit. */
export function safeParse(
  { run }: Schema,
  value: unknown,
): { success: true; data: unknown } | { success: false; error: { issues: Issue[] } } {
  const issues: Issue[] = [];
  const data = run(value, [], issues);
  return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
}
