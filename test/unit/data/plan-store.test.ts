import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { PlanStore } from '../../../src/data/plan-store.js';
import { setClock } from '../../../src/dates/clock.js';
import { FaultServer, PLAN, body } from '../../support/fault-server.js';

const server = new FaultServer();
const never = new AbortController().signal;

before(() => server.start());
after(() => server.stop());
afterEach(() => setClock());

describe('the plan store', () => {
  it('makes one request for two hundred elements', async () => {
    const store = new PlanStore();
    const url = server.at('/one', body(PLAN));
    const all = await Promise.all(Array.from({ length: 200 }, () => store.get(url, never)));
    assert.equal(server.count('/one'), 1);
    assert.ok(all.every((loaded) => loaded.plan === all[0]?.plan && loaded.plan !== undefined));
  });

  it('ends the request when the last who waited has gone, not before', async () => {
    const store = new PlanStore();
    const [first, second] = [new AbortController(), new AbortController()];
    const started = new Promise<void>((resolve) => {
      const url = server.at('/slow', () => resolve());
      for (const { signal } of [first, second]) store.get(url, signal).catch(() => undefined);
    });
    await started;
    first.abort();
    assert.deepEqual(server.dropped, []);
    second.abort();
    while (server.dropped.length === 0) await new Promise(setImmediate);
    assert.deepEqual(server.dropped, ['/slow']);
  });

  it('asks a dead address again only after a while, whoever wants it', async () => {
    let time = 0;
    setClock(() => time);
    const store = new PlanStore();
    const url = server.at('/dead', body('', 404));
    for (let element = 0; element < 50; element++) await store.get(url, never);
    assert.equal(server.count('/dead'), 1);
    time = 60_000;
    await store.get(url, never);
    assert.equal(server.count('/dead'), 2);
  });

  it('asks again at once when it was told to forget', async () => {
    const store = new PlanStore();
    const url = server.at('/again', (response, request, count) => body(count === 1 ? '' : PLAN, count === 1 ? 404 : 200)(response, request, count));
    assert.equal((await store.get(url, never)).plan, undefined);
    store.forget(url);
    assert.ok((await store.get(url, never)).plan);
  });
});
