/**
 * What a careless or hostile publisher might put in a plan's place ends in a plan or in a reason, loses nothing that was
 * good, and never throws. `CORPUS=all` reads every document of the corpus instead of a sample.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readText, readValue } from '../../../src/data/load-plan.js';
import { PROBLEM_CODES, isFatal } from '../../../src/model/problem.js';
import { ALL, PLANS, injected, noPlans, planToSpoil, sample, tangled, wrongFields } from '../../support/corpus.js';
import type { HostileDocument } from '../../support/corpus.js';
import { oddities } from '../../support/oddities.js';

const BASE = 'https://obec.example/data/plan.json';
/** Fewer than there are wrong values, so that each field has some of them. */
const EVERY = ALL ? 1 : 31;
const LISTS = ['sections', 'goals', 'events', 'milestones', 'projects', 'funding', 'bodies', 'places', 'counts', 'channels', 'news', 'documents'] as const;

type Lists = Partial<Record<(typeof LISTS)[number], readonly unknown[]>>;

/** Reads a document and holds what came of it to what is promised of every reading. */
async function read({ name, value }: HostileDocument) {
  const { plan, catalogue, problems, skipped } = await readValue(value, BASE);
  assert.ok(plan ?? catalogue ?? problems.some(isFatal), `${name}: neither a plan nor a reason`);
  assert.ok(plan === undefined || !problems.some(isFatal), `${name}: a plan in spite of ${problems.find(isFatal)?.code}`);
  assert.ok(problems.every(({ code }) => PROBLEM_CODES.includes(code)), `${name}: an unknown problem`);
  assert.ok(skipped <= problems.length, `${name}: ${skipped} set aside, ${problems.length} said`);
  return { plan, problems, skipped };
}

for (const file of PLANS) {
  const original: object & Lists = planToSpoil(file);

  describe(`spoiled copies of ${file}.json`, () => {
    it('lose no record but the one that is spoiled', async () => {
      for (const document of sample(wrongFields(original), EVERY)) {
        const { plan } = await read(document);
        const [, field, inside] = document.name.split(' ')[0]!.split('.');
        // The whole plan is refused only for what names it.
        if (!plan) assert.equal(inside, undefined, document.name);
        for (const list of plan ? LISTS : []) {
          const [before, after] = [original[list]?.length ?? 0, plan?.[list].length ?? 0];
          if (list === field && inside === undefined) continue;
          assert.ok(after >= before - 1, `${document.name}: ${after} of ${before} ${list} are left`);
        }
      }
    });

    it('keep every text as text, whatever it would like to be', async () => {
      for (const document of sample(injected(original), ALL ? 1 : 7)) await read(document);
    });

    it('end in a plan or a reason when they are tangled, or no plan at all', async () => {
      for (const document of [...tangled(original), ...noPlans(original)]) await read(document);
    });
  });
}

describe('plans of rarer kinds', () => {
  it('lose nothing that was good, and end in a plan or a reason', async () => {
    for (const document of oddities()) {
      const { plan } = await read(document);
      // A record whose id is no id is set aside.
      if (/^every (?!id)/.test(document.name)) assert.ok(plan?.events[0], document.name);
    }
  });

  it('make no outline that cannot be drawn', async () => {
    for (const { name, value } of oddities()) {
      if (!name.startsWith('areas')) continue;
      const { plan } = await read({ name, value });
      const { area } = plan?.places[0] ?? {};
      const rings = area?.type === 'Polygon' ? area.coordinates : (area?.coordinates.flat() ?? []);
      assert.ok(rings.flat().every((position) => position.every(Number.isFinite)), name);
    }
  });
});

describe('reading anything', () => {
  it('never throws on values of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true, maxDepth: 4 }), async (value) => {
        await read({ name: fc.stringify(value), value });
      }),
      { numRuns: ALL ? 1_000 : 100, seed: 1 },
    );
  });

  it('never throws on records of any kind in a plan that is sound', async () => {
    const envelope = { format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Plán', goals: [{ id: 'park', title: 'Park' }] };
    const keys = fc.constantFrom('id', 'title', 'term', 'status', 'responsible', 'targets', 'places', 'links', 'steps', 'events', 'attachments', 'sources', 'summary', '__proto__');
    const records = fc.array(fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 })), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LISTS), records, async (list, found) => {
        const value = { ...envelope, [list]: list === 'goals' ? [...envelope.goals, ...found] : found };
        const { plan } = await read({ name: JSON.stringify(value), value });
        assert.equal(plan?.goals[0]?.id, 'park', JSON.stringify(value));
      }),
      { numRuns: ALL ? 1_000 : 100, seed: 1 },
    );
  });

  it('never throws on terms of any kind', async () => {
    const pieces = fc.constantFrom('2025', '-04', '/', '..', '~', '?', '{', '}', ',', ' ', 'duben', 'až', 'do', '1. ', '31. 2.', 'polovina roku', '9:00', 'T25:61', '-99', 'P1Y', '\u00a0');
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 8 }), async (words) => {
        const value = { format: 'civic-plan/1', id: 'x:y', language: 'cs', title: 'Plán', goals: [{ id: 'a', title: 'A', term: words.join('') }] };
        await read({ name: words.join(''), value });
      }),
      { numRuns: ALL ? 1_000 : 100, seed: 1 },
    );
  });

  it('never throws on bytes of any kind', async () => {
    const plan = readFileSync('demo/data/liberec-region-2025.json', 'utf8');
    const spoiled = fc.tuple(fc.nat(plan.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(spoiled, async ([at, length, put]) => {
        const { plan: found, problems } = await readText(plan.slice(0, at) + put + plan.slice(at + length), BASE);
        assert.ok(found ?? problems.some(isFatal));
      }),
      { numRuns: ALL ? 1_000 : 100, seed: 1 },
    );
  });

  it('ends, however deep, however wide, and in circles', async () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const circle: Record<string, unknown> = { format: 'civic-plan/1', id: 'x:y', language: 'cs', title: 'Plán' };
    circle['goals'] = [circle];
    circle['self'] = circle;
    await read({ name: 'a circle', value: circle });
    for (const levels of [100, 10_000, 300_000]) {
      for (const text of [deep(levels), `{"format":"civic-plan/1","id":"x:y","language":"cs","title":"T","goals":${deep(levels)}}`, `{"a":`.repeat(levels)]) {
        const { plan, problems } = await readText(text, BASE);
        assert.ok(plan ?? problems.some(isFatal));
      }
    }
    const many = Array.from({ length: 150_000 }, (_, index) => ({ id: `g${index}`, title: 'T' }));
    const { plan } = await read({ name: 'wide', value: { format: 'civic-plan/1', id: 'x:y', language: 'cs', title: 'T', goals: many } });
    assert.ok(plan && plan.goals.length > 0 && plan.goals.length <= 100_000);
  });
});
