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

const PASSES: Check = () => true;

/** Several checks as one, so that a value that has only one is not read through a list of them. */
const all = (checks: Check[]): Check =>
  checks.filter((check) => check !== PASSES).reduce((first, second) => (first === PASSES ? second : (value) => first(value) && second(value)), PASSES);

function schema(read: Read, def: object = {}): Schema {
  const check = (...checks: Check[]) => {
    const passes = all(checks);
    return schema((value) => {
      const result = read(value);
      return result === FAULT || passes(result as never) ? result : FAULT;
    }, def);
  };
  return Object.assign(read, { check, def });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plain value with all its checks in one; its type is the first of them, which is quicker than to compare with a variable. */
function plain(type: string, passes: Check): Schema {
  const read = schema((value) => (passes(value as never) ? value : FAULT), { type });
  return Object.assign(read, { check: (...checks: Check[]) => plain(type, all([passes, ...checks])) });
}

export const string = (): Schema => plain('string', (value: unknown) => typeof value === 'string');
export const number = (): Schema => plain('number', Number.isFinite);
export const boolean = (): Schema => plain('boolean', (value: unknown) => typeof value === 'boolean');
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

interface Fields {
  known: ReadonlyMap<string, Schema>;
  required: readonly string[];
  /** What becomes of a key that is absent, where that is something. */
  absent: Readonly<Record<string, unknown>>;
}

/** Most keys of most records are absent: what becomes of them is asked once. */
function fieldsOf(shape: Record<string, Schema>): Fields {
  const known = new Map<string, Schema>();
  const required: string[] = [];
  const absent: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape)) {
    known.set(key, field.def.innerType ?? field);
    const read = field(undefined);
    if (read === FAULT) required.push(key);
    else if (read !== undefined) absent[key] = read;
  }
  return { known, required, absent };
}

/** Whether the page has put something into the prototype of all objects that would be met among the keys of each. */
let isExtended = false;

export function object(shape: Record<string, Schema>): Schema {
  const { known, required, absent } = fieldsOf(shape);
  /**
   * Empty lists are inherited: writing a dozen of them into each of ten thousand records would take longer than all else.
   * Nothing else is, whatever the page has put into the prototype of all objects.
   */
  class Copy {
    [key: string]: unknown;
  }
  Object.setPrototypeOf(Object.assign(Copy.prototype, absent), null);
  const isCopied = Object.keys(absent).length > 0;
  /** The keys of the last record and their fields: most records of a list have the same ones in the same order. */
  const keys: string[] = [];
  const fields: (Schema | undefined)[] = [];
  return schema((value) => {
    if (!isObject(value)) return FAULT;
    let result = isCopied ? new Copy() : value;
    let at = -1;
    // Quicker than a list of the keys.
    for (const key in value) {
      if (isExtended && !Object.hasOwn(value, key)) continue;
      if (keys[++at] !== key) fields[at] = known.get((keys[at] = key));
      const field = fields[at];
      const before = value[key];
      const after = field && (before === undefined ? absent[key] : field(before));
      // A key `__proto__` would become the prototype of a copy; the tolerant reader leaves it out.
      if (after === FAULT || key === '__proto__') return FAULT;
      if (isCopied) {
        if (field) result[key] = after;
      } else if (!field || after !== before) {
        if (result === value) result = { ...value };
        if (field) result[key] = after;
        else delete result[key];
      }
    }
    for (let index = 0; index < required.length; index++) if (result[required[index]!] === undefined) return FAULT;
    return result;
  }, { shape });
}

export const union = (options: Schema[]): Schema =>
  schema((value) => {
    for (let index = 0; index < options.length; index++) {
      const read = options[index]!(value);
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
export const meta = (): Check => PASSES;

/** Reads a value, or says that it does not fit. */
export function safeParse(read: Schema, value: unknown): { success: boolean; data: unknown } {
  isExtended = Object.keys(Object.prototype).length > 0;
  const data = read(value);
  return { success: data !== FAULT, data };
}
