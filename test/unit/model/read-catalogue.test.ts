import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isFatal } from '../../../src/model/problem.js';
import { readPlan } from '../../../src/model/read-plan.js';
import { injected, sample, wrongFields } from '../../support/corpus.js';

const BASE = 'https://obec.example/data/catalog.json';
const DEMO = JSON.parse(readFileSync('demo/data/catalog.json', 'utf8')) as object & { plans: object[] };

const read = (more: object) => readPlan({ ...DEMO, ...more }, BASE);
const said = ({ problems }: ReturnType<typeof readPlan>) => problems.map(({ code, path }) => `${code} ${path ?? ''}`.trim());

describe('reading a catalogue', () => {
  it('resolves the addresses of its plans and parts against its own', () => {
    const { plan, catalogue, problems } = read({ parts: ['cast-1.json', '../cast-2.json'] });
    assert.deepEqual([plan, problems, catalogue?.base], [undefined, [], BASE]);
    assert.equal(catalogue?.plans[0]?.url, 'https://obec.example/data/liberec-region-2025.json');
    assert.deepEqual(catalogue?.parts, ['https://obec.example/data/cast-1.json', 'https://obec.example/cast-2.json']);
  });

  it('sets aside and names what is bad in it, and keeps the rest', () => {
    const reading = read({
      title: undefined,
      plans: [{ url: 'a.json' }, { url: 'javascript:alert(1)', title: 'X' }, { url: 'b.json', title: 'B', period: 'kdysi', counts: { goals: 'mnoho' } }],
      parts: [5, 'c.json'],
    });
    assert.deepEqual(reading.catalogue?.plans.map(({ title, ...more }) => [title, more.period]), [['B', undefined]]);
    assert.equal(reading.catalogue.parts.length, 1);
    assert.deepEqual(said(reading), [
      'missing-value title', 'missing-value plans[0].title', 'unsafe-url plans[1].url', 'bad-value plans[2].period', 'wrong-type plans[2].counts.goals', 'wrong-type parts[0]',
    ]);
  });

  it('reads newer minor versions, and says so of a newer major one', () => {
    assert.ok(read({ format: 'civic-catalog/1.4' }).catalogue);
    assert.deepEqual(said(read({ format: 'civic-catalog/2' })), ['newer-format']);
    assert.deepEqual(said(read({ plans: [], parts: [] })), ['no-usable-record']);
  });

  it('ends in a catalogue or a reason, whatever is wrong in it', () => {
    for (const { name, value } of [...sample(wrongFields(DEMO), 3), ...sample(injected(DEMO), 2)]) {
      const { catalogue, problems } = readPlan(value, BASE);
      assert.ok(catalogue ?? problems.some(isFatal), name);
    }
  });
});
