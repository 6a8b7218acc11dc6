/**
 * Documents that a careless or hostile publisher might put in a plan's place, made from real plans: every field with
 * values of the wrong kind, records missing, doubled, dangling or going round in circles, and texts that would like to
 * be markup, script or an address. The same every time.
 */
import { readFileSync } from 'node:fs';
import { gather } from '../../src/model/gather.js';

export interface HostileDocument {
  /** What was done, and where. */
  name: string;
  value: unknown;
}

type Key = string | number;
type Holder = Record<Key, unknown>;

/** What a script of the data would set if it ever ran. */
export const MARK = 'civicRan';

/** Texts that would like to be something else. */
export const INJECTIONS: readonly string[] = [
  `<img src=x onerror="globalThis.${MARK}=1">`,
  `<script>globalThis.${MARK}=1</script>`,
  `"><svg onload=globalThis.${MARK}=1>`,
  `' onmouseover='globalThis.${MARK}=1`,
  `javascript:globalThis.${MARK}=1`,
  `JaVa\tScript:globalThis.${MARK}=1`,
  `\u0001javascript:globalThis.${MARK}=1`,
  `data:text/html,<script>globalThis.${MARK}=1</script>`,
  `vbscript:${MARK}`,
  `blob:https://obec.example/1`,
  'file:///etc/passwd',
  'https://user:secret@obec.example/',
  '//stranger.example/plan',
  '\\\\stranger.example\\plan',
  'https://stranger.example/?q=<b>&amp;',
  `<iframe srcdoc="<script>parent.${MARK}=1</script>">`,
  `</style><style>*{background:url(//stranger.example/)}`,
  'red;background:url(//stranger.example/)',
  `\${globalThis.${MARK}=1}`,
  `{{constructor.constructor("globalThis.${MARK}=1")()}}`,
  '<!--', '<!--?lit$1$?-->', '?lit$', '&lt;b&gt;', '<b>tučně</b>', ']]>', '{"cs":1}',
  '=cmd|\'/c calc\'!A0', '@SUM(1+1)', '-2+3',
  '\u202eobrácené', '\u2066 \u2067 \u2069', '\u0000\u0007\u001b[31m', '\ud800', '\udfff konec', '\ufeff', '\u200b',
  'a\u0301\u0301\u0301\u0301\u0301', 'Z̸̧̛a̷l̶g̵o̴', '👩‍👩‍👧‍👦🏳️‍🌈', '𠜎𠜱', 'שלום עולם', 'x'.repeat(5_000), 'slovo '.repeat(2_000),
];

/** Ids that name something on every object. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

/** Values that have no business where they are put. */
export const WRONG: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e300, -0, '', ' ', '\n', 'x', '0000-99-99', '9999-12-31', '2025-02-30', '../..', '/', '1e9',
  [], {}, [[]], [null], [[[]]], [{}], { id: 1 }, { cs: 5 }, { cs: '' }, { '': '' }, { constructor: 'x' }, ['a', 'a'], [1, 2, 3, 4],
  [1e308, -1e308], [181, 91], [0, 0], { type: 'Polygon', coordinates: [] }, { type: 'Polygon', coordinates: [[[[1]]]] },
  'javascript:alert(1)', '\ud800', 'x'.repeat(20_000),
];

/** Whether everything is to be tried instead of a sample. */
export const ALL = process.env['CORPUS'] === 'all';

/** Real plans, by the names of their files. */
export const PLANS = ['liberec-region-2025', 'liberec-city-2024', 'plzen-safe-region'] as const;

/** The first records of each list that have, together, every kind of place that all of them have. */
function fewest(plan: object): object {
  const seen = new Set<string>();
  const isNew = (list: string) => (record: unknown) => {
    const found = [...places(record, list)].map(({ pattern }) => pattern).filter((pattern) => !seen.has(pattern));
    for (const pattern of found) seen.add(pattern);
    return typeof record !== 'object' || found.length > 0;
  };
  return Object.fromEntries(Object.entries(plan).map(([key, value]) => [key, Array.isArray(value) ? value.filter(isNew(key)) : (value as unknown)]));
}

/** A real plan to be spoiled: with few of its records, unless everything is tried. */
export function planToSpoil(file: (typeof PLANS)[number]): object {
  const plan = JSON.parse(readFileSync(new URL(`../../demo/data/${file}.json`, import.meta.url), 'utf8')) as object;
  return ALL ? plan : fewest(plan);
}

/** Every value inside a document with the way to it; `pattern` is the way without numbers. */
function* places(value: unknown, pattern = ''): Generator<{ holder: Holder; key: Key; pattern: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const at = `${pattern}.${Array.isArray(value) ? '*' : key}`;
    yield { holder: value as Holder, key: Array.isArray(value) ? Number(key) : key, pattern: at };
    yield* places((value as Holder)[key], at);
  }
}

/** The first place of each pattern, as a path from the root. */
function distinct(plan: unknown): Map<string, Key[]> {
  const found = new Map<string, Key[]>();
  const walk = (value: unknown, path: Key[], pattern: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const name of Object.keys(value)) {
      const key = Array.isArray(value) ? Number(name) : name;
      const at = `${pattern}.${Array.isArray(value) ? '*' : name}`;
      if (!found.has(at)) found.set(at, [...path, key]);
      walk((value as Holder)[key], [...path, key], at);
    }
  };
  walk(plan, [], '');
  return found;
}

function holderOf(document: unknown, path: readonly Key[]): Holder {
  return path.slice(0, -1).reduce((value, key) => (value as Holder)[key], document) as Holder;
}

/** A copy of a document changed at a place; it shares with the document what lies beside the way there. */
function changed(document: unknown, [key, ...rest]: readonly Key[], change: (holder: Holder, key: Key) => void): unknown {
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }) as Holder;
  if (rest.length === 0) change(copy, key!);
  else copy[key!] = changed(copy[key!], rest, change);
  return copy;
}

/** Every field of a plan with every wrong value, taken out, and doubled. */
export function* wrongFields(plan: unknown): Generator<HostileDocument> {
  for (const [pattern, path] of distinct(plan)) {
    for (const [index, value] of WRONG.entries()) {
      yield { name: `${pattern} = wrong value ${index}`, value: changed(plan, path, (holder, key) => (holder[key] = structuredClone(value))) };
    }
    yield {
      name: `${pattern} missing`,
      value: changed(plan, path, (holder, key) => {
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
      }),
    };
    if (pattern.endsWith('*')) {
      yield {
        name: `${pattern} twice`,
        value: changed(plan, path, (holder, key) => (holder as unknown as unknown[]).push(structuredClone(holder[key]))),
      };
    }
  }
}

/** Every text of a plan as each injection, and all texts at once. */
export function* injected(plan: unknown): Generator<HostileDocument> {
  for (const [index, text] of INJECTIONS.entries()) {
    const copy: unknown = structuredClone(plan);
    for (const { holder, key } of places(copy)) {
      // What the reader has to recognise stays: the plan would else be refused, and nothing of it shown.
      const isNeeded = ['format', 'language', 'id', 'kind', 'code', 'edtf', 'document', 'body', 'lau'].includes(String(key));
      if (typeof holder[key] === 'string' && !isNeeded) holder[key] = text;
    }
    yield { name: `all texts = injection ${index}`, value: copy };
  }
  let turn = 0;
  for (const [pattern, path] of distinct(plan)) {
    if (typeof holderOf(plan, path)[path.at(-1)!] !== 'string') continue;
    for (let times = 0; times < 4; times++) {
      const index = turn++ % INJECTIONS.length;
      yield { name: `${pattern} = injection ${index}`, value: changed(plan, path, (holder, key) => (holder[key] = INJECTIONS[index])) };
    }
  }
}

interface Plan {
  goals: Holder[];
  events: Holder[];
  bodies: Holder[];
  projects: Holder[];
  places: Holder[];
}

const LISTS = ['documents', 'sections', 'goals', 'events', 'milestones', 'projects', 'funding', 'bodies', 'places', 'counts', 'channels', 'news'];

/** Circles, doubles, prototype names, and lists of other things. */
export function* tangled(plan: object): Generator<HostileDocument> {
  for (const name of PROTOTYPE_NAMES) {
    const text = JSON.stringify(plan).replace(/"(id|body|place|section|publisher|parent|goal|partOf)":\s*"[^"]+"/g, `"$1":"${name}"`);
    yield { name: `every id is ${name}`, value: JSON.parse(text) };
    yield { name: `a field called ${name}`, value: JSON.parse(`${JSON.stringify(plan).slice(0, -1)},"${name}":{"goals":[1]}}`) };
  }
  const circle = structuredClone(plan) as Partial<Plan>;
  for (const list of [circle.events, circle.bodies, circle.projects]) {
    list?.forEach((record, index) => {
      const next = list[(index + 1) % list.length]!['id'];
      record['parent'] = next;
      record['partOf'] = next;
    });
  }
  yield { name: 'parents in a circle', value: circle };
  const own = structuredClone(plan) as Partial<Plan>;
  for (const list of [own.events, own.bodies, own.projects]) list?.forEach((record) => Object.assign(record, { parent: record['id'], partOf: record['id'] }));
  yield { name: 'everything its own parent', value: own };
  for (const list of LISTS) {
    for (const [index, value] of [null, {}, 'x', 1, [null], [[]], [1, 'x', null, {}], [{ id: 'x' }, { id: 'x' }]].entries()) {
      yield { name: `${list} = other things ${index}`, value: { ...plan, [list]: value } };
    }
  }
  yield { name: 'ids all the same', value: JSON.parse(JSON.stringify(plan).replace(/"id":\s*"[^":]+"/g, '"id":"x"')) };
}

/** What is no plan at all, though it is JSON. */
export function* noPlans(plan: object): Generator<HostileDocument> {
  for (const [index, value] of [null, true, 0, '', 'plan', [], [plan], {}, { format: 1 }, { goals: [] }].entries()) yield { name: `no plan ${index}`, value };
  for (const format of ['civic-plan/2', 'civic-plan/1.9', 'civic-plan', 'CIVIC-PLAN/1', 'civic-catalog/1', '', 'plan/1', 'civic-plan/1e9', 'civic-plan/999999999999']) {
    yield { name: `format ${format}`, value: { ...plan, format } };
  }
  for (const language of ['', 'x', 'čeština', 'cs-CZ', 'CS', 'zz', 'en-', 5, 'cs_CZ', 'i-klingon', 'x'.repeat(300)]) {
    yield { name: `language ${String(language).slice(0, 20)}`, value: { ...plan, language } };
  }
}

/**
 * Documents of some kinds, one of each, at another place each time; the kind is what the name says after the place.
 * @param share which of the kinds: the shares of so many have all of them together
 */
export function someKinds(documents: Iterable<HostileDocument>, share: number, shares: number): HostileDocument[] {
  const kinds = gather([...documents], ({ name }) => name.slice(name.indexOf(' ')));
  return [...kinds.values()].map((places, kind) => places[(kind * 29) % places.length]!).filter((_, kind) => kind % shares === share % shares);
}

/**
 * A sample of some documents that is the same every time: every n-th.
 * @param from where to begin, less than `every`
 */
export function* sample<T>(documents: Iterable<T>, every: number, from = 0): Generator<T> {
  let turn = every - (from % every);
  for (const document of documents) if (turn++ % every === 0) yield document;
}
