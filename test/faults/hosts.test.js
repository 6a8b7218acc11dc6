/** Host pages that hurt: their styles, their scripts, their names, and pages that make and throw away elements for ever. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Host, on } from '../embed/host.js';
import { ALL, MARK } from '../support/corpus.ts';
import { prepare } from './page.js';

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

/** Runs in the page: what each element shows, where it stands, and what is wrong with it. */
const looks = (tags) =>
  tags.map((tag) => {
    const element = document.querySelector(tag);
    const { state, look } = { state: globalThis.civicFaults.stateOf(element), look: globalThis.civicFaults.look(element) };
    const { width, height } = element.getBoundingClientRect();
    return { tag, state, look, isVisible: width > 100 && height > 60 };
  });

/** @param what the page is like */
async function showsAll(visit, what) {
  await visit.page.evaluate(prepare, MARK);
  await visit.settled();
  const all = await visit.page.evaluate(looks, TAGS);
  assert.deepEqual(all, TAGS.map((tag) => ({ tag, state: 'ready', look: [], isVisible: true })), what);
}

/** A script of the page's own, in a file as the policy wants. */
function script(path, run) {
  host.answer(path, (response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${run})()`));
  return `<script src="${path}"></script>`;
}

/* eslint-disable no-extend-native -- what these pages do is what hurts */
const SCRIPTS = {
  'adds to the prototypes of everything': () => {
    for (const kind of [Object, Array, String, Number, Function, Promise, Map, Element]) {
      kind.prototype.extra = 'extra';
      kind.prototype.each = function each() {};
    }
  },
  'has old ideas of lists': () => {
    // As prototype.js 1.6 and MooTools had them.
    Array.from = (list) => Array.prototype.slice.call(list ?? []);
    Array.prototype.toJSON = function toJSON() {
      return `[${this.join()}]`;
    };
    Array.prototype.flatten = function flatten() {};
    Function.prototype.bind = function bind(self, ...first) {
      return (...rest) => this.apply(self, [...first, ...rest]);
    };
    Array.prototype.include = Array.prototype.includes;
    Element.prototype.show = function show() {};
    Object.prototype.clone = function clone() {};
  },
  'freezes what it finds': () => {
    for (const kind of [Object, Array, String, Function, Promise, Map, Set]) Object.freeze(kind.prototype);
  },
  'wraps fetch': () => {
    const { fetch } = globalThis;
    globalThis.fetch = (...all) => fetch(...all).then((response) => new Proxy(response, { get: (target, key) => (typeof target[key] === 'function' ? target[key].bind(target) : target[key]) }));
  },
  'denies storage': () => {
    for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
  },
  'has no storage, no idle time and no view transitions': () => {
    delete globalThis.caches;
    delete globalThis.requestIdleCallback;
    delete Document.prototype.startViewTransition;
  },
};

/* eslint-enable no-extend-native */

describe('a page whose script', () => {
  for (const [what, run] of Object.entries(SCRIPTS)) {
    it(`${what} shows every element`, () => {
      const own = script(`/faults/${encodeURIComponent(what)}.js`, run);
      return on(host.open(everything, { head: own + LOADER, path: '/hurt.html' }), (visit) => showsAll(visit));
    });
  }
});

const STYLES = {
  'unsets everything': '*{all:unset!important}',
  'makes everything a block and small': '*{display:block!important;font-size:10px!important;line-height:1!important;margin:0!important}',
  'floats and hides': 'body *{float:left!important;position:static!important;overflow:visible!important;max-width:100%!important}',
  'sets the root to ten pixels': 'html{font-size:62.5%}',
  'colours what it can': '*{color:#fff!important;background:#000!important;border:0!important;outline:0!important}',
};

describe('a page whose style sheet hurts', () => {
  it('shows every element, also when another takes its place', () => {
    const sheets = Object.entries(STYLES).map(([what, rules], index) => {
      const path = `/faults/${index}.css`;
      host.answer(path, (response) => void response.writeHead(200, { 'content-type': 'text/css' }).end(rules));
      return { what, path };
    });
    const head = `<link rel="stylesheet" href="${sheets[0].path}">${LOADER}`;
    return on(host.open(everything, { head, path: '/styled.html' }), async (visit) => {
      for (const { what, path } of sheets) {
        await visit.page.evaluate(
          (href) => new Promise((resolve) => {
            const link = document.querySelector('link[rel=stylesheet]');
            const next = Object.assign(link.cloneNode(), { href, onload: resolve });
            link.replaceWith(next);
          }),
          path,
        );
        await showsAll(visit, what);
      }
    });
  });
});

describe('a page with names of its own', () => {
  const names = ['baseURI', 'body', 'documentElement', 'head', 'forms', 'location', 'customElements', 'caches', 'fetch', 'CSSStyleSheet', 'navigator'];
  const clobbering = names.map((name) => `<img name="${name}" alt=""><a id="${name}"></a><form name="${name}"></form>`).join('');

  it('shows every element', () => on(host.open(clobbering + everything, { head: LOADER, path: '/named.html' }), (visit) => showsAll(visit)));

  it('and a base address finds its files from there, and stays on its page', () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'self'";
    const relative = everything.replaceAll('"/data/', '"../data/');
    return on(host.open(relative, { head: `<base href="/jinde/">${LOADER}`, path: '/clanky/strana.html', policy }), async (visit) => {
      await showsAll(visit);
      const address = visit.page.url();
      const inside = visit.page.locator('civic-plan-list a[href*="#"]').first();
      if (await inside.count()) {
        await inside.click();
        assert.equal(new URL(visit.page.url()).pathname, new URL(address).pathname);
      }
    });
  });
});

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
