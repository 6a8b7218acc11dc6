/** The quick reader says the same as the tolerant one, or nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../../src/dates/phrases.js';
import { readFaultless } from '../../../src/model/faultless.js';
import { readPlan } from '../../../src/model/read-plan.js';
import { ALL, PLANS, planToSpoil } from '../../support/corpus.js';
import { mutated } from '../../support/mutate.js';

const BASE = 'https://obec.example/data/plan.json';
const ROUNDS = ALL ? 300 : 100;

describe('reading a plan without a fault', () => {
  for (const file of PLANS) {
    const spoilable = planToSpoil(file);

    it(`reads ${file}.json as the tolerant reader does`, () => {
      const plan: unknown = JSON.parse(readFileSync(new URL(`../../../demo/data/${file}.json`, import.meta.url), 'utf8'));
      assert.deepEqual(readFaultless(plan, BASE), readPlan(plan, BASE).plan);
    });

    it(`leaves every fault in ${ROUNDS} spoiled copies of ${file}.json to the tolerant reader`, () => {
      let left = 0;
      for (let seed = 1; seed <= ROUNDS; seed++) {
        const spoiled = mutated(spoilable, seed);
        const quick = readFaultless(spoiled, BASE);
        const { plan: whole, problems } = readPlan(spoiled, BASE);
        if (!quick) left++;
        else assert.deepEqual([quick, problems], [whole, []], `seed ${seed}`);
      }
      assert.ok(left > ROUNDS / 6, `${left} of ${ROUNDS} left`);
    });
  }

  it('leaves a knot and an id that stands twice to the tolerant reader', () => {
    const plan = { format: 'civic-plan/1', id: 'x', language: 'cs', title: 'Plán' };
    const knot: { parts: unknown[] } = { parts: [] };
    knot.parts.push(knot);
    assert.equal(readFaultless({ ...plan, funding: [knot] }, BASE), undefined);
    assert.equal(readFaultless({ ...plan, goals: [{ id: 'a', title: 'A' }, { id: 'a', title: 'B' }] }, BASE), undefined);
    assert.equal(readFaultless({ ...plan, goals: [{ id: 'a', title: 'A', section: 'nikde' }] }, BASE), undefined);
  });
});
