/** What a visit is made of: what is asked and told, what comes back, pages that change, and pages without an origin. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { Host, documentOf, on } from '../embed/host.js';
import { CHROMIUM_SWITCHES, findBrowser, onPath } from '../tools/find-browser.js';

const PLAN = readFileSync(new URL('../../demo/data/liberec-region-2025.json', import.meta.url), 'utf8');
const JSON_TYPE = { 'content-type': 'application/json' };
const LOADER = '<script type="module" src="/dist/civic.js"></script>';
const list = (src, more = '') => `<civic-plan-list src="${src}" lang="cs"${more}><a href="${src}">Plán</a></civic-plan-list>`;

const host = new Host();
before(() => host.start());
after(() => host.stop());

const heading = (page) => page.locator('civic-plan-list [part~=heading]').first();
const send = (text, headers = {}) => (response) => void response.writeHead(200, { ...JSON_TYPE, ...headers }).end(text);

describe('a request', () => {
  it('carries no cookie, no header of ours and no more of the page than its origin', async () => {
    const asked = [];
    host.answer('/faults/asked.json', (response, request) => {
      asked.push(request.headers);
      send(PLAN)(response);
    });
    await on(host.open(list('/faults/asked.json'), { head: LOADER, path: '/tajna/stranka.html' }), async (visit) => {
      await visit.page.context().addCookies([{ name: 'kdo', value: 'ja', url: host.base }]);
      await visit.page.reload();
      await visit.settled();
    });
    const headers = asked.at(-1);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, `${host.base}/`);
    assert.deepEqual(Object.keys(headers).filter((name) => !/^(host|connection|accept|accept-\w+|cache-control|pragma|if-\S+|referer|user-agent|sec-\S+)$/.test(name)), []);
  });

  it('is answered in few bytes when nothing has changed, and with the new plan when it has', async () => {
    const statuses = [];
    let title = 'První podoba';
    const path = '/faults/etag.json';
    host.answer(path, (response, request) => {
      const etag = `"${Buffer.from(title).toString('hex')}"`;
      const isKnown = request.headers['if-none-match'] === etag;
      statuses.push(isKnown ? 304 : 200);
      const body = JSON.stringify({ ...JSON.parse(PLAN), title });
      response.writeHead(statuses.at(-1), { ...JSON_TYPE, etag, 'cache-control': 'max-age=3600' }).end(isKnown ? undefined : body);
    });
    await on(host.open(list(path), { head: LOADER, path: '/etag.html' }), async (visit) => {
      await visit.settled();
      await visit.page.reload();
      await visit.settled();
      assert.match(await heading(visit.page).innerText(), /První podoba/);
      title = 'Druhá podoba';
      await visit.page.reload();
      await heading(visit.page).filter({ hasText: 'Druhá podoba' }).waitFor();
    });
    assert.deepEqual(statuses, [200, 304, 200]);
  });
});

describe('a page whose policy does not let a plan come', () => {
  it('says so calmly to a visitor, and to whoever runs the site what to allow', async () => {
    const other = new Host();
    await other.start();
    other.answer('/faults/elsewhere.json', send(PLAN, { 'access-control-allow-origin': '*' }));
    const src = `${other.base}/faults/elsewhere.json`;
    const { url } = host.put('/refused.html', [documentOf(list(src), LOADER)]);
    await on(host.visit(`${url}#civic-debug`), async (visit) => {
      await visit.settled();
      assert.equal(await visit.state('civic-plan-list'), 'failed');
      const element = visit.page.locator('civic-plan-list');
      await element.locator('[part~=problem] p').filter({ hasText: 'Tato stránka nedovoluje načíst plán z jeho adresy.' }).waitFor();
      assert.ok(await element.locator('a').first().isVisible());
      await element.locator('.editor').filter({ hasText: `správce webu má doplnit: connect-src ${other.base}` }).waitFor();
      assert.ok((await visit.problems()).some((problem) => problem.startsWith('warning: civic-elements') && problem.includes(`connect-src ${other.base}`)));
    });
    await other.stop();
  });
});

/** A browser with the memory of pages that visitors have; without windows Chromium has none, and Playwright turns it off. */
async function browserThatRemembers() {
  for (const executablePath of [onPath('chromium'), '/usr/lib/chromium/chromium', onPath('google-chrome-stable'), findBrowser()].filter(Boolean)) {
    try {
      return await chromium.launch({
        executablePath, headless: false, args: [...CHROMIUM_SWITCHES, '--headless=new'], ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
    } catch {
      // Not there, or one without windows only.
    }
  }
  return undefined;
}

describe('a page that a visitor comes back to', () => {
  it('is shown as it was, asks again, and changes only what has changed', async (test) => {
    const browser = await browserThatRemembers();
    // oxlint-disable-next-line civic/honest-tests -- the browser that is there decides
    if (!browser) return test.skip('no browser here has a memory of pages');
    let title = 'První podoba';
    let requests = 0;
    host.answer('/faults/back.json', (response) => {
      requests++;
      send(JSON.stringify({ ...JSON.parse(PLAN), title }))(response);
    });
    const { url } = host.put('/back.html', [documentOf(list('/faults/back.json'), LOADER)]);
    const { url: elsewhere } = host.put('/away.html', [documentOf('<p>Jinde</p>')]);
    try {
      const page = await (await browser.newContext()).newPage();
      /** Leaves the page and comes back; whether it was remembered. */
      const leaveAndComeBack = async () => {
        await page.goto(elsewhere);
        // Not `goBack()`, which waits for the page to load: it does not.
        await page.evaluate(() => history.back()).catch(() => undefined);
        await page.waitForURL(url, { waitUntil: 'commit' });
        return page.evaluate(() => globalThis.comebacks?.at(-1));
      };
      await page.goto(url);
      await page.locator('civic-plan-list:state(ready)').waitFor();
      await page.evaluate(() => {
        globalThis.comebacks = [];
        globalThis.changes = 0;
        addEventListener('pageshow', ({ persisted }) => globalThis.comebacks.push(persisted));
        const root = document.querySelector('civic-plan-list').shadowRoot;
        new MutationObserver((changes) => (globalThis.changes += changes.length)).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      // oxlint-disable-next-line civic/honest-tests -- the browser that is there decides
      if (!(await leaveAndComeBack())) return test.skip('this browser has no memory of pages');
      await page.waitForFunction(() => document.querySelector('civic-plan-list').matches(':state(ready)'));
      // Answered after what the element asked for.
      await page.evaluate(() => fetch('/faults/back.json').then((response) => response.text()));
      assert.equal(requests, 3);
      assert.equal(await page.evaluate(() => globalThis.changes), 0, 'nothing flickers when nothing has changed');

      title = 'Druhá podoba';
      assert.equal(await leaveAndComeBack(), true);
      await heading(page).filter({ hasText: 'Druhá podoba' }).waitFor();
      assert.equal(requests, 4);
    } finally {
      await browser.close();
    }
  });
});

describe('a page that swaps its content', () => {
  it('shows the plan in the new element with no other request', async () => {
    let requests = 0;
    host.answer('/faults/swapped.json', (response) => {
      requests++;
      send(PLAN)(response);
    });
    await on(host.open(`<main>${list('/faults/swapped.json')}</main>`, { head: LOADER, path: '/swapped.html' }), async (visit) => {
      await visit.settled();
      for (let swap = 0; swap < 3; swap++) {
        await visit.page.evaluate(() => {
          const main = document.querySelector('main');
          const next = main.cloneNode(true);
          main.replaceWith(next);
        });
        await visit.settled();
        assert.equal(await visit.state('civic-plan-list'), 'ready');
      }
      assert.deepEqual(await visit.problems(), []);
    });
    assert.equal(requests, 1);
  });
});

describe('a page without an origin of its own', () => {
  it('shows the plan, where nothing can be kept', async () => {
    host.answer('/faults/open.json', send(PLAN, { 'access-control-allow-origin': '*' }));
    const frame = documentOf(list(`${host.base}/faults/open.json`), '<script src="/dist/civic.single.js"></script>');
    host.put('/frame-inside.html', [frame], `default-src ${host.base}; style-src ${host.base}`);
    await on(host.open('<iframe sandbox="allow-scripts" src="/frame-inside.html"></iframe>', { path: '/frame-outside.html' }), async ({ page }) => {
      const inside = page.frameLocator('iframe');
      await inside.locator('civic-plan-list:state(ready)').waitFor();
      await assert.rejects(page.frames()[1].evaluate(() => caches.keys()), /SecurityError/);
    });
  });
});

describe('a loader that is not what its page expects', () => {
  it('does not run, and what the page had stays to be read', () => {
    const head = LOADER.replace('src', 'integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" src');
    return on(host.open(list('/data/liberec-region-2025.json'), { head, path: '/integrity.html' }), async (visit) => {
      const problems = await visit.problem();
      assert.match(problems[0], /integrity/);
      assert.ok(await visit.page.locator('civic-plan-list a').isVisible());
      assert.equal(await visit.page.evaluate(() => customElements.get('civic-plan-list')), undefined);
    });
  });
});
