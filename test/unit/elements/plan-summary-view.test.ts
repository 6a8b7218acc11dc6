import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completenessOf, countOf, figuresOf, licenceName, sectionsOf, statusShares } from '../../../src/elements/plan-summary/plan-summary.view.js';
import { readPlan } from '../../../src/model/read-plan.js';

const planWith = (lists: object) => {
  const value = { format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán', ...lists };
  const { plan } = readPlan(value, 'https://lhota.example/plan.json');
  assert.ok(plan);
  return plan;
};

const goals = (...rest: object[]) => rest.map((each, i) => ({ id: `cil-${i}`, title: `Cíl ${i}`, ...each }));

describe('what civic-plan-summary shows', () => {
  it('begins with the figures that the plan gives, the latest of each, then counts what it holds, five in all', () => {
    const plan = planWith({
      counts: [{ what: 'projekty', year: 2011, total: 11 }, { what: 'obce', total: 27, named: 15 }, { what: 'projekty', year: 2010, total: 4 }],
      goals: goals({ responsible: ['obec'] }, { responsible: ['obec', 'skola'] }),
      projects: [{ id: 'park', title: 'Park' }],
      events: [{ id: 'den', title: 'Den' }],
      bodies: [{ id: 'obec', title: 'Obec' }, { id: 'skola', title: 'Škola' }],
    });

    assert.deepEqual(figuresOf(plan).map(({ of, count, value }) => [of ?? count?.what, value]), [['projekty', 11], ['obce', 27], ['goals', 2], ['projects', 1], ['events', 1]]);
    assert.deepEqual(figuresOf(plan)[0]!.earlier.map(({ year, total }) => [year, total]), [[2010, 4]]);
    assert.deepEqual(figuresOf(planWith({ goals: goals({ responsible: ['obec', 'skola'] }), bodies: plan.bodies })).map(({ of, value }) => [of, value]), [['goals', 1], ['bodies', 2]]);
  });

  it('says how many goals are in which state, and nothing when nothing is said of any', () => {
    const shares = statusShares(planWith({ goals: goals({ status: 'done' }, {}, { status: 'delayed' }, { status: 'done' }) }));

    assert.deepEqual(shares.map(({ status, count }) => [status?.code, count]), [['done', 2], [undefined, 1], ['delayed', 1]]);
    assert.deepEqual(statusShares(planWith({ goals: goals({}, {}) })), []);
  });

  it('says how complete the goals are', () => {
    const plan = planWith({ goals: goals({ term: '2025', indicators: ['Je to vidět.'] }, { term: '2025', status: 'done' }, {}) });

    assert.deepEqual(completenessOf(plan).map(({ aspect, count }) => [aspect, count]), [['term', 2], ['responsible', 0], ['indicators', 1], ['status', 1], ['sources', 0]]);
    assert.deepEqual(completenessOf(planWith({})), []);
  });

  it('names the parts of the plan with their goals', () => {
    const plan = planWith({ sections: [{ id: 'a', title: 'První' }, { id: 'b', title: 'Druhá' }], goals: goals({ section: 'a' }, { section: 'a' }) });

    assert.deepEqual(sectionsOf(plan), [{ title: 'První', count: 2 }, { title: 'Druhá', count: 0 }]);
  });

  it('calls well-known licences by their names', () => {
    assert.equal(licenceName('https://creativecommons.org/licenses/by/4.0/deed.cs'), 'CC BY 4.0');
    assert.equal(licenceName('https://creativecommons.org/publicdomain/zero/1.0/'), 'CC0 1.0');
    assert.equal(licenceName('https://lhota.example/podminky'), 'lhota.example');
  });

  it('is nothing for a plan that only lists contacts', () => {
    assert.equal(countOf(planWith({ bodies: [{ id: 'obec', title: 'Obec' }], channels: [{ title: 'Web' }] })), 0);
    assert.equal(countOf(planWith({ principles: ['Otevřenost'] })), 1);
  });
});
