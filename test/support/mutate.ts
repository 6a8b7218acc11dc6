/** Spoils a JSON document in one place, always the same way for the same seed. */

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values that have no business where they are put. */
const UGLY: readonly unknown[] = [
  null, true, false, 0, -1, 1e300, '', ' ', 'x', '0000-99-99', '<b>x</b>', 'javascript:alert(1)', '\u202e', '\u0000',
  [], [[]], [null], {}, { id: 1 }, { __proto__: null, x: 1 }, { cs: 5 }, { cs: '' }, ['a', 'a'], 'undefined', 'NaN',
];

type Holder = Record<PropertyKey, unknown>;

function places(value: unknown, found: [Holder, PropertyKey][] = []): [Holder, PropertyKey][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Holder, key]);
    places((value as Holder)[key], found);
  }
  return found;
}

/** A copy of a document with one value replaced, taken out or doubled. */
export function mutated<T>(document: T, seed: number): T {
  const next = random(seed);
  const copy = structuredClone(document);
  const all = places(copy);
  const [holder, key] = all[Math.floor(next() * all.length)]!;
  const how = next();
  if (how < 0.2 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how < 0.2) delete holder[key];
  else if (how < 0.3 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else holder[key] = structuredClone(UGLY[Math.floor(next() * UGLY.length)]);
  return copy;
}
