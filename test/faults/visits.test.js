/** What a visit is made of: what is asked and told, what comes back, pages that change, and pages without an origin. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Host, documentOf, on } from '../embed/host.js';

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
