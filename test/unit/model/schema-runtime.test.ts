/** The browser's own runtime of the schemas reads every document exactly as zod does. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import '../../../src/dates/phrases.js';
import { readPlan } from '../../../src/model/read-plan.js';
import { mutated } from '../../support/mutate.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const FILES = ['liberec-region-2025.json', 'liberec-city-2024.json', 'plzen-safe-region.json'];
const BASE = 'https://obec.example/data/plan.json';
const ROUNDS = 400;

const folder = mkdtempSync(join(tmpdir(), 'civic-runtime-'));
let readInBrowser: typeof readPlan;

before(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { 'zod/mini': join(root, 'src/model/schema-runtime.ts') } },
    build: {
      outDir: folder,
      lib: { entry: join(root, 'test/support/reader.ts'), formats: ['es'], fileName: () => 'reader.mjs' },
    },
  });
  const module = (await import(pathToFileURL(join(folder, 'reader.mjs')).href)) as { readPlan: typeof readPlan };
  readInBrowser = module.readPlan;
});

after(() => rmSync(folder, { recursive: true }));

describe('the schema runtime', () => {
  it('is free of zod', () => {
    assert.doesNotMatch(readFileSync(join(folder, 'reader.mjs'), 'utf8'), /ZodMini|_zod/);
  });

  for (const file of FILES) {
    const plan: unknown = JSON.parse(readFileSync(join(root, 'demo/data', file), 'utf8'));

    it(`reads ${file} as zod does`, () => {
      assert.deepEqual(readInBrowser(plan, BASE), readPlan(plan, BASE));
    });

    it(`reads ${ROUNDS} spoiled copies of ${file} as zod does`, () => {
      for (let seed = 1; seed <= ROUNDS; seed++) {
        const spoiled = mutated(plan, seed);
        assert.deepEqual(readInBrowser(spoiled, BASE), readPlan(spoiled, BASE), `seed ${seed}`);
      }
    });
  }
});
