/** What a hostile or careless value costs: itself, or what cannot be without it, and never more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../src/dates/phrases.js';
import { readFaultless } from '../../../src/model/faultless.js';
import { readPlan } from '../../../src/model/read-plan.js';
import type { Plan } from '../../../src/model/plan.js';

const BASE = 'https://obec.example/plany/plan.json';
const envelope = { format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Plán' };

/** Both readers: the quick one says the same as the tolerant one, or leaves it to that. */
function read(lists: object) {
  const value = { ...envelope, ...lists };
  const { plan, problems, skipped } = readPlan(value, BASE);
  const quick = readFaultless(value, BASE);
  if (quick) assert.deepEqual([quick, problems], [plan, []]);
  return { plan, skipped, codes: problems.map(({ code, path }) => `${code} ${path}`) };
}

const goalOf = (fields: object) => {
  const { plan, codes } = read({ goals: [{ id: 'park', title: 'Park', ...fields }] });
  return { goal: plan?.goals[0], codes };
};

describe('mending a record', () => {
  const SHOWN: readonly [what: string, title: unknown, shown: unknown, code: string | undefined][] = [
    ['the sign for a letter that was lost', 'Pl\ufffdn', 'Pln', 'damaged-text'],
    ['half of a character', 'Park \ud83c', 'Park ', 'damaged-text'],
    ['control characters', 'Park\u0007 u\u001b[31m řeky', 'Park u[31m řeky', 'damaged-text'],
    ['lines and tabs', 'Park\n\tu řeky', 'Park\n\tu řeky', undefined],
    ['characters outside the basic plane', 'Park 👩‍👩‍👧‍👦 𠜎', 'Park 👩‍👩‍👧‍👦 𠜎', undefined],
    ['nothing but such signs', '\ufffd\ufffd', '…', 'bad-value'],
    ['blanks only', ' \u200b\n', '…', 'bad-value'],
    ['one language of two spoiled', { cs: 'Pl\ufffdn', en: 'Plan' }, { cs: 'Pln', en: 'Plan' }, 'damaged-text'],
    ['one language of two empty', { cs: 'Park', en: '' }, { cs: 'Park', en: '' }, undefined],
    ['one language of two wrong', { cs: 'Park', en: 5 }, { cs: 'Park' }, 'wrong-type'],
  ];
  for (const [what, title, shown, code] of SHOWN) {
    it(`shows what can be shown of a title with ${what}`, () => {
      const { goal, codes } = goalOf({ title });
      assert.deepEqual(goal?.title, shown);
      assert.deepEqual(codes.map((found) => found.split(' ')[0]), code ? [code] : []);
    });
  }

  it('sets a record aside whose title says nothing in any language', () => {
    const { plan, codes } = read({ goals: [{ id: 'a', title: { cs: '' } }, { id: 'b', title: {} }, { id: 'c', title: 'C' }] });
    assert.deepEqual(plan?.goals.map(({ id }) => id), ['c']);
    assert.deepEqual(codes, ['bad-value goals[0].title', 'bad-value goals[1].title']);
  });

  it('keeps what is right of a value in its long form', () => {
    const { goal, codes } = goalOf({ status: { code: 'done', note: 5 }, term: { edtf: '2025-13', text: 'někdy' } });
    assert.deepEqual([goal?.status, goal?.term?.text], [{ code: 'done' }, 'někdy']);
    assert.deepEqual(codes, ['bad-value goals[0].term.edtf', 'wrong-type goals[0].status.note']);
  });

  for (const number of [Number.NaN, Number.POSITIVE_INFINITY, 10n ** 30n]) {
    it(`leaves ${number} out`, () => {
      const { goal, codes } = goalOf({ targets: [{ metric: 'stromy', value: 5, actual: number }], funding: [{ title: 'Dar', amount: number }] });
      assert.deepEqual([goal?.targets, goal?.funding], [[{ metric: 'stromy', value: 5 }], [{ title: 'Dar', parts: [] }]]);
      assert.equal(codes.length, 2);
    });
  }

  it('names things by any id, also by those that every object has', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { plan, codes } = read({ bodies: ids.map((id) => ({ id, title: id })), goals: [{ id: 'valueOf', title: 'A', responsible: ids }] });
    assert.deepEqual(codes, []);
    assert.deepEqual(plan?.goals[0]?.responsible, ids.map((body) => ({ body })));
  });

  const deep = (levels: number) => {
    let funding: object = { title: 'dno' };
    for (let level = 0; level < levels; level++) funding = { title: `${level}`, parts: [funding] };
    return funding;
  };
  for (const levels of [30, 100_000]) {
    it(`cuts off what lies too deep among ${levels} levels of parts`, () => {
      const { goal, codes } = goalOf({ funding: [deep(levels), { title: 'Dar' }] });
      assert.equal(goal?.funding.length, 2);
      assert.match(codes[0]!, /^too-deep goals\[0\]\.funding\[0\]\.parts\[0\]/);
      assert.equal(codes.length, 1);
    });
  }

  it('reads as much of a list as anybody would look through, and says that there is more', () => {
    const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
    const steps = many(30_000, (n) => ({ title: `krok ${n}` }));
    const { goal, codes } = goalOf({ steps, places: many(30_000, () => 'lhota'), targets: [{ metric: 'x', value: 1, series: many(30_000, (n) => ['2025', n]) }] });
    assert.deepEqual([goal?.steps.length, goal?.places.length, goal?.targets[0]?.series?.length], [7_000, 7_000, 7_000]);
    assert.deepEqual(codes.slice(0, 3), ['too-many goals[0].places', 'too-many goals[0].targets[0].series', 'too-many goals[0].steps']);
  });

  it('cuts a knot tied by a script open', () => {
    const knot: { title: string; parts: unknown[] } = { title: 'uzel', parts: [] };
    knot.parts.push(...Array.from({ length: 50 }, () => knot));
    const { plan, codes } = read({ goals: [{ id: 'park', title: 'Park' }], funding: [knot] });
    assert.equal(plan?.goals.length, 1);
    assert.equal(codes[0], 'too-deep funding[0].parts[0]');
  });

  it('survives objects that throw when they are asked', () => {
    const trap = Object.defineProperty({ id: 'past' }, 'title', { enumerable: true, get: () => assert.fail('asked') });
    const proxy = new Proxy({}, { ownKeys: () => assert.fail('asked'), get: () => assert.fail('asked'), getOwnPropertyDescriptor: () => assert.fail('asked') });
    const { plan } = read({ goals: [trap, { id: 'park', title: 'Park' }, proxy], news: proxy });
    assert.deepEqual(plan?.goals.map(({ id }) => id), ['park']);
    assert.equal(readPlan(proxy, BASE).problems[0]?.code, 'not-an-object');
  });

  it('says a thousand faults and counts all', () => {
    const goals = [...Array.from({ length: 5_000 }, (_, index) => ({ id: index, title: 'T' })), { id: 'park', title: 'Park' }];
    const { plan, codes, skipped } = read({ goals });
    assert.deepEqual([plan?.goals.length, codes.length, skipped], [1, 1_000, 5_000]);
  });

  it('numbers twenty thousand records of one id without counting from the start each time', () => {
    const { plan } = read({ goals: Array.from({ length: 20_000 }, () => ({ id: 'park', title: 'Park' })) });
    assert.equal(plan?.goals.at(-1)?.id, 'park-20000');
  });
});

describe('references', () => {
  const REFERRING: readonly [path: string, lists: object][] = [
    ['publisher', { publisher: 'x' }],
    ['sections[0].parent', { sections: [{ id: 'a', title: 'A', parent: 'x' }] }],
    ['goals[0].section', { goals: [{ id: 'a', title: 'A', section: 'x' }] }],
    ['goals[0].places[1]', { goals: [{ id: 'a', title: 'A', places: ['a', 'x'] }] }],
    ['goals[0].events[0]', { goals: [{ id: 'a', title: 'A', events: ['x'] }] }],
    ['goals[0].steps[0].body', { goals: [{ id: 'a', title: 'A', steps: [{ title: 'S', body: 'x' }] }] }],
    ['goals[0].responsible[0].body', { goals: [{ id: 'a', title: 'A', responsible: ['x'] }] }],
    ['goals[0].responsible[1].body', { goals: [{ id: 'a', title: 'A', responsible: ['a', { body: 'x' }] }] }],
    ['goals[0].sources[0].document', { goals: [{ id: 'a', title: 'A', sources: [{ document: 'x' }] }] }],
    ['events[0].goal', { events: [{ id: 'a', title: 'A', goal: 'x' }] }],
    ['events[0].partOf', { events: [{ id: 'a', title: 'A', partOf: 'x' }] }],
    ['events[0].place', { events: [{ id: 'a', title: 'A', place: 'x' }] }],
    ['milestones[0].joins[0]', { milestones: [{ id: 'a', title: 'A', joins: ['x'] }] }],
    ['milestones[0].project', { milestones: [{ id: 'a', title: 'A', project: 'x' }] }],
    ['projects[0].parent', { projects: [{ id: 'a', title: 'A', parent: 'x' }] }],
    ['bodies[0].parent', { bodies: [{ id: 'a', title: 'A', parent: 'x' }] }],
    ['bodies[0].places[0]', { bodies: [{ id: 'a', title: 'A', places: ['x'] }] }],
    ['news[0].places[0]', { news: [{ id: 'a', title: 'A', places: ['x'] }] }],
    // The place in the file, not among the records that are left.
    ['goals[2].section', { goals: [{ id: 'a', title: 'A' }, {}, { id: 'b', title: 'B', section: 'x' }] }],
  ];
  for (const [path, lists] of REFERRING) {
    it(`that lead nowhere are found in ${path}`, () => {
      assert.equal(readFaultless({ ...envelope, ...lists }, BASE), undefined);
      assert.deepEqual(read(lists).codes.filter((code) => code.startsWith('dangling')), [`dangling-reference ${path}`]);
    });
  }
});

describe('an area', () => {
  for (const [type, coordinates] of [['Polygon', [[[13, 49], [14, 49], [14, 50], [13, 49]]]], ['MultiPolygon', [[[[13, 49], [14, 49], [14, 50], [13, 49]]]]]]) {
    it(`of type ${String(type)} stays beside a reference that leads nowhere`, () => {
      const { plan, codes } = read({ places: [{ id: 'a', title: 'A', area: { type, coordinates } }], goals: [{ id: 'b', title: 'B', section: 'x' }] });
      assert.deepEqual(plan?.places[0]?.area, { type, coordinates });
      assert.deepEqual(codes, ['dangling-reference goals[0].section']);
    });
  }
});

describe('points', () => {
  const plzen: [number, number] = [13.38, 49.75];
  const pointsOf = (plan: Plan | undefined) => plan?.places.map(({ point }) => point);
  const readPoints = (...points: unknown[]) => read({ places: points.map((point, index) => ({ id: `p${index}`, title: 'P', point })) });

  const ODD: readonly [what: string, point: unknown, problem: string][] = [
    ['swapped', [49.75, 13.38], 'misplaced places[1].point'],
    ['zeros for unknown', [0, 0], 'misplaced places[1].point'],
    ['of another continent', [-74, 40.7], 'misplaced places[1].point'],
    ['of another map', [1_490_000, 6_400_000], 'bad-value places[1].point[0]'],
    ['without a latitude', [13.38], 'bad-value places[1].point'],
    ['no numbers', ['13.38', '49.75'], 'wrong-type places[1].point[0]'],
  ];
  for (const [what, point, problem] of ODD) {
    it(`that are ${what} are set aside and said, and the place stays`, () => {
      const { plan, codes, skipped } = readPoints(plzen, point, [13.6, 49.7]);
      assert.deepEqual(pointsOf(plan), [plzen, undefined, [13.6, 49.7]]);
      assert.equal(codes[0], problem);
      assert.equal(skipped, codes.length);
    });
  }

  it('that are all swapped are all set aside', () => {
    assert.deepEqual(pointsOf(readPoints([49.75, 13.38], [50.08, 14.43]).plan), [undefined, undefined]);
  });

  it('of another country stay together', () => {
    const { plan, codes } = readPoints([-3.7, 40.4], [-3.6, 40.5], [0, 0]);
    assert.deepEqual(pointsOf(plan), [[-3.7, 40.4], [-3.6, 40.5], undefined]);
    assert.deepEqual(codes, ['misplaced places[2].point']);
  });
});
