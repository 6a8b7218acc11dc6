import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barOf, groupingsOf, groupsOf, itemsOf, phasesOf, scalesOf } from '../../../src/elements/funding/funding.view.js';
import type { Grouping } from '../../../src/elements/funding/funding.view.js';
import { readPlan } from '../../../src/model/read-plan.js';

const planWith = (lists: object) => {
  const value = { format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán', ...lists };
  const { plan } = readPlan(value, 'https://lhota.example/plan.json');
  assert.ok(plan);
  return plan;
};

const money = (title: string, value: number, currency?: string, rest: object = {}) => ({ title, amount: { value, ...(currency ? { currency } : {}) }, ...rest });

/** What the groups are, short: the key and the titles. */
const groupsWith = (funding: object[], grouping: Grouping) =>
  groupsOf(planWith({ funding, bodies: [{ id: 'obec', title: 'Obec' }] }), grouping, 'cs').map(({ key, items }) => [key, ...items.map(({ funding: each }) => each.title)]);

describe('what civic-funding shows', () => {
  it('is the money of the plan, of its goals and of its projects', () => {
    const plan = planWith({
      funding: [money('plán', 1)],
      goals: [{ id: 'a', title: 'A', funding: [money('cíl', 2)] }],
      projects: [{ id: 'b', title: 'B', funding: [money('projekt', 3)] }],
    });

    assert.deepEqual(itemsOf(plan).map(({ funding, goal, project }) => [funding.title, goal?.id, project?.id]), [
      ['plán', undefined, undefined], ['cíl', 'a', undefined], ['projekt', undefined, 'b'],
    ]);
  });

  it('never puts sums of different currencies together, nor one that is not named with any other', () => {
    const funding = [
      money('malá', 5, 'CZK'), money('eura', 9, 'EUR'), { kind: 'gift-in-kind', title: 'dar' }, money('velká', 7, 'CZK'), { title: 'bez částky' }, money('bez měny', 8),
    ];

    assert.deepEqual(groupsWith(funding, 'currency'), [
      ['CZK', 'velká', 'malá'], ['EUR', 'eura'], ['unnamed', 'bez měny'], ['no-amount', 'bez částky'], ['gift-in-kind', 'dar'],
    ]);
    assert.deepEqual([...scalesOf(planWith({ funding }))], [['CZK', 7]]);
  });

  it('can be grouped by what the plan says of it, with those that do not say last', () => {
    const funding = [
      money('x', 1, 'CZK'), money('y', 2, 'CZK', { period: '2025', from: 'obec', kind: 'spent' }), money('z', 3, 'CZK', { period: '2024', from: 'Stát', kind: 'planned' }),
    ];

    assert.deepEqual(groupsWith(funding, 'year'), [['2024', 'z'], ['2025', 'y'], ['', 'x']]);
    assert.deepEqual(groupsWith(funding, 'from'), [['Obec', 'y'], ['Stát', 'z'], ['', 'x']]);
    assert.deepEqual(groupsWith(funding, 'kind'), [['spent', 'y'], ['planned', 'z'], ['', 'x']]);
    assert.deepEqual(groupingsOf(planWith({ funding }), 'cs'), ['kind', 'year', 'from']);
  });

  it('has bars measured by the largest sum of the same currency, and none where there is nothing to measure by', () => {
    const plan = planWith({ funding: [money('a', 20, 'CZK'), money('b', 5, 'CZK'), money('c', 5, 'EUR'), money('d', 0, 'CZK'), { title: 'e' }] });

    const widths = itemsOf(plan).map(({ funding }) => barOf(funding, scalesOf(plan)).map(({ width }) => width));

    assert.deepEqual(widths, [[1], [0.25], [], [], []]);
  });

  it('has bars that are divided into parts where these add up', () => {
    const parts = [money('první', 6), money('druhá', 2, 'CZK')];
    const barWith = (value: number, these: object[]) => {
      const plan = planWith({ funding: [money('celek', value, 'CZK', { parts: these })] });
      return barOf(plan.funding[0]!, scalesOf(plan)).map(({ from, width, of }) => [of, from, width]);
    };

    assert.deepEqual(barWith(8, parts), [[0, 0, 0.75], [1, 0.75, 0.25]]);
    assert.deepEqual(barWith(16, parts), [[0, 0, 0.375], [1, 0.375, 0.125], ['rest', 0.5, 0.5]]);
    assert.deepEqual(barWith(7, parts), []);
    assert.deepEqual(barWith(16, [...parts, { title: 'neznámá' }]), []);
    assert.deepEqual(barWith(16, [money('eura', 1, 'EUR')]), []);
  });

  it('knows the phases through which the money of a goal goes', () => {
    const plan = planWith({
      goals: [{ id: 'pr', title: 'PR', events: ['navrhy'], funding: [money('a', 1)] }],
      events: [
        { id: 'hlasovani', kind: 'vote', goal: 'pr', title: 'H', term: '2026-05' }, { id: 'navrhy', kind: 'phase', title: 'N', term: '2026-02' },
        { id: 'beseda', kind: 'meeting', goal: 'pr', title: 'B' },
      ],
    });

    assert.deepEqual(phasesOf(plan, itemsOf(plan)[0]!).map(({ id }) => id), ['navrhy', 'hlasovani']);
  });
});
