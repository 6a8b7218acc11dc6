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
const tag = (src) => `<civic-plan-list src="${src}" lang="cs"><a href="${src}">Plán</a></civic-plan-list>`;

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
    // oxlint-disable-next-line civic/honest-tests -- the slow server of the test
    else setTimeout(next, pause);
  };
  next();
};

/** Sends half of a body and breaks off. */
const breakOff = (headers = {}) => (response) => {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  response.write(PLAN.slice(0, PLAN.length / 2), () => response.destroy());
};

/** What goes wrong → how it ends: the state, the words for a visitor, the most requests, the most seconds (6 if not said). */
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
  'it is of a later major version': { answer: send(200, PLAN.replace('civic-plan/1', 'civic-plan/2')), state: 'failed', says: /novější podobě/, requests: 1 },
  'it is of a later minor version, with more in it': { answer: send(200, PLAN.replace('civic-plan/1', 'civic-plan/1.7').replace('"goals"', '"budgetary":{"a":[1]},"goals"')), state: 'ready', requests: 1 },
  'it is empty': { answer: send(200), state: 'failed', says: /poškozený/, requests: 1 },
  'it is nothing': { answer: send(204), state: 'failed', requests: 1 },
  'it is cut off': { answer: send(200, PLAN.slice(0, -20)), state: 'failed', says: /poškozený/, requests: 1 },
  'it has a byte order mark': { answer: send(200, `\ufeff${PLAN}`), state: 'ready', requests: 1 },
  'it is windows-1250': { answer: send(200, Buffer.from(PLAN, 'latin1')), state: 'failed', says: /poškozený/, requests: 1 },
  'it is UTF-16': { answer: send(200, Buffer.from(`\ufeff${PLAN}`, 'utf16le')), state: 'failed', says: /poškozený/, requests: 1 },
  'it is packed': { answer: send(200, gzipSync(PLAN), { 'content-encoding': 'gzip' }), state: 'ready', requests: 1 },
  'it says it is packed and is not': { answer: send(200, PLAN, { 'content-encoding': 'gzip' }), state: 'failed', requests: 3 },
  'it is a bomb': { answer: send(200, gzipSync(Buffer.alloc(60_000_000, 32)), { 'content-encoding': 'gzip' }), state: 'failed', says: /větší než 10\sMB/, requests: 1, seconds: 15 },
  'it is too large': { answer: send(200, `"${'x'.repeat(50_000_000)}"`), state: 'failed', says: /větší než 10\sMB/, requests: 1, seconds: 15 },
  'it is a million levels deep': { answer: send(200, nested(1_000_000)), state: 'failed', requests: 1, seconds: 15 },
  'it has moved': { answer: (response, count, path) => (path.includes('moved-to') ? send(200, PLAN)(response) : send(302, '', { location: `${path}?moved-to` })(response)), state: 'ready', requests: 2 },
  'it moves for ever': { answer: (response, count, path) => send(302, '', { location: path })(response), state: 'failed', requests: 80 },
  'it moves to a stranger': { answer: send(302, '', { location: 'http://stranger.example/' }), state: 'failed', says: /nepodařilo načíst/, requests: 3, strangers: true },
};

/** Runs in the page: every element when it has come to rest, as a visitor meets it. */
const visitorsViews = async ({ milliseconds, sentences }) => {
  const { settle, wait, stateOf, look } = globalThis.civicFaults;
  await customElements.whenDefined('civic-plan-list');
  const view = async (element, index) => {
    await settle(element, milliseconds);
    const root = element.shadowRoot;
    const problem = () => root.querySelector('[part~=problem]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const atOnce = problem();
    // The sentence for just this fault comes a moment after a general one.
    const sentence = new RegExp(sentences[index] ?? '');
    await wait(() => sentence.test(problem()), 2_000);
    return {
      state: stateOf(element),
      atOnce,
      problem: problem(),
      retry: root.querySelector('[part~=retry]') !== null,
      fallback: root.querySelector('slot:not([name])') !== null,
      goals: root.querySelectorAll('[part~=goal]').length,
      wrong: look(element),
    };
  };
  return Promise.all([...document.querySelectorAll('civic-plan-list')].map(view));
};

let turn = 0;

/** Puts an answer on an address of its own. */
function serve(answer) {
  const served = { path: `/faults/${turn++}.json`, answer };
  let count = 0;
  host.answer(served.path, (response, request) => served.answer(response, ++count, request.url));
  return served;
}

const openAll = (served) => host.open(served.map(({ path }) => tag(path)).join(''), { head, path: `/page-${turn++}.html` });

/** What a visitor meets in each element of a page; nothing may go wrong meanwhile. */
async function views({ page }, { seconds = 6, sentences = [] } = {}) {
  await page.evaluate(prepare, MARK);
  const seen = await page.evaluate(visitorsViews, { milliseconds: seconds * 1_000, sentences: sentences.map((says) => says?.source) });
  assert.deepEqual(await page.evaluate(() => globalThis.civicFaults.errors), []);
  return seen;
}

/** All faults of a kind on one page: none may hold up or spoil another. */
async function meet(faults, seconds) {
  const served = faults.map(({ answer }) => serve(answer));
  let met = [];
  await on(openAll(served), async (visit) => {
    const seen = await views(visit, { seconds, sentences: faults.map(({ says }) => says) });
    // As the page asks; the browser asks once more by itself where a line that it kept open is cut.
    const requests = ({ path }) => visit.requests.filter((url) => url.includes(path)).length;
    met = served.map((each, index) => ({ ...seen[index], requests: requests(each) }));
  });
  return met;
}

/** Large files take the time of the whole page, so they have one of their own. */
const PAGES = [Object.keys(FAULTS).filter((what) => !FAULTS[what].seconds), Object.keys(FAULTS).filter((what) => FAULTS[what].seconds)];

for (const names of PAGES) {
  describe('when', () => {
    const met = new Map();
    before(async () => {
      const all = names.map((what) => FAULTS[what]);
      (await meet(all, all[0].seconds)).forEach((view, index) => met.set(names[index], view));
    });

    for (const what of names) {
      const fault = FAULTS[what];
      it(`${what}, the load is ${fault.state}`, () => {
        const view = met.get(what);
        const hasFailed = fault.state === 'failed';
        assert.equal(view.state, fault.state, JSON.stringify(view));
        assert.equal(view.atOnce !== '', hasFailed, 'a sentence at once where it failed');
        if (fault.says) assert.match(view.problem, fault.says);
        assert.deepEqual(view.wrong, []);
        assert.ok(view.requests <= fault.requests, `${view.requests} requests`);
        if (hasFailed) assert.deepEqual([view.retry, view.fallback], [true, true], 'a way out and what the page had');
        else assert.equal(view.goals, 4);
      });
    }
  });
}

describe('the last good copy', () => {
  const BAD = ['the server fails', 'the line is cut', 'it is a page for people', 'it is cut off', 'it is empty', 'it is windows-1250', 'nothing is there'];
  const seen = {};

  before(async () => {
    const served = BAD.map(() => serve(send(200, PLAN)));
    await on(openAll(served), async (visit) => {
      const { page } = visit;
      await views(visit);
      await page.waitForFunction(async (paths) => (await Promise.all(paths.map((path) => caches.match(path)))).every(Boolean), served.map(({ path }) => path));
      const again = async (answerOf) => {
        served.forEach((each, index) => (each.answer = answerOf(BAD[index])));
        await page.reload({ waitUntil: 'commit' });
        return views(visit);
      };
      seen.bad = await again((what) => FAULTS[what].answer);
      seen.empty = await again(() => send(200, JSON.stringify({ ...JSON.parse(PLAN), goals: [], events: [], milestones: [], projects: [] })));
      seen.after = await again((what) => FAULTS[what].answer);
      seen.good = await again(() => send(200, PLAN));
    });
  });

  for (const [index, what] of BAD.entries()) {
    it(`is shown, with its age, when ${what}, after each reload, also after an empty plan; a better answer is shown again`, () => {
      for (const views of [seen.bad, seen.after]) {
        const { state, goals, wrong, problem } = views[index];
        assert.deepEqual([state, goals, wrong], ['stale', 4, []]);
        assert.match(problem, /Údaje z .*20\d\d/);
      }
      assert.equal(seen.good[index].state, 'ready');
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
