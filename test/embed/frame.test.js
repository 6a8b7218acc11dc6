/** The embed page: alone, in a frame, and for those who give it bad parameters. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const PLAN = '../data/liberec-region-2025.json';
const addressOf = (query) => `${host.base}/dist/frame.html?${new URLSearchParams(query)}`;

const framesOf = (queries) => queries.map((query) => `<iframe title="Plán" src="${addressOf(query).replaceAll('&', '&amp;')}"></iframe>`).join('');

describe('the embed page', () => {
  for (const [element, more] of Object.entries({
    'plan-list': { lang: 'cs' },
    'goal-card': { goal: 'osvetova-akce', lang: 'en' },
    'event-calendar': { month: '2025-04', lang: 'cs' },
    'safety-map': { src: '../data/plzen-safe-region.json', lang: 'en' },
  })) {
    it(`shows ${element}, and takes its language and its title from it`, () =>
      on(host.visit(addressOf({ element, src: PLAN, ...more })), async (visit) => {
        await visit.settled();
        assert.equal(await visit.state(`civic-${element}`), 'ready');
        assert.equal(await visit.page.locator('html').getAttribute('lang'), more.lang);
        await visit.page.waitForFunction(() => document.title !== 'Plán');
        assert.ok((await visit.page.locator(`civic-${element} [part~=heading]`).first().textContent()).includes(await visit.page.title()));
        assert.deepEqual(await visit.problems(), []);
      }));
  }

  const NOTHING = {
    'nothing': {},
    'an element that does not exist': { element: 'weather', src: PLAN },
    'a path instead of a name': { element: '../../data/x', src: PLAN },
    'a name of every object': { element: 'constructor', src: PLAN },
  };
  it(`explains itself when asked for ${Object.keys(NOTHING).join(', ')}`, () =>
    on(host.open(framesOf(Object.values(NOTHING))), async (visit) => {
      await visit.page.waitForLoadState('networkidle');
      for (const [index, what] of Object.keys(NOTHING).entries()) {
        assert.match(await visit.page.frameLocator('iframe').nth(index).locator('body').innerText(), /parametry element a src/, what);
      }
      assert.deepEqual(await visit.problems(), []);
    }));

  it('stays out of search engines when its address says so, names its one address, and passes nothing on that runs or styles', () =>
    on(host.visit(addressOf({ element: 'goal-card', src: PLAN, goal: 'osvetova-akce', noindex: '', fbclid: 'x', utm_source: 'y', onclick: 'alert(1)', style: 'color:red', id: 'x', class: 'y' })), async (visit) => {
      await visit.settled();
      assert.equal(await visit.page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
      const names = await visit.page.locator('civic-goal-card').evaluate((tag) => tag.getAttributeNames().sort());
      assert.deepEqual(names, ['fbclid', 'goal', 'src']);
      const canonical = await visit.page.locator('link[rel=canonical]').getAttribute('href');
      assert.equal(canonical, addressOf({ element: 'goal-card', goal: 'osvetova-akce', src: `${host.base}/data/liberec-region-2025.json` }));
    }));

  const UNSAFE = ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'http://user:secret@localhost/'];
  it(`does not ask for ${UNSAFE.join(', ')}`, () =>
    on(host.open(framesOf(UNSAFE.map((src) => ({ element: 'goal-card', src })))), async (visit) => {
      const frames = visit.page.locator('iframe');
      for (const index of UNSAFE.keys()) await frames.nth(index).contentFrame().locator('civic-goal-card:state(failed)').waitFor();
      // The one who made the address is told; nobody else hears of it.
      const told = await visit.problem();
      assert.equal(told.length, UNSAFE.length);
      for (const each of told) assert.match(each, /^warning: civic-elements: .*\n.*adresa/);
    }));

  it('tells the page around it how high it is, in its own words and in those of WordPress', () => {
    const query = new URLSearchParams({ element: 'goal-card', src: PLAN, goal: 'osvetova-akce', lang: 'cs' });
    return on(host.open('<main></main>'), async (visit) => {
      await visit.page.waitForFunction(() => document.readyState === 'complete');
      await visit.page.evaluate((url) => {
        globalThis.heard = [];
        addEventListener('message', ({ data, origin }) => globalThis.heard.push({ ...data, origin }));
        const frame = document.createElement('iframe');
        frame.src = url;
        document.querySelector('main').append(frame);
      }, `/dist/frame.html?${query}#?secret=abc123`);
      // Messages come with every change of height; the last ones tell that of the whole card.
      const whole = await visit.page.waitForFunction(() => {
        const own = globalThis.heard.findLast(({ type }) => type === 'civic-height');
        const wordPress = globalThis.heard.findLast(({ message }) => message === 'height');
        return own?.height > 200 && wordPress?.value === own.height && { own, wordPress };
      });
      const { own, wordPress } = await whole.jsonValue();
      assert.equal(wordPress.secret, 'abc123');
      assert.deepEqual([own.origin, wordPress.origin], [host.base, host.base]);
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('can be read without scripts', () =>
    on(host.visit(addressOf({ element: 'goal-card', src: PLAN }), { javaScriptEnabled: false }), async (visit) => {
      assert.match(await visit.page.locator('body').innerText(), /JavaScript/);
    }));
});
