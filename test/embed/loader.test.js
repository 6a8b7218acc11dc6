/** The one script tag, on pages of every kind, under the strict policy with Trusted Types. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadedBy } from '../tools/check-sizes.js';
import { root } from '../tools/install.js';
import { STRICT_POLICY } from '../tools/serve.js';
import { openFrames } from './frames.js';
import { documentOf, Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const PLAN = '/data/liberec-region-2025.json';
const MODULE = '<script type="module" src="/dist/civic.js"></script>';
const CLASSIC = '<script src="/dist/civic.js"></script>';
const SINGLE = '<script src="/dist/civic.single.js"></script>';
const card = (attributes = `src="${PLAN}" goal="osvetova-akce"`) => `<civic-goal-card ${attributes}><a href="plan.pdf">Plán</a></civic-goal-card>`;

/** The page shows the card, and nothing that a host would mind has happened. */
async function showsCard(visit) {
  await visit.settled();
  assert.equal(await visit.state('civic-goal-card'), 'ready');
  assert.deepEqual(await visit.problems(), []);
}

describe('the loader', () => {
  const PLACES = {
    'as a module in the head': [card(), MODULE],
    'as a classic script in the head': [card(), CLASSIC],
    'as a deferred script': [card(), '<script defer src="/dist/civic.js"></script>'],
    'as an asynchronous script': [card(), '<script async src="/dist/civic.js"></script>'],
    'at the end of the page': [card() + CLASSIC, ''],
    'before the tag, on the same line': [MODULE + card(), ''],
    'from an address relative to the page, with a version': [card(), '<script type="module" src="../../dist/civic.js?v=1.2.3"></script>'],
  };
  /** Runs in a page: another script puts the loader in. */
  const inject = (type) => {
    const script = document.createElement('script');
    script.type = type;
    script.src = trustedTypes.createPolicy('host', { createScriptURL: (url) => url }).createScriptURL('/dist/civic.js');
    document.head.append(script);
  };
  const TYPES = ['module', 'text/javascript'];

  it(`works ${Object.keys(PLACES).join(', ')}, and when another script puts it in as ${TYPES.join(' or ')}`, async () => {
    const pages = Object.values(PLACES).map(([body, head], index) => ({ path: `/podstranky/plany/${index}.html`, body, head }));
    const injected = TYPES.map((type) => ({ path: `/podstranky/plany/${type.replace('/', '-')}.html`, body: card(), policy: `${STRICT_POLICY} host` }));
    const all = [...pages, ...injected];
    for (const { path, body, head, policy } of all) host.put(path, [documentOf(body, head)], policy);
    const { visit, frames } = await openFrames(host, all);
    await on(visit, async () => {
      for (const [index, type] of TYPES.entries()) await frames[pages.length + index].evaluate(inject, type);
      for (const frame of frames) await frame.locator('civic-goal-card:state(ready)').waitFor();
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('asks for nothing on a page without a tag, and leaves markup alone that names no element of ours', () =>
    on(host.open('<p>Nic tu není.</p><div data-civic="weather"><a href="x.html">Počasí</a></div><div data-civic></div><civic-weather></civic-weather>', { head: MODULE }), async (visit) => {
      await visit.page.waitForLoadState('networkidle');
      assert.equal(await visit.page.locator('div > a').isVisible(), true);
      assert.deepEqual(visit.modules(host.base), ['civic.js']);
      assert.deepEqual(await visit.problems(), []);
    }));

  const { loader, elements, always } = JSON.parse(readFileSync(join(root, 'test/tools/size-budgets.json'), 'utf8'));
  /** Runs in a page: the modules and styles of the build that it has asked for. */
  const modulesOf = (base) => {
    const paths = performance.getEntriesByType('resource').flatMap(({ name }) => (name.startsWith(`${base}/dist/`) ? new URL(name).pathname.slice('/dist/'.length) : []));
    return [...new Set(paths)].filter((path) => /\.(js|css)$/.test(path)).sort();
  };

  it('loads for each element just what its budget counts', async () => {
    const names = Object.keys(elements);
    const pages = names.map((name) => ({ path: `/rozpocet-${name}.html` }));
    for (const [index, name] of names.entries()) {
      host.put(pages[index].path, [documentOf(`<civic-${name} src="${PLAN}" lang="cs" goal="osvetova-akce" month="2025-04"></civic-${name}>`, MODULE)]);
    }
    const { visit, frames } = await openFrames(host, pages, '/rozpocty.html');
    await on(visit, async () => {
      for (const [index, name] of names.entries()) {
        await frames[index].locator(`civic-${name}`).and(frames[index].locator(':is(:state(ready), :state(empty))')).waitFor();
        await frames[index].waitForLoadState('networkidle');
        const counted = [loader.file, ...loadedBy(join(root, 'dist'), `elements/${name}.js`, always[name])];
        const loaded = await frames[index].evaluate(modulesOf, host.base);
        // A page made of other elements loads those that its plan has something for, and no other element.
        const isElement = (path) => path.startsWith('elements/');
        if (always[name]) assert.deepEqual(loaded.filter((path) => isElement(path) && !counted.includes(path)), [], name);
        else assert.deepEqual(loaded, counted.sort(), name);
      }
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('puts the tag into markup that stands for it, with its attributes and its fallback', () =>
    on(
      host.open(`<div data-civic="goal-card" data-src="${PLAN}" data-goal="osvetova-akce" data-lang="en" data-heading-level="4"><a href="plan.pdf">Plán</a></div>`, { head: MODULE }),
      async (visit) => {
        await showsCard(visit);
        const tag = visit.page.locator('div > civic-goal-card');
        assert.equal(await tag.getAttribute('lang'), 'en');
        assert.equal(await tag.locator('h4').count(), 1);
        assert.equal(await tag.locator('a[href="plan.pdf"]').count(), 1);
        assert.equal(await visit.page.locator('a[href="plan.pdf"]').isVisible(), false);
      },
    ));

  it('finds tags and such markup later, too, also deep inside what comes, and passes nothing on that runs or styles', () =>
    on(host.open('<main></main>', { head: MODULE }), async (visit) => {
      await visit.page.waitForFunction(() => document.readyState === 'complete');
      await visit.page.evaluate((src) => {
        const [section, inner, holder] = ['section', 'div', 'div'].map((name) => document.createElement(name));
        const tag = document.createElement('civic-goal-card');
        tag.setAttribute('src', src);
        tag.setAttribute('goal', 'podcasty');
        Object.assign(holder.dataset, { civic: 'goal-card', src, goal: 'osvetova-akce', onclick: 'alert(1)', style: 'color:red', id: 'x', class: 'y' });
        inner.append(tag);
        section.append(inner);
        document.querySelector('main').append(section, holder);
      }, PLAN);
      await showsCard(visit);
      const cards = visit.page.locator('civic-goal-card:state(ready)');
      assert.deepEqual(await cards.evaluateAll((all) => all.map((each) => each.getAttributeNames().sort())), [['goal', 'src'], ['goal', 'src']]);
    }));

  it('keeps the fallback where it belongs when the page comes in pieces', async () => {
    const start = `${documentOf('', CLASSIC).replace('</body></html>', '')}<div data-civic="goal-card" data-src="${PLAN}" data-goal="osvetova-akce"><b>Začátek</b>`;
    const { url, next } = host.put('/pieces.html', [start, '<a href="plan.pdf">Plán</a></div></body></html>']);
    await on(host.visit(url), async (visit) => {
      await visit.page.waitForFunction(() => document.querySelector('b') !== null && customElements.get('civic-goal-card') !== undefined);
      next();
      await showsCard(visit);
      assert.equal(await visit.page.locator('a[href="plan.pdf"]').isVisible(), false);
      assert.equal(await visit.page.locator('civic-goal-card').count(), 1);
    });
  });

  const QUOTES = {
    'typographic quotes': `src=„${PLAN}“ goal=”osvetova-akce”`,
    'quotes inside quotes': `src="„${PLAN}“" goal="”podcasty”"`,
    'primes and guillemets': `src="»${PLAN}«" goal="″uhlikova-stopa″"`,
  };
  it(`cleans ${Object.keys(QUOTES).join(', ')}`, () =>
    on(host.open(Object.values(QUOTES).map(card).join(''), { head: MODULE }), async (visit) => {
      await showsCard(visit);
      assert.equal(await visit.page.locator('civic-goal-card:state(ready)').count(), Object.keys(QUOTES).length);
    }));

  it('does no harm beside itself, itself as a module and another version, each of which says so once', () => {
    const others = [CLASSIC, MODULE, '<script type="module" src="/dist/civic.js?v=2"></script>'];
    const body = `${card()}<div data-civic="goal-card" data-src="${PLAN}" data-goal="osvetova-akce"></div>`;
    return on(host.open(body, { head: CLASSIC + others.join('') }), async (visit) => {
      await showsCard(visit);
      assert.equal(await visit.page.locator('civic-goal-card').count(), 2);
      assert.equal(visit.notes.filter((note) => note.startsWith('civic-elements:')).length, others.length);
    });
  });

  it('is written in letters that a page in windows-1250 reads right, too, and so is the single file', () => {
    for (const name of ['civic.js', 'civic.single.js']) assert.match(readFileSync(join(root, 'dist', name), 'utf8'), /^[\0-\x7F]+$/, name);
  });

  it('leaves a page to the single file that came before it', () =>
    on(host.open(card(), { head: SINGLE + CLASSIC }), async (visit) => {
      await showsCard(visit);
      assert.deepEqual(visit.modules(host.base), ['civic.js', 'civic.single.js']);
    }));

  it('shares a page with the single file after it, where the policy lets two copies of lit in', () =>
    on(host.open(card(), { head: CLASSIC + SINGLE, policy: `${STRICT_POLICY} 'allow-duplicates'` }), showsCard));

  it('works as the single file alone, also for markup, with no other request for code', () =>
    on(host.open(`${card()}<div data-civic="goal-card" data-src="„${PLAN}“" data-goal="podcasty"></div>`, { head: SINGLE }), async (visit) => {
      await showsCard(visit);
      assert.equal(await visit.page.locator('civic-goal-card:state(ready)').count(), 2);
      assert.deepEqual(visit.modules(host.base), ['civic.single.js']);
    }));

  it('works on a page whose names stand in front of those of the document', () => {
    // Names that lit itself asks the document for, as createElement, are beyond us.
    const names = [
      'documentElement', 'querySelectorAll', 'baseURI', 'body', 'head', 'adoptedStyleSheets', 'getElementById', 'title',
      'currentScript', 'defaultView', 'addEventListener', 'activeElement', 'fonts', 'visibilityState', 'readyState',
    ];
    const clobbering = names.map((name) => `<img name="${name}" alt="" src="/hosts/icon.svg"><form name="${name}"></form>`).join('');
    return on(host.open(clobbering + card(), { head: MODULE }), async (visit) => {
      await visit.page.waitForFunction(() => Document.prototype.querySelector.call(document, 'civic-goal-card').matches(':state(ready)'));
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('asks for all files of an element at once, and keeps one broken element from touching another', () =>
    on(host.open('', { path: '/empty.html' }), async (visit) => {
      await visit.page.route('**/dist/elements/event-calendar.js', (route) => route.fulfill({ status: 500, body: '' }));
      const { url } = host.put('/broken.html', [
        documentOf(`<civic-event-calendar src="${PLAN}"><a href="plan.pdf">Kalendář</a></civic-event-calendar>${card()}`, MODULE),
      ]);
      await visit.page.goto(url);
      await visit.page.locator('civic-goal-card h2').first().waitFor();
      assert.equal(await visit.state('civic-goal-card'), 'ready');
      assert.equal(await visit.page.getByRole('link', { name: 'Kalendář' }).isVisible(), true);
      // Its own module, which names them, has never come.
      assert.match(visit.modules(host.base).join(), /chunks\/[\w-]{8}\/calendar\.js,/);
    }));

  it('leaves the fallback to be read without scripts', () =>
    on(host.open(card(), { head: MODULE, javaScriptEnabled: false }), async (visit) => {
      assert.equal(await visit.page.getByRole('link', { name: 'Plán' }).isVisible(), true);
    }));
});
