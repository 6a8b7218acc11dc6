/** A published folder on a server: its pages alone, in a frame, and in a frame without any rights. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Workshop, civic } from '../support/prerendered.js';
import { Host, on } from './host.js';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
/** All plans of the demo, each of which is published in a folder of its own. */
const PLANS = ['liberec-city-2024', 'liberec-region-2025', 'plzen-safe-region'];

const host = new Host();
const workshop = new Workshop();
after(() => host.stop());
after(() => workshop.remove());

before(async () => {
  await host.start();
  civic(workshop.folder, 'publish', ...PLANS.map((plan) => `data/${plan}.json`), '--out', 'sites', '--base', `${host.base}/sites/`);
  civic(workshop.folder, 'publish', 'data/plzen-safe-region.json', '--out', 'site', '--base', `${host.base}/site/`);
  const [, policy] = /Content-Security-Policy: (.*)/.exec(workshop.read('site/_headers'));
  const files = ['site', 'sites'].flatMap((folder) => readdirSync(join(workshop.folder, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`));
  for (const path of files) {
    const file = join(workshop.folder, path);
    if (!statSync(file).isFile()) continue;
    host.answer(`/${path}`, (response) => {
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'access-control-allow-origin': '*', 'content-security-policy': policy });
      response.end(readFileSync(file));
    });
  }
});

describe('a published page', () => {
  for (const page of ['index', 'plan-list', 'event-calendar', 'safety-map', 'goal-seniori']) {
    it(`shows ${page}, from nowhere but its own folder, under the policy that it is sent with`, () =>
      on(host.visit(`${host.base}/site/${page}.html`), async (visit) => {
        await visit.settled();
        assert.deepEqual(await visit.problems(), []);
        assert.deepEqual(visit.requests.filter((url) => !url.startsWith(`${host.base}/site/`)), []);
        assert.equal(await visit.page.getByRole('heading', { level: 1 }).count(), 1);
      }));
  }

  it('tells a page around it how high it is, as WordPress asks, while nobody sees it', () =>
    on(host.open('<main></main>'), async (visit) => {
      const { html } = JSON.parse(workshop.read('site/oembed/plan-list.json'));
      await visit.page.evaluate((address) => {
        globalThis.heard = [];
        addEventListener('message', ({ data }) => globalThis.heard.push(data));
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        // WordPress hides the frame until it has told its height.
        Object.assign(frame.style, { position: 'absolute', clip: 'rect(1px, 1px, 1px, 1px)' });
        frame.src = `${address}#?secret=abc123`;
        document.querySelector('main').append(frame);
      }, /<iframe src="([^"]+)"/.exec(html)[1]);
      await visit.page.waitForFunction(() => globalThis.heard.some(({ message, value, secret }) => message === 'height' && value > 200 && secret === 'abc123'));
    }));

  it('is read in a frame without any rights', () =>
    on(host.open('<iframe title="Plán" sandbox="" src="/site/plan-list.html" width="600" height="600"></iframe>'), async (visit) => {
      await visit.page.frameLocator('iframe').getByText('Boj proti dětské obezitě').first().waitFor();
    }));

  /** List of records in a plan → the page that tells of them. */
  const PAGES = { goals: 'plan-list', events: 'event-calendar', projects: 'safety-map' };
  const words = (text) => (typeof text === 'string' ? text : (text?.cs ?? '')).replace(/\s+/g, ' ').trim();

  for (const plan of PLANS) {
    it(`tells a screen reader of everything in ${plan} without scripts`, async () => {
      const records = JSON.parse(workshop.read(`data/${plan}.json`));
      await on(host.open('', { javaScriptEnabled: false, path: '/empty.html' }), async ({ page }) => {
        const session = await page.context().newCDPSession(page);
        for (const [list, name] of Object.entries(PAGES).filter(([each]) => records[each]?.length > 0)) {
          await page.goto(`${host.base}/sites/${plan}/${name}.html`);
          const { nodes } = await session.send('Accessibility.getFullAXTree');
          const said = nodes.filter(({ ignored }) => !ignored).map(({ name: told }) => told?.value ?? '').join(' ').replace(/\s+/g, ' ');
          for (const { title } of records[list]) assert.ok(said.includes(words(title)), `${name}: ${words(title)}`);
        }
      });
    });
  }
});
