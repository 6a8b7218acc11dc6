import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partsOf, recordsIn } from '../../../src/elements/plan/plan.view.js';
import { readPlan } from '../../../src/model/read-plan.js';

const planWith = (lists: object) => {
  const value = { format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán', ...lists };
  const { plan } = readPlan(value, 'https://lhota.example/plan.json');
  assert.ok(plan);
  return plan;
};

const goal = { id: 'park', title: 'Park' };

describe('the parts of a plan', () => {
  it('are those of which it tells', () => {
    assert.deepEqual(partsOf(planWith({ goals: [goal] })), ['plan-summary', 'plan-list']);
    assert.deepEqual(partsOf(planWith({ channels: [{ kind: 'web', title: 'Web' }] })), ['contacts']);
  });

  it('have a calendar where anything has a time', () => {
    assert.deepEqual(partsOf(planWith({ goals: [{ ...goal, term: '2025-04' }] })), ['plan-summary', 'plan-list', 'event-calendar']);
    assert.ok(!partsOf(planWith({ goals: [{ ...goal, term: { text: 'až se dohodneme' } }] })).includes('event-calendar'));
  });

  it('have money, whether it is the plan\'s own or that of a goal', () => {
    const funding = [{ kind: 'budget', amount: { value: 5 } }];
    assert.ok(partsOf(planWith({ goals: [{ ...goal, funding }] })).includes('funding'));
    assert.deepEqual(partsOf(planWith({ funding })), ['funding']);
  });

  it('have a map where there are projects, or places that take part', () => {
    assert.ok(partsOf(planWith({ goals: [goal], places: [{ id: 'a', title: 'A', participation: 'joined' }] })).includes('safety-map'));
    assert.ok(!partsOf(planWith({ goals: [goal], places: [{ id: 'a', title: 'A' }] })).includes('safety-map'));
  });

  it('are none in a plan that tells of nothing that could be shown', () => {
    const plan = planWith({ sections: [{ id: 'a', title: 'A' }] });
    assert.deepEqual([partsOf(plan).length, recordsIn(plan)], [0, 0]);
  });
});
