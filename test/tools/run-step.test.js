import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countOf, runStep } from './run-step.js';

const script = (text) => ({ run: [process.execPath, '-e', text], counts: true });
const check = (text) => ({ run: [process.execPath, '-e', text] });
const step = (...commands) => ({ name: 'x', commands });
const counts = ({ passed, failed, skipped }) => [passed, failed, skipped];

describe('a step of the tests', () => {
  it('adds up what its programs count', async () => {
    const result = await runStep(step(script("console.log('COUNT 3 0 1')"), script("console.log('COUNT 2 0 0')")));
    assert.deepEqual(counts(result), [5, 0, 1]);
  });

  it('reads the count also where a terminal was drawn on', async () => {
    const result = await runStep(step(script("console.log('\\u001b[2K\\u001b[1A\\u001b[GCOUNT 4 0 0')")));
    assert.deepEqual(counts(result), [4, 0, 0]);
  });

  it('is one test when its program counts none of its own', async () => {
    assert.deepEqual(counts(await runStep(step(check('0')))), [1, 0, 0]);
    assert.deepEqual(counts(await runStep(step(check('process.exit(2)')))), [0, 1, 0]);
  });

  it('fails when nothing ran', async () => {
    assert.deepEqual(counts(await runStep(step(script("console.log('COUNT 0 0 0')")))), [0, 1, 0]);
    assert.deepEqual(counts(await runStep(step(script("console.log('all fine')")))), [0, 1, 0]);
  });

  it('fails when a program ends badly though its tests passed', () => {
    assert.deepEqual(countOf('COUNT 4 0 0', 1, true), { passed: 4, failed: 1, skipped: 0 });
    assert.deepEqual(countOf('COUNT 4 2 0', 1, true), { passed: 4, failed: 2, skipped: 0 });
  });

  it('goes no further when a check before has failed', async () => {
    const result = await runStep(step(check('process.exit(1)'), script("console.log('COUNT 9 0 0')")));
    assert.deepEqual(counts(result), [0, 1, 0]);
  });

  it('stops a program that does not end, and says so', async () => {
    const result = await runStep({ ...step(check('setInterval(() => 0, 1000)')), limit: 300 });
    assert.deepEqual(counts(result), [0, 1, 0]);
    assert.match(result.output, /longer than 0.3 s/);
  });

  it('fails when its program cannot be started', async () => {
    assert.deepEqual(counts(await runStep(step({ run: ['no-such-program'] }))), [0, 1, 0]);
  });
});
