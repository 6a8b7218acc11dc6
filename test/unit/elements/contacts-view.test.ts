import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactsOf } from '../../../src/elements/contacts/contacts.view.js';
import { found } from '../../../src/elements/contacts/finding.js';
import { readPlan } from '../../../src/model/read-plan.js';

const planWith = (lists: object) => {
  const value = { format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán', ...lists };
  const { plan } = readPlan(value, 'https://lhota.example/plan.json');
  assert.ok(plan);
  return plan;
};

const bodies = [
  { id: 'obec', title: 'Obec' }, { id: 'urad', title: 'Úřad', parent: 'obec' }, { id: 'tajny', title: 'T. Tajný', kind: 'person', parent: 'urad' },
  { id: 'znama', title: 'Z. Známá', kind: 'person', parent: 'urad', public: true },
];

const short = (plan: ReturnType<typeof planWith>, showPersons: boolean) =>
  contactsOf(plan, showPersons).map(({ body, parent, tasks }) => [body.id, parent, ...tasks.map(({ role, titles }) => `${role}: ${(titles as string[]).join(', ')}`)]);

describe('what civic-contacts shows', () => {
  it('is every body with what it does in goals, projects and milestones', () => {
    const plan = planWith({
      bodies: bodies.slice(0, 2),
      goals: [{ id: 'a', title: 'A', responsible: [{ body: 'urad', role: 'lead' }] }],
      projects: [{ id: 'b', title: 'B', responsible: [{ body: 'urad', role: 'lead' }, 'obec'] }],
      milestones: [{ id: 'c', title: 'C', responsible: ['obec'] }],
    });

    assert.deepEqual(short(plan, false), [['obec', undefined, ': B, C'], ['urad', 'Obec', 'lead: A, B']]);
  });

  it('never names a person whom the plan does not make public', () => {
    const plan = planWith({ bodies, goals: [{ id: 'a', title: 'A', responsible: ['tajny', 'znama', 'urad'] }] });

    assert.deepEqual(short(plan, false), [['obec', undefined], ['urad', 'Obec', ': A']]);
    assert.deepEqual(short(plan, true), [['obec', undefined], ['urad', 'Obec', ': A'], ['znama', 'Úřad', ': A']]);
  });

  it('can be searched for words in any order, without diacritics', () => {
    const plan = planWith({ bodies, goals: [{ id: 'a', title: 'Čistá řeka', themes: ['voda'], responsible: ['urad'] }] });
    const idsFor = (query: string) => found(contactsOf(plan, false), query, plan, 'cs').map(({ body }) => body.id);

    assert.deepEqual(idsFor('reka cista'), ['urad']);
    assert.deepEqual(idsFor('VODA'), ['urad']);
    assert.deepEqual(idsFor(''), ['obec', 'urad']);
    assert.deepEqual(idsFor('vzduch'), []);
  });
});
