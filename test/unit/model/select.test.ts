import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlan } from '../../../src/model/read-plan.js';
import { bodyName, indexOf, nameOf, placeName, recordOf } from '../../../src/model/select.js';

const plan = readPlan(
  {
    format: 'civic-plan/1', id: 'x:y', language: 'cs', title: 'Plán',
    bodies: [
      { id: 'urad', title: 'Úřad' },
      { id: 'primator', title: 'Jan Novák', kind: 'person', public: true },
      { id: 'referent', title: 'Petr Dvořák', kind: 'person', parent: 'urad' },
      { id: 'zastupce', title: 'Eva Malá', kind: 'person', parent: 'referent' },
    ],
    places: [{ id: 'park', title: 'Park' }],
    goals: [{ id: 'stromy', title: 'Stromy' }],
    counts: [{ id: 'pocet', what: 'stromy', total: 5 }],
  },
  'https://obec.example/plan.json',
).plan!;

describe('names in a plan', () => {
  it('are those of offices and of people who are public', () => {
    assert.deepEqual(['urad', 'primator'].map((id) => bodyName(plan, id)), ['Úřad', 'Jan Novák']);
  });

  it('are those of the office for people who are not public, and never those of another such person', () => {
    assert.equal(bodyName(plan, 'referent'), 'Úřad');
    assert.equal(bodyName(plan, 'zastupce'), undefined);
    assert.equal(nameOf(plan, 'referent'), 'Úřad');
  });

  it('are the words themselves where they name no record', () => {
    assert.deepEqual([bodyName(plan, 'Rada města'), placeName(plan, 'náves'), nameOf(plan, 'dárce')], ['Rada města', 'náves', 'dárce']);
    assert.deepEqual(nameOf(plan, { cs: 'stát' }), { cs: 'stát' });
  });

  it('are found in whatever list the record stands', () => {
    assert.deepEqual([recordOf(plan, 'stromy')?.title, nameOf(plan, 'park'), recordOf(plan, 'pocet')], ['Stromy', 'Park', undefined]);
    assert.equal(indexOf(plan), indexOf(plan));
    assert.deepEqual(['__proto__', 'constructor'].map((id) => recordOf(plan, id)), [undefined, undefined]);
  });
});
