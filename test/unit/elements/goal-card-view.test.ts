import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetMarks } from '../../../src/elements/goal-card/figures.view.js';
import { eventsOf, goalOf, responsibleLines } from '../../../src/elements/goal-card/goal-card.view.js';
import { fileKind, fileSize, relationsOf } from '../../../src/elements/goal-card/links.view.js';
import type { Goal } from '../../../src/model/goal.js';
import type { Plan } from '../../../src/model/plan.js';
import { readPlan } from '../../../src/model/read-plan.js';
import type { SafeUrl } from '../../../src/model/url.js';
import { GOAL_PLAN } from '../../support/goal-plan.js';

function planOf(parts: object): Plan {
  const { plan } = readPlan({ format: 'civic-plan/1', id: 'https://x.example/p', language: 'cs', title: 'Plán', ...parts }, 'https://x.example/p.json');
  assert.ok(plan);
  return plan;
}

const village = planOf(GOAL_PLAN);
const goalIn = (plan: Plan, id: string): Goal => {
  const goal = goalOf(plan, id);
  assert.ok(goal);
  return goal;
};
const trees = goalIn(village, 'stromy');

describe('which goal a card shows', () => {
  it('is the one that is asked for', () => assert.equal(goalOf(village, 'kolo')?.title, 'Stojany na kola'));

  it('is none when the plan does not have it', () => {
    assert.equal(goalOf(village, 'most'), undefined);
    assert.equal(goalOf(village, 'constructor'), undefined);
  });

  it('is the only one when nobody asks for one, and none of several', () => {
    assert.equal(goalOf(planOf({ goals: [{ id: 'a', title: 'A' }] }), '')?.id, 'a');
    assert.equal(goalOf(village, ''), undefined);
  });
});

describe('who answers for a goal', () => {
  it('is the lead first, then the others as published, then partners', () => {
    const roles = responsibleLines(village, trees).map(({ body, isPartner }) => [body, isPartner]);
    assert.deepEqual(roles, [['odbor', false], ['obec', false], ['skola', true]]);
  });

  it('names the office in place of a person who is not public, without their page', () => {
    const plan = planOf({ bodies: GOAL_PLAN.bodies, goals: [{ id: 'a', title: 'A', responsible: ['novak'] }] });
    const [line] = responsibleLines(plan, goalIn(plan, 'a'));
    assert.deepEqual(line?.name, { cs: 'Odbor životního prostředí', en: 'Environment department' });
    assert.equal(line?.url, undefined);
  });

  it('leaves out a person who is not public and has no office', () => {
    const plan = planOf({ bodies: [{ id: 'novak', title: 'Jan Novák', kind: 'person' }], goals: [{ id: 'a', title: 'A', responsible: ['novak'] }] });
    assert.deepEqual(responsibleLines(plan, goalIn(plan, 'a')), []);
  });

  it('keeps a name that stands in place of an id', () => {
    const plan = planOf({ goals: [{ id: 'a', title: 'A', responsible: ['starosta'] }] });
    assert.equal(responsibleLines(plan, goalIn(plan, 'a'))[0]?.name, 'starosta');
  });
});

describe('the events of a goal', () => {
  it('are those it names and those that name it, each once, by time, without a date last', () => {
    assert.deepEqual(eventsOf(village, trees).map(({ id }) => id), ['beh', 'sazeni', 'beseda']);
    assert.deepEqual(eventsOf(village, goalIn(village, 'kolo')), []);
  });
});

describe('the relations of a goal', () => {
  it('are its own and those of others to it', () => {
    const said = relationsOf(village, trees).map(({ rel, isInverse, id, title, url }) => [rel, isInverse, id, title, url]);
    assert.deepEqual(said, [
      ['follows', false, 'obnova', 'Obnova parku', undefined],
      ['implements', false, undefined, 'Strategie pro klima', 'https://mzp.example/strategie'],
      ['part-of', true, 'obnova', 'Obnova parku', undefined],
    ]);
  });

  it('say a mutual one once', () => {
    const plan = planOf({
      goals: [
        { id: 'a', title: 'A', links: [{ rel: 'related', to: 'b' }] },
        { id: 'b', title: 'B', links: [{ rel: 'related', to: 'a' }] },
      ],
    });
    assert.deepEqual(relationsOf(plan, goalIn(plan, 'a')).map(({ rel, isInverse, id }) => [rel, isInverse, id]), [['related', false, 'b']]);
  });

  it('never lead to a script, nor to an id that is not there', () => {
    const plan = planOf({ goals: [{ id: 'a', title: 'A', links: [{ rel: 'related', to: 'javascript:alert(1)' }, { rel: 'related', to: 'nikde' }] }] });
    assert.deepEqual(relationsOf(plan, goalIn(plan, 'a')).map(({ url, id, title }) => [url, id, title]), [
      [undefined, undefined, 'javascript:alert(1)'], [undefined, undefined, 'nikde'],
    ]);
  });
});

describe('a countable promise', () => {
  const cases: [string, Parameters<typeof targetMarks>[0], ReturnType<typeof targetMarks>][] = [
    ['is a row of marks that nobody has filled', { metric: 'x', value: 2 }, { pips: 2 }],
    ['fills as many marks as were reached', { metric: 'x', value: 4, actual: 3 }, { pips: 4, filled: 3 }],
    ['fills none for nought', { metric: 'x', value: 2, actual: 0 }, { pips: 2, filled: 0 }],
    ['is full when more was reached', { metric: 'x', value: 2, actual: 5 }, { pips: 2, filled: 2 }],
    ['is a bar when there are too many to count', { metric: 'x', value: 200, actual: 50 }, { share: 0.25 }],
    ['is a bar when it is not whole', { metric: 'x', value: 4, actual: 2.5 }, { share: 0.625 }],
    ['is words alone when many and unknown', { metric: 'x', value: 200 }, {}],
    ['is words alone when it is a limit', { metric: 'x', value: 3, actual: 1, op: '<=' }, {}],
    ['is words alone for nought', { metric: 'x', value: 0, actual: 0 }, {}],
    ['is words alone below nought', { metric: 'x', value: -5, actual: -2 }, {}],
  ];
  for (const [what, target, marks] of cases) it(what, () => assert.deepEqual(targetMarks(target), marks));
});

describe('a file', () => {
  const file = (url: string, mediaType?: string) => fileKind({ url: url as SafeUrl, title: 'Soubor', mediaType });

  it('is called by its ending, else by its media type', () => {
    assert.equal(file('https://x.example/a/mapa.pdf'), 'PDF');
    assert.equal(file('https://x.example/a/mapa.docx?verze=2.html#x', 'application/octet-stream'), 'DOCX');
    assert.equal(file('https://x.example/stahnout/15', 'text/csv'), 'CSV');
    assert.equal(file('https://x.example/', 'application/vnd.ms-excel'), '');
  });

  it('has its size in a unit that people use', () => {
    assert.deepEqual(fileSize(812), { value: 812, unit: 'B' });
    assert.deepEqual(fileSize(34500), { value: 35, unit: 'kB' });
    assert.deepEqual(fileSize(1234567), { value: 1.2, unit: 'MB' });
    assert.equal(fileSize(undefined), undefined);
    assert.equal(fileSize(-1), undefined);
  });
});
