/** Pages with very many elements, and pages that make and throw away elements for ever. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Host, on } from '../embed/host.js';
import { ALL } from '../support/corpus.ts';

const PLAN = readFileSync(new URL('../../demo/data/plzen-safe-region.json', import.meta.url), 'utf8');
const TAGS = ['civic-plan-list', 'civic-goal-card', 'civic-event-calendar', 'civic-safety-map'];
const LOADER = '<script type="module" src="/dist/civic.js"></script>';
const SOURCE = '/faults/plan.json';

const host = new Host();
let requests = 0;
before(async () => {
  await host.start();
  host.answer(SOURCE, (response) => {
    requests++;
    response.writeHead(200, { 'content-type': 'application/json' }).end(PLAN);
  });
});
after(() => host.stop());

const CITY = '/data/liberec-city-2024.json';
const everything =
  `<civic-plan-list src="${CITY}"></civic-plan-list><civic-goal-card src="${CITY}" goal="cil-1"></civic-goal-card>` +
  `<civic-event-calendar src="${CITY}"></civic-event-calendar><civic-safety-map src="/data/plzen-safe-region.json"></civic-safety-map>`;

describe('two hundred elements with one source', () => {
  it('make one request', async () => {
    requests = 0;
    await on(host.open(`<civic-goal-card src="${SOURCE}" goal="x"></civic-goal-card>`.repeat(200), { head: LOADER, path: '/many.html' }), async (visit) => {
      await visit.page.waitForFunction(() => [...document.querySelectorAll('civic-goal-card')].every((each) => ['ready', 'empty'].some((state) => each.matches(`:state(${state})`))), undefined, { timeout: 20_000 });
    });
    assert.equal(requests, 1);
  });
});

/** Runs in the page: puts elements in and takes them out again. */
const cycle = async ({ tags, source, times }) => {
  for (let time = 0; time < times; time++) {
    const element = document.createElement(tags[time % tags.length]);
    element.setAttribute('src', source);
    document.body.append(element);
    // Some are gone before they begin, some while they load, some when they are done.
    if (time % 15 === 1) await Promise.resolve();
    if (time % 100 === 2) await new Promise((resolve) => requestAnimationFrame(resolve));
    element.remove();
  }
};

/** All ten thousand only where everything is tried; fewer leave as little behind, and so would a leak in each of them. */
const TIMES = ALL ? 10_000 : 1_000;

describe(`${TIMES} elements that come and go`, () => {
  it('leave nothing behind', () => {
    requests = 0;
    return on(host.open(everything, { head: LOADER, path: '/cycles.html' }), async (visit) => {
      await visit.settled();
      await visit.page.evaluate(() => document.body.replaceChildren());
      const client = await visit.page.context().newCDPSession(visit.page);
      const heap = async () => {
        await client.send('HeapProfiler.enable');
        for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
        const { usedSize } = await client.send('Runtime.getHeapUsage');
        return usedSize;
      };
      await visit.page.evaluate(cycle, { tags: TAGS, source: SOURCE, times: 200 });
      const before = await heap();
      await visit.page.evaluate(cycle, { tags: TAGS, source: SOURCE, times: TIMES });
      const live = async () => {
        let count = 0;
        for (const tag of TAGS) {
          const { result } = await client.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
          const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
          const { result: length } = await client.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true });
          await client.send('Runtime.releaseObject', { objectId: objects.objectId });
          count += length.value;
        }
        return count;
      };
      // Requests that were given up take a moment to be over.
      let left = await live();
      for (let turn = 0; turn < 50 && left > 5; turn++) {
        await visit.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        left = await live();
      }
      const grown = (await heap()) - before;
      assert.ok(left <= 5, `${left} elements live`);
      assert.ok(grown <= 1_000_000, `${grown} bytes more`);
      assert.ok(requests <= 200, `${requests} requests`);
      assert.deepEqual(await visit.problems(), []);
    });
  });
});
