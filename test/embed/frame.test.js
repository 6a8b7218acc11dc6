/** The embed page: alone, in a frame, and for those who give it bad parameters. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const PLAN = '../data/liberec-region-2025.json';
const addressOf = (query) => `${host.base}/dist/frame.html?${new URLSearchParams(query)}`;

describe('the embed page', () => {
  for (const [element, more] of Object.entries({
    'plan-list': {},
    'goal-card': { goal: 'osvetova-akce' },
    'event-calendar': { month: '2025-04' },
  })) {
    it(`shows ${element}`, () =>
      on(host.visit(addressOf({ element, src: PLAN, lang: 'cs', ...more })), async (visit) => {
        await visit.settled();
        assert.equal(await visit.state(`civic-${element}`), 'ready');
        assert.equal(await visit.page.locator('html').getAttribute('lang'), 'cs');
        assert.deepEqual(await visit.problems(), []);
      }));
  }

  it('shows the safety map', () =>
    on(host.visit(addressOf({ element: 'safety-map', src: '../data/plzen-safe-region.json', lang: 'en' })), async (visit) => {
      await visit.settled();
      assert.equal(await visit.state('civic-safety-map'), 'ready');
      assert.deepEqual(await visit.problems(), []);
    }));

  it('takes its title from what it shows', () =>
    on(host.visit(addressOf({ element: 'plan-list', src: PLAN, lang: 'cs' })), async (visit) => {
      await visit.settled();
      await visit.page.waitForFunction(() => document.title.includes('Plán zlepšování Libereckého kraje'));
    }));

  it('stays out of search engines when its address says so', () =>
    on(host.visit(addressOf({ element: 'goal-card', src: PLAN, goal: 'osvetova-akce', noindex: '' })), async (visit) => {
      await visit.settled();
      assert.equal(await visit.page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
      assert.equal(await visit.page.locator('civic-goal-card').getAttribute('noindex'), null);
    }));

  for (const [what, query] of Object.entries({
    'nothing': {},
    'an element that does not exist': { element: 'weather', src: PLAN },
    'a path instead of a name': { element: '../../data/x', src: PLAN },
    'a name of every object': { element: 'constructor', src: PLAN },
  })) {
    it(`explains itself when asked for ${what}`, () =>
      on(host.visit(addressOf(query)), async (visit) => {
        await visit.page.waitForLoadState('networkidle');
        assert.match(await visit.page.locator('body').innerText(), /parametry element a src/);
        assert.deepEqual(await visit.problems(), []);
      }));
  }

  it('passes nothing on that runs or styles', () =>
    on(host.visit(addressOf({ element: 'goal-card', src: PLAN, goal: 'osvetova-akce', onclick: 'alert(1)', style: 'color:red', id: 'x', class: 'y' })), async (visit) => {
      await visit.settled();
      const names = await visit.page.locator('civic-goal-card').evaluate((tag) => tag.getAttributeNames().sort());
      assert.deepEqual(names, ['goal', 'src']);
    }));

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'http://user:secret@localhost/']) {
    it(`does not ask for ${src}`, () =>
      on(host.visit(addressOf({ element: 'goal-card', src })), async (visit) => {
        await visit.settled();
        assert.equal(await visit.state('civic-goal-card'), 'failed');
        // The one who made the address is told; nobody else hears of it.
        const [told, ...others] = await visit.problem();
        assert.match(told, /^warning: civic-elements: .*\n.*src/);
        assert.deepEqual(others, []);
      }));
  }

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
