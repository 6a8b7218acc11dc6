/** Every hostile host page shows every element, or falls back to a link that works. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prepare } from '../../faults/page.js';
import { openFrames } from '../frames.js';
import { Host, on } from '../host.js';
import { elements, HOME, LEFT, NAMES, SHOWN, smallPlan, SOURCE, WRITTEN } from './pages.js';

const host = new Host();

/** How many elements a page shows. */
const TURN = 3;

/** Each page shows some of the elements, in turns, and all of them where everything is tried. */
const namesAt = (index) => (process.env.CORPUS === 'all' ? NAMES : Array.from({ length: TURN }, (_, turn) => NAMES[(index * TURN + turn) % NAMES.length]));

const send = (path, type, text) => host.answer(path, (response) => void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text));

before(async () => {
  await host.start();
  send(SOURCE, 'application/json', JSON.stringify(smallPlan()));
  send(`${HOME}/write.js`, 'text/javascript', `document.write(${JSON.stringify(elements(SOURCE, WRITTEN))})`);
});
after(() => host.stop());

/** Puts a page and its own files on the server. */
function put({ name, head = '<script type="module" src="/dist/civic.js"></script>', body = (inside) => inside, doctype = '<!doctype html>', root = ' lang="cs"', charset = 'utf-8', ...page }) {
  const path = page.path ?? `${HOME}/${encodeURIComponent(name)}.html`;
  const own = { script: ['text/javascript', page.script && `(${page.script})()`], sheet: ['text/css', page.sheet ?? page.turned] };
  for (const [, file] of head.matchAll(/(?:src|href)="(\/host-pages\/[\w-]+\.(?:js|css))"/g)) {
    const [type, text] = file.endsWith('.js') ? own.script : own.sheet;
    if (text) send(file, type, text);
  }
  host.put(path, [`${doctype}<html${root}><head><meta charset="${charset}"><title>Obec</title>${head}</head><body>${body(elements(page.src, page.names))}</body></html>`], page.policy);
  return { path, attributes: page.attributes };
}

/** Runs in a frame: the elements of the page, also in roots of its own, not those that elements are made of. */
const lookAt = () => {
  const found = (root) => [...root.querySelectorAll('*')].flatMap((each) => (each.localName.startsWith('civic-') ? [each] : each.shadowRoot ? found(each.shadowRoot) : []));
  return found(document).map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { tag: element.localName, state: globalThis.civicFaults.stateOf(element), wrong: globalThis.civicFaults.look(element), isVisible: width > 100 && height > 60 };
  });
};

/** Runs in a frame: whether all elements have come to rest. */
const areAtRest = () => {
  const STATES = ['ready', 'empty', 'stale', 'failed'];
  const found = (root) => [...root.querySelectorAll('*')].flatMap((each) => (each.localName.startsWith('civic-') ? [each] : each.shadowRoot ? found(each.shadowRoot) : []));
  const all = found(document);
  return all.length > 0 && all.every((element) => STATES.some((state) => element.matches(`:state(${state})`)));
};

async function showsAll(frame, { names, ready, more }) {
  await ready?.(frame);
  await frame.waitForFunction(areAtRest, undefined, { polling: 100 });
  await frame.evaluate(prepare, 'ranInData');
  const looks = await frame.evaluate(lookAt);
  assert.deepEqual(looks.filter(({ state, wrong, isVisible }) => state !== 'ready' || wrong.length > 0 || !isVisible), []);
  assert.deepEqual(looks.map(({ tag }) => tag), names.map((name) => `civic-${name}`));
  const [is, should] = (await more?.(frame)) ?? [];
  assert.deepEqual(is, should);
}

async function keepsLinks(frame, { names, isAsked }) {
  if (isAsked) await frame.waitForFunction(areAtRest, undefined, { polling: 100 });
  const links = frame.getByRole('link', { name: 'Plán', exact: true });
  for (const link of await links.all()) await link.waitFor();
  assert.equal(await links.count(), names.length);
  assert.equal((await fetch(new URL(await links.first().getAttribute('href'), host.base))).status, 200);
}

let passed = 0;

/** How many pages are open at once. */
const AT_ONCE = 8;

/** A test for each page. */
function testPages(pages, test) {
  const named = Object.entries(pages).map(([name, page], index) => ({ name, names: namesAt(index), ...page }));
  for (let first = 0; first < named.length; first += AT_ONCE) {
    const some = named.slice(first, first + AT_ONCE);
    it(some.map(({ name }) => name).join('; '), async () => {
      const { visit, frames } = await openFrames(host, some.map(put), `${HOME}/${named.length}-${first}.html`);
      await on(visit, async () => {
        for (const [index, page] of some.entries()) {
          await test(frames[index], page).catch((error) => {
            throw new Error(`A page that ${page.name}: ${error.message}`, { cause: error });
          });
          passed++;
        }
        if (test === showsAll) assert.deepEqual(await visit.problems(), []);
      });
    });
  }
}

describe('every element is shown on a page that', () => testPages(SHOWN, showsAll));

describe('the links stay on a page that', () => testPages(LEFT, keepsLinks));

describe('a page on paper', () => {
  it('has everything written out', () =>
    on(host.open(elements(SOURCE, ['plan-list', 'funding']), { head: '<script type="module" src="/dist/civic.js"></script>' }), async (visit) => {
      await visit.settled();
      await visit.page.emulateMedia({ media: 'print' });
      const bodies = visit.page.locator('civic-plan-list .body');
      await bodies.first().waitFor();
      assert.equal(await bodies.count(), await visit.page.locator('civic-plan-list .body:visible').count());
      assert.equal(await visit.page.locator('civic-plan-list input:visible').count(), 0);
      await visit.page.emulateMedia({ media: 'screen' });
      passed++;
    }));
});

const NUMBER = Object.keys(SHOWN).length + Object.keys(LEFT).length + 1;
it(`${NUMBER} of ${NUMBER} hostile host pages render or fall back to a working link`, () => {
  assert.ok(NUMBER >= 34);
  assert.equal(passed, NUMBER);
});
