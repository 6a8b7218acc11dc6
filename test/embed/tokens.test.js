/** `[civic …]` in a text, where a publishing system lets no HTML through. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const LOADER = '<script type="module" src="/dist/civic.js" data-catalog="/data/catalog.json" data-lang="cs"></script>';
const CARD = 'goal=osvetova-akce';
const cards = (visit) => visit.page.locator('civic-goal-card').count();

/** Runs in the page: the module has come, and what it asked for. */
const asked = () => performance.getEntriesByName(new URL('/dist/tokens.js', location.href).href).length > 0;

async function rest(visit) {
  await visit.page.waitForFunction(asked, undefined, { polling: 20 });
  await visit.page.waitForLoadState('networkidle');
}

describe('a token in a text', () => {
  const TOKENS = {
    'the name of a plan in the catalogue': `[civic goal-card liberec-region-2025 ${CARD}]`,
    'the address of a plan': `[civic goal-card src=/data/liberec-region-2025.json ${CARD}]`,
    'typographic quotes and hard spaces': '[civic\u00a0goal-card src=„/data/liberec-region-2025.json“ goal=”osvetova-akce”]',
  };
  for (const [what, token] of Object.entries(TOKENS)) {
    it(`becomes the element by ${what}`, () =>
      on(host.open(`<p>Plán: ${token} a dál.</p>`, { head: LOADER }), async (visit) => {
        await visit.settled();
        assert.equal(await visit.state('civic-goal-card'), 'ready');
        assert.equal(await visit.page.locator('civic-goal-card').getAttribute('lang'), 'cs');
        assert.equal((await visit.page.locator('p').first().evaluate((p) => p.textContent)).includes('['), false);
        assert.deepEqual(await visit.problems(), []);
      }));
  }

  it('is found when it comes later, as a text alone, and by the single file', () =>
    on(host.open('<main></main>', { head: LOADER.replace('civic.js', 'civic.single.js') }), async (visit) => {
      await visit.page.waitForFunction(() => document.readyState === 'complete');
      await visit.page.evaluate((token) => document.querySelector('main').append(token), TOKENS['the name of a plan in the catalogue']);
      await visit.settled();
      assert.equal(await visit.state('civic-goal-card'), 'ready');
      assert.deepEqual(visit.modules(host.base), ['civic.single.js']);
    }));

  const STAYS = {
    'in an example': (token) => `<pre>${token}</pre><p><code>${token}</code></p>`,
    'where somebody writes': (token) => `<textarea>${token}</textarea><div contenteditable>${token}</div>`,
    'of no plan in the catalogue': () => '<p>[civic goal-card nowhere]</p>',
    'of no element': () => '<p>[civic weather liberec-region-2025]</p>',
    'with the data of a stranger': () => '<p>[civic goal-card src=https://stranger.example/plan.json]</p>',
  };
  for (const [what, body] of Object.entries(STAYS)) {
    it(`stays a text ${what}`, () =>
      on(host.open(body(TOKENS['the address of a plan']), { head: LOADER }), async (visit) => {
        await rest(visit);
        assert.equal(await cards(visit), 0);
        assert.match(await visit.page.locator('body').evaluate((each) => each.textContent + (each.querySelector('textarea')?.value ?? '')), /\[civic /);
        assert.deepEqual(await visit.problems(), []);
      }));
  }

  it('shows nothing twice', () =>
    on(host.open(`<p>${TOKENS['the address of a plan']}</p><p>${TOKENS['the name of a plan in the catalogue']}</p>`, { head: LOADER }), async (visit) => {
      await rest(visit);
      await visit.settled();
      assert.equal(await cards(visit), 1);
    }));

  it('passes nothing on that runs or styles', () =>
    on(host.open(`<p>[civic goal-card src=/data/liberec-region-2025.json ${CARD} onclick=alert(1) style=color:red id=x]</p>`, { head: LOADER }), async (visit) => {
      await visit.settled();
      const names = await visit.page.locator('civic-goal-card').evaluate((tag) => tag.getAttributeNames().sort());
      assert.deepEqual(names, ['goal', 'lang', 'src']);
    }));
});
