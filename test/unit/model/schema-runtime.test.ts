/** The browser's own runtime of the schemas reads every document exactly as zod does. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { dropCodeLists } from '../../../.config/minify-templates.js';
import '../../../src/dates/phrases.js';
import { readFaultless } from '../../../src/model/faultless.js';
import { excerpt } from '../../../src/model/problem.js';
import { readPlan } from '../../../src/model/read-plan.js';
import * as zod from 'zod/mini';
import * as runtime from '../../../src/model/schema-runtime.js';
import { ALL, INJECTIONS, PLANS, WRONG, injected, planToSpoil, sample, tangled, wrongFields } from '../../support/corpus.js';
import { mutated } from '../../support/mutate.js';
import type * as Reader from '../../support/reader.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const BASE = 'https://obec.example/data/plan.json';
const ROUNDS = ALL ? 400 : 100;

/** What cannot be shown, raw and as JSON lets it be written. */
const HIDDEN = {
  'a replacement character': 'a\ufffd', 'an escaped replacement character': 'a\\uFFFd', 'half a character': 'a\\uD83C', 'a control character': 'a\\u0007',
  'a backspace': 'a\\b', 'a delete': 'a\x7f', 'an escaped delete': 'a\\u007F', 'a control character of Latin 1': 'a\x85', 'an escaped one': 'a\\u0085',
};

const folder = mkdtempSync(join(tmpdir(), 'civic-runtime-'));
let browser: typeof Reader;

before(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [dropCodeLists()],
    resolve: { alias: { 'zod/mini': join(root, 'src/model/schema-runtime.ts') } },
    build: {
      outDir: folder,
      lib: { entry: join(root, 'test/support/reader.ts'), formats: ['es'], fileName: () => 'reader.mjs' },
    },
  });
  browser = (await import(pathToFileURL(join(folder, 'reader.mjs')).href)) as typeof Reader;
});

after(() => rmSync(folder, { recursive: true }));

/** What was read, with the empty lists that records of the browser share written into each of them. */
function writtenOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(writtenOut);
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const key in value) fields[key] = writtenOut((value as Record<string, unknown>)[key]);
  return fields;
}

/** JSON of a document made of plain values. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Both readers, quick and tolerant, come to the same on both runtimes, and the quick one with the text of the file as well. */
function assertSame(value: unknown, name: string): void {
  const quick = readFaultless(value, BASE);
  assert.deepEqual(writtenOut(browser.readFaultless(value, BASE)), writtenOut(quick), `quick, ${name}`);
  assert.deepEqual(writtenOut(browser.readPlan(value, BASE)), writtenOut(readPlan(value, BASE)), name);
  const json = jsonOf(value);
  if (json === undefined) return;
  const parsed: unknown = JSON.parse(json);
  assert.deepEqual(writtenOut(browser.readFaultless(parsed, BASE, json)), writtenOut(readFaultless(parsed, BASE)), `quick, from its text, ${name}`);
}

/** What schemas are made of. */
const KINDS: Readonly<Record<string, (z: typeof zod) => zod.core.$ZodType>> = {
  string: (z) => z.string().check(z.minLength(1), z.regex(/^[^<]*$/)),
  number: (z) => z.number().check(z.minimum(-1), z.maximum(1e300)),
  'whole number': (z) => z.number().check(z.int()),
  boolean: (z) => z.boolean(),
  literal: (z) => z.literal('x'),
  list: (z) => z.array(z.string()),
  'list of lists': (z) => z.array(z.array(z.number())),
  'list of short forms': (z) => z.array(z.union([z.pipe(z.number(), z.transform((year) => ({ year }))), z.object({ id: z.number() })])).check(z.maxLength(3)),
  tuple: (z) => z.tuple([z.number(), z.number()]),
  'texts by language': (z) => z.record(z.string(), z.string()),
  object: (z) => z.object({ id: z.number(), cs: z.optional(z.string()) }),
  'object with lists': (z) => z.object({ cs: z.optional(z.number()), all: z._default(z.array(z.string()), () => []) }),
  union: (z) => z.union([z.number(), z.string(), z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(z.array(z.number()))) })]),
};

describe('the schema runtime', () => {
  for (const [kind, make] of Object.entries(KINDS)) {
    it(`reads any value as a ${kind} as zod does`, () => {
      const [reference, own] = [make(zod), make(runtime as unknown as typeof zod)];
      let fits = 0;
      for (const value of [...WRONG, ...INJECTIONS, undefined, Number.NaN, Infinity, [1, 2], [1, 2, 3], [1, '2'], [2025, { id: 1 }], { id: 1, cs: 'x', de: 'x' }, { all: ['a'] }, { all: null }]) {
        const { success, data } = zod.safeParse(reference, value);
        const read = runtime.safeParse(own as never, value);
        assert.deepEqual([read.success, success && writtenOut(read.data)], [success, success && data], excerpt(value));
        if (success) fits++;
      }
      assert.ok(fits > 0);
    });
  }

  it('takes nothing from the prototype of all objects', () => {
    const plan: unknown = JSON.parse(readFileSync(join(root, 'demo/data', `${PLANS[0]}.json`), 'utf8'));
    const everything = Object.prototype as { code?: string };
    everything.code = 'odjinud';
    try {
      const goals = browser.readFaultless(plan, BASE)?.goals ?? [];
      assert.equal(goals.length, 4);
      for (const { code } of goals) assert.equal(code, undefined);
    } finally {
      delete everything.code;
    }
  });

  it('is free of zod and of the lists of codes', () => {
    assert.doesNotMatch(readFileSync(join(folder, 'reader.mjs'), 'utf8'), /ZodMini|_zod|improvement-plan|uses-practice-of/);
  });

  for (const file of PLANS) {
    const plan = JSON.parse(readFileSync(join(root, 'demo/data', `${file}.json`), 'utf8')) as object;
    const spoiled = planToSpoil(file);

    it(`reads ${file}.json as zod does`, () => {
      assertSame(plan, file);
      assert.ok(browser.readFaultless(plan, BASE));
    });

    it(`changes nothing in ${file}.json`, () => {
      const own = structuredClone(plan);
      browser.readFaultless(own, BASE);
      assert.deepEqual(own, plan);
    });

    it(`reads ${ROUNDS} spoiled copies of ${file}.json as zod does`, () => {
      for (let seed = 1; seed <= ROUNDS; seed++) assertSame(mutated(spoiled, seed), `seed ${seed}`);
    });

    it(`reads hostile copies of ${file}.json as zod does`, () => {
      const documents = [...sample(wrongFields(spoiled), 61), ...sample(injected(spoiled), 13), ...tangled(spoiled)];
      for (const { name, value } of documents) {
        // A key of that name is left to the tolerant reader, where zod has no need to.
        if (name.includes('__proto__')) assert.deepEqual(writtenOut(browser.readPlan(value, BASE)), writtenOut(readPlan(value, BASE)), name);
        else assertSame(value, name);
      }
    });
  }

  const envelope = { format: 'civic-plan/1', id: 'x:y', language: 'cs', title: 'Plán' };

  it('leaves out unknown keys, those of the prototype as well', () => {
    const value: unknown = JSON.parse('{"id":"a","title":"A","novinka":1,"constructor":{"x":1},"__proto__":{"status":"done"}}');
    for (const read of [browser.readFaultless, readFaultless]) {
      const known = read({ ...envelope, goals: [{ id: 'a', title: 'A', novinka: 1, constructor: { x: 1 } }] }, BASE)?.goals[0];
      assert.deepEqual([known && 'novinka' in known, known && Object.hasOwn(known, 'constructor')], [false, false]);
    }
    const goal = browser.readPlan({ ...envelope, goals: [value] }, BASE).plan?.goals[0];
    assert.deepEqual([goal?.title, goal?.status, goal?.places], ['A', undefined, []]);
  });

  for (const [what, text] of Object.entries(HIDDEN)) {
    it(`finds ${what} in a text that is looked through in one go, however it is written`, () => {
      const json = JSON.stringify({ ...envelope, goals: [{ id: 'a', title: 'TEXT' }] }).replace('TEXT', text);
      assert.equal(browser.readFaultless(JSON.parse(json), BASE, json), undefined);
    });
  }

  it('takes a text as it stands when all of it can be shown', () => {
    const json = JSON.stringify({ ...envelope, goals: [{ id: 'a', title: 'TEXT' }] }).replace('TEXT', '\\u010cist\\u00fd \\"vzduch\\"\\n\\t\\\\ 🌳 \\ud83c\\udf33');
    assert.equal(browser.readFaultless(JSON.parse(json), BASE, json)?.goals[0]?.title, 'Čistý "vzduch"\n\t\\ 🌳 🌳');
  });

  it('shares the empty lists of records, and keeps them when two plans are put together', () => {
    const plan = (own: string) => browser.readFaultless({ ...envelope, goals: [{ id: 'a', title: own }] }, BASE)!;
    const { goals, frameworks } = browser.mergePlans([plan('A'), plan('B')]);
    assert.deepEqual([frameworks, ...goals.map(({ id, title, steps }) => [id, title, steps])], [[], ['a', 'A', []], ['a~2', 'B', []]]);
    const { plan: twice } = browser.readPlan({ ...envelope, goals: [{ id: 'a', title: 'A' }, { id: 'a', title: 'B' }] }, BASE);
    assert.deepEqual(twice?.goals.map(({ id, places }) => [id, places]), [['a', []], ['a-2', []]]);
  });

  it('gives up a list of billions at the first item that does not fit', () => {
    const { plan, problems, skipped } = browser.readPlan({ ...envelope, goals: new Array(2 ** 32 - 1), news: [{ id: 'n', title: 'N', places: new Array(2 ** 32 - 1) }] }, BASE);
    assert.deepEqual([plan?.goals, plan?.news[0]?.title, problems[0]?.code, problems.length], [[], 'N', 'too-many', 1_000]);
    assert.equal(skipped, 107_002);
  });
});
