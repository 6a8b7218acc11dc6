/** What stands in a page instead of a tag: links to the embed page, and frames of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const LOADER = '<script type="module" src="/dist/civic.js"></script>';
const FRAME = '/dist/frame.html?element=goal-card&amp;src=..%2Fdata%2Fliberec-region-2025.json&amp;goal=osvetova-akce&amp;lang=cs';
const LINK = `<a href="${FRAME}">Osvětová akce</a>`;
const CARD = '<civic-goal-card src="/data/liberec-region-2025.json" goal="osvetova-akce"></civic-goal-card>';

const cards = (visit) => visit.page.locator('civic-goal-card').count();

/** Cases on one page, each in a part of its own. */
const sectionsOf = (cases) => Object.entries(cases).map(([what, body]) => `<section aria-label="${what}">${body}</section>`).join('');
const sectionOf = (visit, what) => visit.page.getByRole('region', { name: what, exact: true });

/** Runs in the page: what came with it has been looked at. */
const formsAsked = () => performance.getEntriesByName(new URL('/dist/forms.js', location.href).href).length > 0;

/** What has been asked for has come, and has done its work. */
async function rest(visit) {
  await visit.page.waitForFunction(formsAsked, undefined, { polling: 20 });
  await visit.page.waitForLoadState('networkidle');
}

describe('a link to the embed page', () => {
  it('that stands alone becomes the element, with the link for when it fails', () =>
    on(host.open(`<p>Úvod.</p><p>${LINK}</p>`, { head: LOADER }), async (visit) => {
      await visit.settled();
      assert.equal(await visit.state('civic-goal-card'), 'ready');
      assert.equal(await visit.page.locator('p > civic-goal-card[lang=cs] > a').count(), 1);
      assert.deepEqual(await visit.problems(), []);
    }));

  it('becomes the element also when it comes later, and with the single file', () =>
    on(host.open('<main></main>', { head: '<script src="/dist/civic.single.js"></script>' }), async (visit) => {
      await visit.page.waitForFunction(() => document.readyState === 'complete');
      await visit.page.evaluate((address) => {
        const [p, a] = ['p', 'a'].map((name) => document.createElement(name));
        a.href = address;
        a.textContent = 'Plán';
        p.append(a);
        document.querySelector('main').append(p);
      }, FRAME.replaceAll('&amp;', '&'));
      await visit.settled();
      assert.equal(await visit.state('civic-goal-card'), 'ready');
      assert.deepEqual(visit.modules(host.base), ['civic.single.js']);
      assert.deepEqual(await visit.problems(), []);
    }));

  const STAYS = {
    'in a sentence': `<p>Podívejte se na ${LINK} na webu kraje.</p>`,
    'in a menu': `<nav><ul><li>${LINK}</li></ul></nav>`,
    'to no element': `<p>${LINK.replace('goal-card', 'weather')}</p>`,
    'to a name of every object': `<p>${LINK.replace('goal-card', 'constructor')}</p>`,
    'without a source': `<p>${LINK.replace(/src=[^&]+&amp;/, '')}</p>`,
    'of a stranger': `<p>${LINK.replace('/dist', 'http://stranger.example/dist')}</p>`,
    'with the data of a stranger': `<p>${LINK.replace('..%2Fdata', 'http:%2F%2Fstranger.example')}</p>`,
    'on a page of another name': `<p>${LINK.replace('frame.html', 'no-frame.html')} ${LINK.replace('frame.html?', 'frame.html')}</p>`,
  };
  it(`stays a link ${Object.keys(STAYS).join(', ')}`, () =>
    on(host.open(`${sectionsOf(STAYS)}<iframe title="Plán" src="${FRAME.replace('goal-card', 'nothing')}"></iframe>`, { head: LOADER }), async (visit) => {
      await rest(visit);
      for (const what of Object.keys(STAYS)) {
        const section = sectionOf(visit, what);
        assert.equal(await section.locator('civic-goal-card').count(), 0, what);
        assert.ok((await section.getByRole('link', { name: 'Osvětová akce' }).count()) > 0, what);
      }
      assert.deepEqual(await visit.problems(), []);
    }));

  /** Each with a goal of its own. */
  const BESIDE = {
    'uhlikova-stopa': ['the element', CARD + `<p>${LINK}</p>`],
    'osvetova-akce': ['markup that stands for the element', `<div data-civic="goal-card" data-src="/data/liberec-region-2025.json" data-goal="osvetova-akce"></div><p>${LINK}</p>`],
    'dobrovolnicka-prace': ['the same link', `<p>${LINK}</p><p>${LINK}</p>`],
    'podcasty': ['its own element, as fallback', CARD.replace('></', `><p>${LINK}</p></`)],
  };
  const beside = Object.fromEntries(Object.entries(BESIDE).map(([goal, [what, body]]) => [what, body.replaceAll('osvetova-akce', goal)]));
  it(`shows nothing twice beside ${Object.keys(beside).join(', ')}`, () =>
    on(host.open(sectionsOf(beside), { head: LOADER }), async (visit) => {
      await rest(visit);
      await visit.settled();
      for (const what of Object.keys(beside)) assert.equal(await sectionOf(visit, what).locator('civic-goal-card').count(), 1, what);
    }));

  it('beside a frame of the same stays a link', () =>
    on(host.open(`<iframe title="Plán" src="${FRAME}"></iframe><p>${LINK}</p>`, { head: LOADER }), async (visit) => {
      await rest(visit);
      assert.equal(await cards(visit), 0);
    }));
});

describe('a frame of the embed page', () => {
  const frame = (more = '') => `<iframe title="Plán" src="${FRAME}" height="150"${more}></iframe>`;

  /** Runs in the page. */
  const height = () => document.querySelector('iframe').getBoundingClientRect().height;
  const isHigh = () => document.querySelector('iframe').getBoundingClientRect().height > 400;

  it('becomes as high as what it shows, and lower again', () =>
    on(host.open(frame(), { head: LOADER, viewport: { width: 600, height: 800 } }), async (visit) => {
      await visit.page.waitForFunction(isHigh, undefined, { polling: 20 });
      const narrow = visit.page.frameLocator('iframe').locator('html');
      const fits = async () => {
        const [outer, inner] = [await visit.page.evaluate(height), await narrow.evaluate((html) => html.getBoundingClientRect().height)];
        return Math.abs(outer - inner) <= 5;
      };
      await visit.page.waitForLoadState('networkidle');
      assert.ok(await fits());
      await narrow.evaluate((html) => html.querySelector('civic-goal-card').remove());
      await visit.page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height < 60, undefined, { polling: 20 });
      assert.deepEqual(await visit.problems(), []);
    }));

  it('hears no other window, and no height that is none', () =>
    on(host.open(frame(' hidden'), { head: LOADER }), async (visit) => {
      await rest(visit);
      const before = await visit.page.evaluate(() => document.querySelector('iframe').style.blockSize);
      await visit.page.evaluate(async () => {
        postMessage({ type: 'civic-height', height: 4321 }, '*');
        await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      await visit.page.frames()[1].evaluate(() => {
        for (const bad of [-5, NaN, Infinity, 1e9, '77', null, {}]) parent.postMessage({ type: 'civic-height', height: bad }, '*');
        for (const bad of [null, 7, 'civic-height', { type: 'height', height: 77 }]) parent.postMessage(bad, '*');
      });
      await visit.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      assert.equal(await visit.page.evaluate(() => document.querySelector('iframe').style.blockSize), before);
      assert.deepEqual(await visit.problems(), []);
    }));
});

describe('the tag of the loader', () => {
  it('says the language and the theme of all elements that do not say theirs', () =>
    on(host.open(`${CARD}${CARD.replace(' goal', ' lang="de" goal')}`, { head: LOADER.replace('></', ' data-lang="en" data-theme="plain"></') }), async (visit) => {
      await visit.settled();
      const said = await visit.page.locator('civic-goal-card').evaluateAll((all) => all.map((each) => [each.getAttribute('lang'), each.getAttribute('theme')]));
      assert.deepEqual(said, [['en', 'plain'], ['de', 'plain']]);
    }));
});

describe('a page that is written anew', () => {
  it('is served as before', () =>
    on(host.open(CARD, { head: LOADER }), async (visit) => {
      await visit.settled();
      await visit.page.evaluate((card) => {
        const html = document.createElement('html');
        const body = document.createElement('body');
        const element = document.createElement('civic-event-calendar');
        element.setAttribute('src', card);
        body.append(element);
        html.append(document.createElement('head'), body);
        document.documentElement.replaceWith(html);
      }, '/data/liberec-region-2025.json');
      await visit.settled();
      assert.equal(await visit.state('civic-event-calendar'), 'ready');
    }));
});
