/** Pages of publishing systems that show an element late, deep inside, mirrored, small, on paper, or not at all. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const PLAN = '/data/liberec-region-2025.json';
const LOADER = '<script type="module" src="/dist/civic.js"></script>';
const LINK = `<a href="${PLAN}">Plán</a>`;
const card = (more = '') => `<civic-goal-card src="${PLAN}" goal="osvetova-akce"${more}>${LINK}</civic-goal-card>`;

describe('a page', () => {
  it('with a closed tab shows a map of full size once it is opened', () =>
    on(host.open('<div hidden><civic-safety-map src="/data/plzen-safe-region.json"></civic-safety-map></div>', { head: LOADER }), async (visit) => {
      await visit.settled();
      await visit.page.evaluate(() => (document.querySelector('div').hidden = false));
      await visit.page.locator('civic-safety-map [part~=marker]').first().waitFor();
      const map = await visit.page.locator('civic-safety-map [part~=map]').boundingBox();
      assert.ok(map.width > 200 && map.height > 150, JSON.stringify(map));
      assert.deepEqual(await visit.problems(), []);
    }));

  it('with a shadow root in a shadow root shows an element there, in the language of the page', () => {
    const within = (inside) => `<div><template shadowrootmode="open">${inside}</template></div>`;
    const head = '<script type="module" src="/dist/elements/goal-card.js"></script>';
    return on(host.open(`<main lang="en">${within(within(card()))}</main>`, { head }), async (visit) => {
      await visit.page.locator('civic-goal-card:state(ready)').waitFor();
      await visit.page.locator('civic-goal-card').getByText('When', { exact: true }).waitFor();
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('with one id for everything shows every element', () =>
    on(host.open(`<p id="osvetova-akce">Úvod</p>${card(' id="osvetova-akce"')}${card(' id="osvetova-akce"')}`, { head: LOADER }), async (visit) => {
      await visit.settled();
      assert.equal(await visit.page.locator('civic-goal-card:state(ready)').count(), 2);
      assert.deepEqual(await visit.problems(), []);
    }));

  it('that is read from right to left scrolls no farther sideways', () =>
    on(host.open(`${card()}<civic-plan-list src="${PLAN}"></civic-plan-list>`, { head: `<script>document.documentElement.dir='rtl'</script>${LOADER}`, policy: "script-src 'self' 'unsafe-inline'" }), async (visit) => {
      await visit.settled();
      assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      assert.equal(await visit.page.locator('civic-goal-card').evaluate((element) => getComputedStyle(element).direction), 'rtl');
      assert.deepEqual(await visit.problems(), []);
    }));

  it('with a root of 62.5 % has texts of its own size', () =>
    on(host.open(card(), { head: `<style>html{font-size:62.5%}body{font-size:1.8rem}</style>${LOADER}`, policy: "script-src 'self'" }), async (visit) => {
      await visit.settled();
      const size = await visit.page.locator('civic-goal-card').evaluate((element) => getComputedStyle(element.shadowRoot.querySelector('dd')).fontSize);
      assert.equal(size, '18px');
    }));

  it('that trusts only what its own scripts bring shows an element', () => {
    const policy = "default-src 'none'; script-src 'nonce-once' 'strict-dynamic'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    return on(host.open(card(), { head: LOADER.replace(' src', ' nonce="once" src'), policy }), async (visit) => {
      await visit.settled();
      assert.equal(await visit.state('civic-goal-card'), 'ready');
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('on paper has everything written out', () =>
    on(host.open(`<civic-plan-list src="${PLAN}"></civic-plan-list>`, { head: LOADER }), async (visit) => {
      await visit.settled();
      await visit.page.emulateMedia({ media: 'print' });
      const bodies = visit.page.locator('civic-plan-list .body');
      await bodies.first().waitFor();
      assert.equal(await bodies.count(), await visit.page.locator('civic-plan-list .body:visible').count());
      assert.equal(await visit.page.locator('civic-plan-list input:visible').count(), 0);
      await visit.page.emulateMedia({ media: 'screen' });
    }));
});

describe('a page where the loader', () => {
  const FAILING = {
    'is not what its hash says': { head: LOADER.replace('></', ' integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"></') },
    'is not there': { head: LOADER.replace('civic.js', 'nowhere.js') },
    'is forbidden by the policy': { head: LOADER, policy: "script-src 'none'" },
  };
  for (const [what, page] of Object.entries(FAILING)) {
    it(`${what} keeps the link`, () =>
      on(host.open(card(), page), async (visit) => {
        await visit.problem();
        assert.equal(await visit.page.getByRole('link', { name: 'Plán' }).isVisible(), true);
      }));
  }
});
