import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { expectedAt } from '../../../src/model/expected.js';
import { planSchema } from '../../../src/model/plan.js';

interface Shape {
  properties?: Record<string, Shape>;
  [key: string]: unknown;
}

/** Names of all keys that the format knows. */
function names(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const name of Object.keys((value as Shape).properties ?? {})) found.add(name);
  for (const inner of Object.values(value)) names(inner, found);
  return found;
}

describe('what should stand at a place of a plan', () => {
  it('is known for every key of the format', () => {
    const all = names(z.toJSONSchema(planSchema, { io: 'input', unrepresentable: 'any' }));
    assert.ok(all.size > 80, `${all.size} keys`);
    assert.deepEqual([...all].filter((name) => expectedAt(name) === undefined), []);
  });

  for (const [path, kind] of Object.entries({
    format: 'format', 'goals[3].title': 'text', 'goals[3]': 'record', goals: 'list', 'goals[3].events': 'list',
    'goals[3].events[0]': 'reference', 'goals[3].responsible[1].body': 'reference', 'goals[3].responsible[1]': 'responsible',
    'goals[0].targets[0].series[1][0]': 'date', 'places[2].point': 'point', 'places[2].point[0]': 'point',
    'goals[1].steps[0].status.code': 'code', 'funding[0].amount': 'amount', 'goals[3].unheard': undefined, '': undefined,
  })) {
    it(`is ${kind ?? 'unknown'} at "${path}"`, () => assert.equal(expectedAt(path), kind));
  }
});
