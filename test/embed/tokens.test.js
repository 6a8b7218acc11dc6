/** `[civic …]` and the address of an embed page in a text, where a publishing system lets no HTML through. */
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
  /** Each of another goal, as nothing is shown twice. */
  const TOKENS = {
    'the name of a plan in the catalogue': `[civic goal-card liberec-region-2025 ${CARD}]`,
    'the address of a plan': '[civic goal-card src=/data/liberec-region-2025.json goal=podcasty]',
    'typographic quotes and hard spaces': '[civic\u00a0goal-card src=„/data/liberec-region-2025.json“ goal=”uhlikova-stopa”]',
  };
  it(`becomes the element by ${Object.keys(TOKENS).join(', ')}`, () =>
    on(host.open(Object.values(TOKENS).map((token) => `<p>Plán: ${token} a dál.</p>`).join(''), { head: LOADER }), async (visit) => {
      const elements = visit.page.locator('civic-goal-card:state(ready)');
      await elements.nth(Object.keys(TOKENS).length - 1).waitFor();
      assert.deepEqual(await elements.evaluateAll((all) => all.map(({ lang, parentElement }) => [lang, parentElement.textContent.includes('[')])), Object.keys(TOKENS).map(() => ['cs', false]));
      assert.deepEqual(await visit.problems(), []);
    }));

  it('is found when it comes later, as a text alone, and by the single file', () =>
    on(host.open('<main></main>', { head: LOADER.replace('civic.js', 'civic.single.js') }), async (visit) => {
      await visit.page.waitForFunction(() => document.readyState === 'complete');
      await visit.page.evaluate((token) => document.querySelector('main').append(token), TOKENS['the name of a plan in the catalogue']);
      await visit.settled();
      assert.equal(await visit.state('civic-goal-card'), 'ready');
      assert.deepEqual(visit.modules(host.base), ['civic.single.js']);
    }));

  const TOKEN = TOKENS['the address of a plan'];
  const STAYS = {
    'in an example': `<pre>${TOKEN}</pre><p><code>${TOKEN}</code></p>`,
    'where somebody writes': `<div contenteditable>${TOKEN}</div><textarea>${TOKEN}</textarea>`,
    'of no plan in the catalogue': '<p>[civic goal-card nowhere]</p>',
    'of no element': '<p>[civic weather liberec-region-2025]</p>',
    'with the data of a stranger': '<p>[civic goal-card src=https://stranger.example/plan.json]</p>',
  };
  it(`stays a text ${Object.keys(STAYS).join(', ')}`, () =>
    on(host.open(Object.values(STAYS).map((body) => `<section>${body}</section>`).join(''), { head: LOADER }), async (visit) => {
      await rest(visit);
      assert.equal(await cards(visit), 0);
      const texts = await visit.page.locator('section').evaluateAll((all) => all.map((each) => each.textContent + (each.querySelector('textarea')?.value ?? '')));
      for (const [index, what] of Object.keys(STAYS).entries()) assert.match(texts[index], /\[civic /, what);
      assert.deepEqual(await visit.problems(), []);
    }));

  it('becomes the element also when it is an address alone on its line, and in no other place', () => {
    const address = (goal, base = host.base) => `${base}/dist/frame.html?element=goal-card&amp;src=../data/liberec-region-2025.json&amp;goal=${goal}`;
    const lines = `<p>${address('osvetova-akce')}</p><div>Úvod<br>${address('podcasty')}<br>Závěr</div><p>Plán je na ${address('uhlikova-stopa')}</p><p>${address('dobrovolnicka-prace', 'https://stranger.example')}</p><p><code>${address('uhlikova-stopa')}</code></p>`;
    return on(host.open(lines, { head: LOADER }), async (visit) => {
      await visit.page.locator('civic-goal-card:state(ready)').nth(1).waitFor();
      assert.deepEqual(await visit.page.locator('civic-goal-card').evaluateAll((all) => all.map((each) => [each.getAttribute('goal'), each.querySelector('a').href === each.textContent])), [['osvetova-akce', true], ['podcasty', true]]);
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('shows nothing twice', () =>
    on(host.open(`<p>[civic goal-card src=/data/liberec-region-2025.json ${CARD}]</p><p>${TOKENS['the name of a plan in the catalogue']}</p>`, { head: LOADER }), async (visit) => {
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
