import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { readText } from '../../../src/data/load-plan.js';

const envelope = { format: 'civic-plan/1', id: 'x:y', language: 'cs', title: 'Plán' };

/** How many times reading a file with so many goals lets the page do what waits. */
async function breaths(goals: number): Promise<number> {
  const { mock: asked } = mock.method(globalThis, 'setTimeout');
  const text = JSON.stringify({ ...envelope, goals: Array.from({ length: goals }, (_, n) => ({ id: `g${n}`, title: 'Park '.repeat(20) })) });
  const { plan } = await readText(text, 'https://obec.example/plan.json');
  assert.equal(plan?.goals.length, goals);
  return asked.callCount();
}

describe('reading a file', () => {
  afterEach(() => mock.restoreAll());

  it('lets the page breathe between parsing a large one and looking through it', async () => {
    assert.equal(await breaths(8_000), 1);
  });

  it('does not keep a small one waiting', async () => {
    assert.equal(await breaths(10), 0);
  });
});
