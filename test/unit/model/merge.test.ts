import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergePlans } from '../../../src/model/merge.js';
import { originOf } from '../../../src/model/select.js';
import { readPlan } from '../../../src/model/read-plan.js';
import type { Plan } from '../../../src/model/plan.js';

const town = (name: string): Plan =>
  readPlan(
    {
      format: 'civic-plan/1', id: name, language: 'cs', title: name, publisher: 'mesto',
      bodies: [{ id: 'mesto', title: name }, { id: `rada-${name}`, title: 'Rada', parent: 'mesto' }],
      goals: [{ id: 'park', title: `Park ${name}`, responsible: ['mesto', `rada-${name}`] }],
    },
    `https://${name}.example/plan.json`,
  ).plan!;

describe('putting plans together', () => {
  it('leaves one plan as it is', () => {
    const plan = town('lhota');
    assert.equal(mergePlans([plan]), plan);
  });

  it('keeps every record, and everybody answers for their own', () => {
    const merged = mergePlans([town('lhota'), town('nova')]);
    assert.equal(merged.title, 'lhota');
    assert.deepEqual(merged.goals.map(({ id }) => id), ['park', 'park~2']);
    assert.deepEqual(merged.goals[1]?.responsible, [{ body: 'mesto~2' }, { body: 'rada-nova' }]);
    assert.deepEqual(merged.bodies.map(({ id, parent }) => [id, parent]), [
      ['mesto', undefined], ['rada-lhota', 'mesto'], ['mesto~2', undefined], ['rada-nova', 'mesto~2'],
    ]);
  });

  it('knows where each goal comes from', () => {
    const [lhota, nova] = [town('lhota'), town('nova')];
    const merged = mergePlans([lhota, nova]);
    assert.deepEqual(merged.origins?.map(({ base }) => base), [lhota.base, nova.base]);
    assert.deepEqual(merged.goals.map((goal) => originOf(merged, goal).title), ['lhota', 'nova']);
    assert.equal(originOf(lhota, lhota.goals[0]!), lhota);
  });
});
