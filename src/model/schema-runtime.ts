/**
 * Runs the schemas of this folder in the browser. They are written against `zod/mini`, which gives their types, the JSON
 * Schema and the reference behaviour in node; the build puts this module in its place, since the whole of zod would take
 * a third of what an element may weigh. It only says whether a value fits; what does not, `mend.ts` finds out by the
 * `def` of the schemas, which has the keys that zod's has. A test runs both over the same documents and compares.
 */

/** What a value that does not fit is read as. */
const FAULT = Symbol();

type Read = (value: unknown) => unknown;

/** A check of a value that has the right type. */
type Check = (value: never) => unknown;

/** A schema reads a value: short forms are written out, unknown keys left out. What needs no change is not copied. */
export interface Schema extends Read {
  check: (...checks: Check[]) => Schema;
  def: { innerType?: Schema };
}

function schema(read: Read, def: object = {}): Schema {
  const check = (...checks: Check[]) =>
    schema((value) => {
      const result = read(value);
      if (result !== FAULT) for (const passes of checks) if (!passes(result as never)) return FAULT;
      return result;
    }, def);
  return Object.assign(read, { check, def });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ofType = (type: string): Schema => schema((value) => (typeof value === type ? value : FAULT), { type });

export const string = (): Schema => ofType('string');
export const number = (): Schema => ofType('number').check(Number.isFinite);
export const boolean = (): Schema => ofType('boolean');
export const literal = (only: unknown): Schema => schema((value) => (value === only ? value : FAULT));

export const _default = (innerType: Schema, absent = (): unknown => undefined): Schema =>
  schema((value) => (value === undefined ? absent() : innerType(value)), { innerType });

export const optional: (innerType: Schema) => Schema = _default;

export const lazy = (getter: () => Schema): Schema => schema((value) => getter()(value), { getter });

export const array = (element: Schema): Schema =>
  schema((value) => {
    if (!Array.isArray(value)) return FAULT;
    let items: unknown[] = value;
    // The first item that does not fit ends it, however many follow.
    for (let index = 0; index < value.length; index++) {
      const read = element(value[index]);
      if (read === FAULT) return FAULT;
      if (read === value[index]) continue;
      if (items === value) items = [...(value as unknown[])];
      items[index] = read;
    }
    return items;
  }, { element });

export const tuple = (items: Schema[]): Schema =>
  schema((value) => {
    const fits = Array.isArray(value) && value.length === items.length && items.every((item, index) => item(value[index]) !== FAULT);
    return fits ? value : FAULT;
  }, { items });

export const record = (_key: Schema, valueType: Schema): Schema =>
  schema((value) => {
    const fits = isObject(value) && Object.values(value).every((item) => valueType(item) !== FAULT);
    return fits ? value : FAULT;
  }, { valueType });

export function object(shape: Record<string, Schema>): Schema {
  const fields = new Map<string, Schema>();
  const required: string[] = [];
  // Most keys of most records are absent: what becomes of them is asked once.
  const absent: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape)) {
    fields.set(key, field.def.innerType ?? field);
    const read = field(undefined);
    if (read === FAULT) required.push(key);
    else if (read !== undefined) absent[key] = read;
  }
  const isWhole = Object.keys(absent).length === 0;
  return schema((value) => {
    // A key `__proto__` would become the prototype of the copy; the tolerant reader leaves it out.
    if (!isObject(value) || Object.hasOwn(value, '__proto__')) return FAULT;
    // Copied as a whole, which is many times faster than key by key, and only where something is to be changed.
    let result = isWhole ? value : Object.assign({}, absent, value);
    for (const key of Object.keys(value)) {
      const field = fields.get(key);
      const before = value[key];
      const after = field && (before === undefined ? absent[key] : field(before));
      if (after === FAULT) return FAULT;
      if (field && after === before) continue;
      if (result === value) result = Object.assign({}, value);
      if (field) result[key] = after;
      else delete result[key];
    }
    return required.every((key) => value[key] !== undefined) ? result : FAULT;
  }, { shape });
}

export const union = (options: Schema[]): Schema =>
  schema((value) => {
    for (const option of options) {
      const read = option(value);
      if (read !== FAULT) return read;
    }
    return FAULT;
  }, { options });

export const transform = (change: (value: never) => unknown): Schema => schema(change as Read);

export const pipe = (from: Schema, to: Schema): Schema =>
  schema((value) => {
    const read = from(value);
    return read === FAULT ? FAULT : to(read);
  }, { in: from });

export const minLength = (least: number): Check => (value: string | unknown[]) => value.length >= least;
export const maxLength = (most: number): Check => (value: unknown[]) => value.length <= most;
export const minimum = (least: number): Check => (value: number) => value >= least;
export const maximum = (most: number): Check => (value: number) => value <= most;
export const int = (): Check => Number.isSafeInteger;
export const regex = (pattern: RegExp): Check => (value: string) => pattern.test(value);
export const refine = (fits: Check): Check => fits;
export const meta = (): Check => () => true;

/** Reads a value, or says that it does not fit. */
export function safeParse(read: Schema, value: unknown): { success: boolean; data: unknown } {
  const data = read(value);
  return { success: data !== FAULT, data };
}
