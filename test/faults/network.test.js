/**
 * Servers and lines that fail, before the built elements under the strict policy: each load ends in time, in words and
 * with a way out; what was good before is shown, and said to be old.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Host, on } from '../embed/host.js';
import { MARK } from '../support/corpus.ts';
import { prepare } from './page.js';

const PLAN = readFileSync(new URL('../../demo/data/liberec-region-2025.json', import.meta.url), 'utf8');
const JSON_TYPE = { 'content-type': 'application/json' };

const host = new Host();
before(() => host.start());
after(() => host.stop());

const head = '<script type="module" src="/dist/civic.js"></script>';
const tag = (src, more = '') => `<civic-plan-list src="${src}" lang="cs"${more}><a href="${src}">Plán</a></civic-plan-list>`;

const send = (status, body = '', headers = {}) => (response) => void response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body);
const nested = (levels) => `{"format":"civic-plan/1","id":"x:y","language":"cs","title":"T","goals":${'['.repeat(levels)}${']'.repeat(levels)}}`;

/** Sends a body slowly, in pieces. */
const drip = (body, pieces, pause) => (response) => {
  response.writeHead(200, JSON_TYPE);
  const size = Math.ceil(body.length / pieces);
  let at = 0;
  const next = () => {
    response.write(body.slice(at, (at += size)));
    if (at >= body.length) response.end();
    // eslint-disable-next-line civic/honest-tests -- the slow server of the test
    else setTimeout(next, pause);
  };
  next();
};

/** Sends half of a body and breaks off. */
const breakOff = (headers = {}) => (response) => {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  response.write(PLAN.slice(0, PLAN.length / 2), () => response.destroy());
};

/** What goes wrong → how it ends: the state, the words for a visitor, the most requests, the most seconds. */
const FAULTS = {
  'nothing is there': { answer: send(404), state: 'failed', says: /není/, requests: 1 },
  'it is gone': { answer: send(410), state: 'failed', says: /není/, requests: 1 },
  'it is forbidden': { answer: send(403), state: 'failed', says: /neodpovídá správně/, requests: 1 },
  'the server fails': { answer: send(500), state: 'failed', says: /neodpovídá správně/, requests: 3 },
  'the server fails once': { answer: (response, count) => send(count > 1 ? 200 : 502, PLAN)(response), state: 'ready', requests: 2 },
  'the server is busy for a second': { answer: (response, count) => (count > 1 ? send(200, PLAN) : send(503, '', { 'retry-after': '1' }))(response), state: 'ready', requests: 2 },
  'the server is busy until a moment': {
    answer: (response, count) => (count > 1 ? send(200, PLAN) : send(429, '', { 'retry-after': new Date(Date.now() + 1_000).toUTCString() }))(response), state: 'ready', requests: 2,
  },
  'the server is busy for an hour': { answer: send(503, '', { 'retry-after': '3600' }), state: 'failed', says: /neodpovídá/, requests: 1 },
  'the line is cut': { answer: (response) => void response.destroy(), state: 'failed', says: /nepodařilo načíst/, requests: 3 },
  'the line is cut in the middle': { answer: breakOff({ 'content-length': String(PLAN.length * 2) }), state: 'failed', says: /nepodařilo načíst/, requests: 3 },
  'the server is silent': { answer: () => undefined, state: 'failed', says: /včas/, requests: 1 },
  'the server falls silent in the body': { answer: (response) => void response.writeHead(200, JSON_TYPE).write('{"format":'), state: 'failed', says: /včas/, requests: 1 },
  'the server is slow': { answer: drip(PLAN, 20, 30), state: 'ready', requests: 1 },
  'it is a page for people': { answer: send(200, '<!doctype html><title>Přihlášení</title>', { 'content-type': 'text/html' }), state: 'failed', says: /poškozený/, requests: 1 },
  'it is a page that says it is JSON': { answer: send(200, '<html></html>'), state: 'failed', says: /poškozený/, requests: 1 },
  'it is a plan that says it is text': { answer: send(200, PLAN, { 'content-type': 'text/plain' }), state: 'ready', requests: 1 },
  'it is empty': { answer: send(200), state: 'failed', says: /poškozený/, requests: 1 },
  'it is nothing': { answer: send(204), state: 'failed', requests: 1 },
  'it is cut off': { answer: send(200, PLAN.slice(0, -20)), state: 'failed', says: /poškozený/, requests: 1 },
  'it has a byte order mark': { answer: send(200, `\ufeff${PLAN}`), state: 'ready', requests: 1 },
  'it is windows-1250': { answer: send(200, Buffer.from(PLAN, 'latin1')), state: 'failed', says: /poškozený/, requests: 1 },
  'it is UTF-16': { answer: send(200, Buffer.from(`\ufeff${PLAN}`, 'utf16le')), state: 'failed', says: /poškozený/, requests: 1 },
  'it is packed': { answer: send(200, gzipSync(PLAN), { 'content-encoding': 'gzip' }), state: 'ready', requests: 1 },
  'it says it is packed and is not': { answer: send(200, PLAN, { 'content-encoding': 'gzip' }), state: 'failed', requests: 3 },
  'it is a bomb': { answer: send(200, gzipSync(Buffer.alloc(200_000_000, 32)), { 'content-encoding': 'gzip' }), state: 'failed', says: /velký/, requests: 1, seconds: 15 },
  'it is too large': { answer: send(200, `"${'x'.repeat(50_000_000)}"`), state: 'failed', says: /velký/, requests: 1, seconds: 15 },
  'it is a million levels deep': { answer: send(200, nested(1_000_000)), state: 'failed', requests: 1, seconds: 15 },
  'it has moved': { answer: (response, count, path) => (path.includes('moved-to') ? send(200, PLAN)(response) : send(302, '', { location: `${path}?moved-to` })(response)), state: 'ready', requests: 2 },
  'it moves for ever': { answer: (response, count, path) => send(302, '', { location: path })(response), state: 'failed', requests: 80 },
  'it moves to a stranger': { answer: send(302, '', { location: 'http://stranger.example/' }), state: 'failed', requests: 3, strangers: true },
};

/** Runs in the page: the first element after it has come to rest, as a visitor meets it. */
const visitorsView = async (milliseconds) => {
  const element = document.querySelector('civic-plan-list');
  const start = performance.now();
  await customElements.whenDefined('civic-plan-list');
  await globalThis.civicFaults.settle(element, milliseconds);
  const root = element.shadowRoot;
  return {
    seconds: (performance.now() - start) / 1000,
    state: globalThis.civicFaults.stateOf(element),
    problem: root.querySelector('[part~=problem]')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    retry: root.querySelector('[part~=retry]') !== null,
    fallback: root.querySelector('slot:not([name])') !== null,
    goals: root.querySelectorAll('[part~=goal]').length,
    wrong: globalThis.civicFaults.look(element),
    errors: globalThis.civicFaults.errors,
  };
};

let turn = 0;

/** A page with one element on an address that answers so. */
async function meet(answer, { seconds = 6 } = {}, more = '') {
  const path = `/faults/${turn++}.json`;
  const requests = { count: 0 };
  host.answer(path, (response, request) => answer(response, ++requests.count, request.url));
  const visit = await host.open(tag(path, more), { head, path: `/page-${turn}.html` });
  await visit.page.evaluate(prepare, MARK);
  const view = await visit.page.evaluate(visitorsView, seconds * 1_000);
  return { visit, view, requests, path };
}

describe('when', { concurrency: 4 }, () => {
  for (const [what, fault] of Object.entries(FAULTS)) {
    it(`${what}, the load is ${fault.state}`, async () => {
      const { visit, view, requests } = await meet(fault.answer, fault);
      await on(visit, async ({ page }) => {
        // The sentence for just this fault comes a moment after a general one.
        if (fault.says) await page.locator('civic-plan-list [part~=problem]', { hasText: fault.says }).waitFor();
      });
      assert.equal(view.state, fault.state, JSON.stringify(view));
      assert.notEqual(fault.state === 'failed', view.problem === '', 'a sentence at once where it failed');
      assert.deepEqual([view.wrong, view.errors], [[], []]);
      assert.ok(requests.count <= fault.requests, `${requests.count} requests`);
      if (fault.state === 'failed') assert.deepEqual([view.retry, view.fallback], [true, true], 'a way out and what the page had');
      else assert.equal(view.goals, 4);
    });
  }
});

describe('the last good copy', { concurrency: 4 }, () => {
  const BAD = ['the server fails', 'the line is cut', 'it is a page for people', 'it is cut off', 'it is empty', 'it is windows-1250', 'nothing is there'];
  for (const what of BAD) {
    it(`is shown, with its age, when ${what}, also after a reload, and a better answer is shown again`, async () => {
      let answer = send(200, PLAN);
      const { visit, path } = await meet((...all) => answer(...all));
      await on(visit, async ({ page }) => {
        await page.waitForFunction((kept) => caches.match(kept), path);
        const again = async () => {
          await page.reload({ waitUntil: 'commit' });
          await page.evaluate(prepare, MARK);
          return page.evaluate(visitorsView, 6_000);
        };
        answer = FAULTS[what].answer;
        for (const time of ['first', 'second']) {
          const view = await again();
          assert.deepEqual([view.state, view.goals, view.wrong], ['stale', 4, []], `the ${time} time`);
          assert.match(view.problem, /Údaje z .*20\d\d/);
        }
        answer = send(200, PLAN.replace('"goals"', '"goals":[],"other"'));
        await again();
        answer = send(200, PLAN);
        assert.equal((await again()).state, 'ready');
      });
    });
  }
});

describe('fifty elements on a dead address', () => {
  it('make at most eight requests', async () => {
    const path = '/faults/dead.json';
    let count = 0;
    host.answer(path, (response) => {
      count++;
      send(503)(response);
    });
    await on(host.open(tag(path).repeat(50), { head, path: '/dead.html' }), async (visit) => {
      await visit.page.waitForFunction(() => [...document.querySelectorAll('civic-plan-list')].every((each) => each.matches(':state(failed)')), undefined, { timeout: 20_000 });
      assert.ok(count <= 8, `${count} requests`);
    });
  });
});
