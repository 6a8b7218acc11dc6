import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../src/dates/phrases.js';
import { readPlan } from '../../../src/model/read-plan.js';
import type { Reading } from '../../../src/model/read-plan.js';

const BASE = 'https://obec.example/plany/plan.json';
const goal = { id: 'park', title: 'Park' };
const plan = { format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Plán', goals: [goal] };

const read = (changes: object): Reading => readPlan({ ...plan, ...changes }, BASE);
const codes = ({ problems }: Reading) => problems.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));

describe('reading a plan', () => {
  it('takes the smallest plan that can be', () => {
    const reading = read({});
    assert.equal(reading.plan?.goals[0]?.title, 'Park');
    assert.deepEqual(reading.problems, []);
    assert.equal(reading.skipped, 0);
  });

  it('gives every list, so that nobody has to ask', () => {
    const { plan: known } = read({});
    assert.deepEqual([known?.events, known?.projects, known?.goals[0]?.indicators], [[], [], []]);
  });

  it('writes short forms out', () => {
    const [first] = read({
      bodies: [{ id: 'rada', title: 'Rada' }],
      goals: [{ ...goal, term: '4-12/2025', status: 'done', responsible: ['rada'], code: 4, sdg: [3, '11.2'], funding: [{ amount: 500 }] }],
    }).plan!.goals;
    assert.deepEqual(first?.term, { text: '4-12/2025', edtf: '2025-04/2025-12', kind: 'window' });
    assert.deepEqual(first?.status, { code: 'done' });
    assert.deepEqual(first?.responsible, [{ body: 'rada' }]);
    assert.deepEqual([first?.code, first?.sdg], ['4', ['3', '11.2']]);
    assert.deepEqual(first?.funding[0]?.amount, { value: 500 });
  });

  it('resolves links against the file and leaves out those that could run a script', () => {
    const attachments = [
      { url: 'zprava.pdf', title: 'Zpráva' },
      { url: 'javascript:alert(1)', title: 'Past' },
      { url: 'https://user:heslo@obec.example/', title: 'Heslo' },
    ];
    const reading = read({ goals: [{ ...goal, attachments }] });
    assert.deepEqual(reading.plan?.goals[0]?.attachments.map(({ url }) => url), ['https://obec.example/plany/zprava.pdf']);
    assert.deepEqual(codes(reading), ['unsafe-url goals[0].attachments[1].url', 'unsafe-url goals[0].attachments[2].url']);
    assert.equal(reading.skipped, 2);
  });

  it('sets a bad record aside, says where it is, and keeps the rest', () => {
    const reading = read({ goals: [goal, { id: 'bez-nazvu' }, null, 'slovo', { id: 'hriste', title: 'Hřiště' }] });
    assert.deepEqual(reading.plan?.goals.map(({ id }) => id), ['park', 'hriste']);
    assert.deepEqual(codes(reading), ['missing-value goals[1].title', 'wrong-type goals[2]', 'wrong-type goals[3]']);
    assert.equal(reading.skipped, 3);
  });

  it('leaves a bad value out of a good record', () => {
    const reading = read({ goals: [{ ...goal, summary: 5, indicators: ['počet stromů', 7], term: { edtf: '2025-13' } }] });
    assert.deepEqual(reading.plan?.goals[0]?.indicators, ['počet stromů']);
    assert.equal(reading.plan?.goals[0]?.summary, undefined);
    assert.deepEqual(codes(reading).sort(), [
      'bad-value goals[0].term.edtf', 'wrong-type goals[0].indicators[1]', 'wrong-type goals[0].summary',
    ]);
  });

  it('takes out a part that lacks what it needs, and only that part', () => {
    const targets = [{ metric: 'stromy', value: 5 }, { metric: 'lavičky', unit: 7 }, { metric: 'koše', value: 2 }];
    const reading = read({ goals: [{ ...goal, targets }] });
    assert.deepEqual(reading.plan?.goals[0]?.targets.map(({ value }) => value), [5, 2]);
    assert.deepEqual(codes(reading), ['missing-value goals[0].targets[1].value', 'wrong-type goals[0].targets[1].unit']);
  });

  it('reports a reference to nothing and shows the record all the same', () => {
    const reading = read({ goals: [{ ...goal, section: 'chybi', responsible: ['nikdo'] }] });
    assert.equal(reading.plan?.goals.length, 1);
    assert.deepEqual(codes(reading), ['dangling-reference goals[0].responsible[0].body', 'dangling-reference goals[0].section']);
    assert.equal(reading.skipped, 0);
  });

  it('keeps both records when an id stands twice', () => {
    const reading = read({ goals: [goal, { id: 'park', title: 'Jiný park' }], events: [{ id: 'park', title: 'Slavnost' }] });
    assert.deepEqual(reading.plan?.goals.map(({ id }) => id), ['park', 'park-2']);
    assert.deepEqual(reading.plan?.events.map(({ id }) => id), ['park-3']);
    assert.deepEqual(codes(reading).sort(), ['duplicate-id events[0].id', 'duplicate-id goals[1].id']);
  });

  it('stands in for a title, a language or an id that is missing', () => {
    const reading = readPlan({ format: 'civic-plan/1', goals: [goal] }, BASE);
    assert.deepEqual([reading.plan?.language, reading.plan?.id, reading.plan?.title], ['cs', BASE, '']);
    assert.deepEqual(codes(reading).sort(), ['missing-value id', 'missing-value language', 'missing-value title']);
  });

  it('reads a newer minor version, unknown keys and unknown codes', () => {
    const reading = read({ format: 'civic-plan/1.7', novinka: {}, goals: [{ ...goal, status: 'na-dobre-ceste', barva: 1 }] });
    assert.equal(reading.plan?.goals[0]?.status?.code, 'na-dobre-ceste');
    assert.deepEqual(reading.problems, []);
  });

  const BROKEN: readonly [string, unknown, string][] = [
    ['a list', [], 'not-an-object'],
    ['nothing', null, 'not-an-object'],
    ['a word', 'plán', 'not-an-object'],
    ['another format', { format: 'atom' }, 'unknown-format'],
    ['no format', { goals: [goal] }, 'unknown-format'],
    ['a newer major version', { ...plan, format: 'civic-plan/2' }, 'newer-format'],
    ['no usable record', { ...plan, goals: [{ id: 'x' }, 5] }, 'no-usable-record'],
  ];
  for (const [what, value, code] of BROKEN) {
    it(`gives up a file that is ${what}, with the reason`, () => {
      const reading = readPlan(value, BASE);
      assert.equal(reading.plan, undefined);
      assert.equal(reading.problems[0]?.code, code);
    });
  }

  it('takes a plan without records as an empty one', () => {
    assert.deepEqual(read({ goals: [] }).plan?.goals, []);
  });

  it('ends with a reason when a script hands it a knot', () => {
    const knot: { parts: unknown[] } = { parts: [] };
    knot.parts.push(knot);
    assert.equal(read({ funding: [knot] }).problems[0]?.code, 'too-deep');
  });

  it('is not led astray by names of the prototype', () => {
    const reading = read({ goals: [JSON.parse('{"id":"__proto__","title":"Proto","__proto__":{"status":"done"}}'), { id: 'constructor', title: 'C' }] });
    assert.deepEqual(reading.plan?.goals.map(({ id, status }) => [id, status]), [['__proto__', undefined], ['constructor', undefined]]);
    assert.equal(({} as { status?: unknown }).status, undefined);
  });
});
