/** Pages whose elements were drawn before they were sent: to be read without scripts, and taken over without a jerk. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Workshop } from '../support/prerendered.js';
import { root } from '../tools/install.js';
import { STRICT_POLICY } from '../tools/serve.js';
import { documentOf, Host, on } from './host.js';

const host = new Host();
const workshop = new Workshop();
before(async () => {
  await host.start();
  const { pages } = workshop.prerenderAll(PAGES, `${host.base}/`);
  for (const [name, html] of Object.entries(pages)) host.put(`/${name}.html`, [html], POLICY);
  host.put('/gone.html', [pages.still.replace('src="data/', 'src="gone/')], POLICY);
});
after(() => host.stop());
after(() => workshop.remove());

const LOADER = '<script type="module" src="/dist/civic.js"></script>';
/** Styles of a drawn root stand in the page itself. */
const POLICY = STRICT_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
const PLANS = ['liberec-city-2024', 'liberec-region-2025', 'plzen-safe-region'];
const TAGS = ['plan-summary', 'plan-list', 'event-calendar', 'safety-map', 'milestones', 'funding', 'contacts'];
const planOf = (name) => JSON.parse(readFileSync(join(root, 'demo/data', `${name}.json`), 'utf8'));

const pageOf = (plan, tags) =>
  documentOf(tags.map((tag) => `<civic-${tag} src="data/${plan}.json"><a href="data/${plan}.json">Data</a></civic-${tag}>`).join('\n'), LOADER);

/** Pages with drawn elements, by name: one with elements of every kind for each plan, one with a whole plan, one with a list. */
const PAGES = {
  ...Object.fromEntries(PLANS.map((plan) => [plan, pageOf(plan, TAGS)])),
  ...Object.fromEntries(PLANS.map((plan) => [`${plan}-unmoved`, pageOf(plan, TAGS).replace(LOADER, '')])),
  whole: pageOf('plzen-safe-region', ['plan']),
  still: pageOf('liberec-city-2024', ['plan-list']),
};
const visitOf = (name, options) => host.visit(`${host.base}/${name}.html`, options);

const words = (text) => text.replace(/\s+/g, ' ').trim();
const textOf = (text) => (typeof text === 'string' ? text : (text?.cs ?? ''));

/** Runs in the page: what each drawn element says, whether it is the element's own work by now or not. */
const said = () =>
  Object.fromEntries(
    [...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('civic-') && element.shadowRoot?.querySelector('.base h2'))
      .map((element) => [element.localName, element.shadowRoot.querySelector('.base').textContent.replace(/\s+/g, ' ').trim()]),
  );

/** Runs in the page: headings, paragraphs, points and facts of plain HTML. */
const piecesOf = (tag) => {
  const kinds = ':is(h2, h3, h4, h5, dt, dd, li, p)';
  const innermost = [...document.querySelectorAll(`${tag} ${kinds}`)].filter((each) => !each.querySelector(kinds));
  // What stands beside each other on the screen is parted by dots in plain text.
  return innermost.flatMap((each) => each.textContent.replace(/\s+/g, ' ').split(' · ')).map((piece) => piece.trim()).filter(Boolean);
};

/** Runs in the page: whether all pieces are said by elements, also by those that others are made of. */
const isSaid = (pieces) => {
  const textIn = (root) => [...root.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : node.localName === 'style' ? '' : (node.shadowRoot ? textIn(node.shadowRoot) : '') + textIn(node))).join('');
  const said = textIn(document.querySelector('civic-plan').shadowRoot).replace(/\s+/g, ' ');
  return pieces.every((piece) => said.includes(piece));
};

/** The most that a page may move while its elements take over. */
const MOST_SHIFT = 0.02;

/** Runs in the page: by how much it has moved, all in all. */
const shiftOf = () =>
  new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { entryType, value } of list.getEntries()) if (entryType === 'layout-shift') sum += value;
      // A paint there was in any case; what the page has moved by was told with it.
      if (list.getEntriesByType('paint').length > 0) requestAnimationFrame(() => resolve(sum));
    });
    for (const type of ['layout-shift', 'paint']) observer.observe({ type, buffered: true });
  });

/** Runs in the page: how high each drawn element is, px. */
const heights = () => Object.fromEntries([...document.querySelectorAll('body > *')].filter((element) => element.shadowRoot).map((element) => [element.localName, element.getBoundingClientRect().height]));

describe('a page with drawn elements', () => {
  for (const plan of PLANS) {
    it(`tells all of ${plan} without scripts, and word for word what the elements say`, async () => {
      let before;
      let after;
      await on(visitOf(plan, { javaScriptEnabled: false }), async (visit) => {
        await visit.page.waitForLoadState();
        for (const [list, tag] of [['goals', 'plan-list'], ['events', 'event-calendar'], ['projects', 'safety-map']]) {
          const records = planOf(plan)[list] ?? [];
          if (records.length === 0) continue;
          const text = words(await visit.page.locator(`civic-${tag}`).innerText());
          for (const { title } of records) assert.ok(text.includes(words(textOf(title))), `${tag}: ${textOf(title)}`);
        }
        assert.equal(await visit.page.locator('button:visible').count(), 0);
        before = await visit.page.evaluate(said);
      });
      await on(visitOf(plan), async (visit) => {
        await visit.settled();
        const now = await visit.page.evaluate(said);
        assert.ok(Object.keys(before).length >= 3);
        for (const tag of Object.keys(before)) assert.equal(now[tag], before[tag], tag);
        const shift = await visit.page.evaluate(shiftOf);
        assert.ok(shift <= MOST_SHIFT, `it moves by ${shift} when the elements take over`);
        after = await visit.page.evaluate(heights);
      });
      await on(visitOf(`${plan}-unmoved`), async (visit) => {
        await visit.page.waitForLoadState();
        const drawn = await visit.page.evaluate(heights);
        assert.ok(Object.keys(drawn).length >= 3);
        for (const tag of Object.keys(drawn)) assert.ok(Math.abs(drawn[tag] - after[tag]) <= MOST_SHIFT * 900, `${tag}: ${drawn[tag]} px become ${after[tag]} px`);
      });
    });
  }

  it('tells all of a plan in one tag without scripts, and nothing else than its parts say on paper', async () => {
    let pieces;
    await on(visitOf('whole', { javaScriptEnabled: false }), async (visit) => {
      await visit.page.waitForLoadState();
      const text = words(await visit.page.locator('body').innerText());
      const { goals = [], events = [], projects = [] } = planOf('plzen-safe-region');
      for (const { title } of [...goals, ...events, ...projects]) assert.ok(text.includes(words(textOf(title))), textOf(title));
      // The map says when a project is in the plan's own words, or in those of the calendar once it lies open.
      const terms = projects.map(({ term }) => term?.text);
      pieces = (await visit.page.evaluate(piecesOf, 'civic-plan')).filter((piece) => !terms.includes(piece));
    });
    assert.ok(pieces.length > 100);
    await on(visitOf('whole'), async (visit) => {
      await visit.settled();
      await visit.page.emulateMedia({ media: 'print' });
      await visit.page.waitForFunction(isSaid, pieces, { polling: 100 });
      await visit.page.emulateMedia({ media: 'screen' });
    });
  });

  it('does not move when the elements take over', async () => {
    await on(visitOf('still'), async (visit) => {
      await visit.settled();
      assert.equal(await visit.state('civic-plan-list'), 'ready');
      const shift = await visit.page.evaluate(shiftOf);
      assert.ok(shift <= MOST_SHIFT, `${shift}`);
      assert.equal(await visit.page.locator('civic-plan-list').evaluate((element) => element.shadowRoot.querySelectorAll('.base').length), 1);
      assert.equal(await visit.page.getByRole('link', { name: 'Data' }).isVisible(), false);
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('keeps in plain words what was drawn, when the plan is gone by then', async () => {
    await on(visitOf('gone'), async (visit) => {
      await visit.settled();
      assert.equal(await visit.state('civic-plan-list'), 'failed');
      assert.equal(await visit.page.getByText('Institucionální zakotvení').isVisible(), true);
    });
  });

  it('is written out in plain HTML in a block that stands for an element, and stays as it is when written again', async () => {
    const block = documentOf('<div data-civic="goal-card" data-src="data/liberec-city-2024.json" data-goal="cil-1" data-lang="cs"><div><a href="data/liberec-city-2024.json">Data</a></div></div>', LOADER);
    const { html } = workshop.prerender(block, `${host.base}/`);
    assert.doesNotMatch(html, /<template|<style/);
    assert.equal(workshop.prerender(html, `${host.base}/`).html, html);
    await on(host.open('', { path: '/empty.html' }), async (visit) => {
      await visit.page.goto(host.put('/block.html', [html]).url);
      await visit.settled();
      assert.equal(await visit.page.getByRole('heading', { name: 'Institucionální zakotvení' }).count(), 1);
      assert.match(html, /Institucionální zakotvení/);
      assert.deepEqual(await visit.problems(), []);
    });
  });

  it('is read in a frame without any rights', async () => {
    await on(host.open('<iframe title="Plán" sandbox="" src="/still.html" width="600" height="600"></iframe>', { path: '/around.html' }), async (visit) => {
      const frame = visit.page.frameLocator('iframe');
      await frame.getByText('Institucionální zakotvení').first().waitFor();
      assert.equal(await frame.locator('button:visible').count(), 0);
    });
  });
});

describe('texts of a plan that look like markup', () => {
  const HOSTILE = [
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</template><script>alert(1)</script>',
    '<!--/civic:prerendered--><script>alert(1)</script>', '</style><script>alert(1)</script>', '<!--', '-->', ']]>', '&lt;script&gt;', '${alert(1)}',
    '<svg onload=alert(1)>', '</civic-plan-list><script>alert(1)</script>', ' selected="true"', '<?', '<!--lit-part-->', 'javascript:alert(1)', '\u2028\u0000',
  ];
  const plan = {
    format: 'civic-plan/1', id: 'x:hostile', language: 'cs', title: HOSTILE[0], summary: HOSTILE.join('\n'),
    goals: HOSTILE.map((title, index) => ({ id: `g${index}`, title: `Cíl ${title}`, summary: title, status: { code: title }, indicators: [title], links: [{ url: 'javascript:alert(1)', title }] })),
    events: HOSTILE.map((title, index) => ({ id: `e${index}`, title: `Akce ${title}`, term: index % 2 ? '2025-04-24' : title, location: title })),
    projects: HOSTILE.map((title, index) => ({ id: `p${index}`, title: `Projekt ${title}`, summary: title })),
  };

  it('stay texts', async () => {
    workshop.write('data/hostile.json', JSON.stringify(plan));
    const tags = ['plan-list', 'event-calendar', 'safety-map'];
    const { html } = workshop.prerender(documentOf(tags.map((tag) => `<civic-${tag} src="data/hostile.json"></civic-${tag}>`).join('')), `${host.base}/`);
    const again = workshop.prerender(html, `${host.base}/`).html;
    assert.equal(again, html);
    const { url } = host.put('/hostile.html', [html], POLICY);
    await on(host.visit(url), async (visit) => {
      await visit.page.waitForLoadState('networkidle');
      const found = await visit.page.evaluate(() => {
        const all = [...document.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]);
        const handlers = all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')));
        const links = all.map((element) => element.getAttribute('href')).filter((address) => address?.startsWith('javascript'));
        return { names: [...new Set(all.map(({ localName }) => localName))].filter((name) => ['script', 'img'].includes(name)), handlers, links, elements: document.querySelectorAll('body > *').length };
      });
      assert.deepEqual(found, { names: [], handlers: [], links: [], elements: tags.length });
      assert.deepEqual(await visit.problems(), []);
    });
    await on(host.visit(url, { javaScriptEnabled: false }), async (visit) => {
      await visit.page.waitForLoadState();
      const text = await visit.page.locator('body').innerText();
      for (const title of HOSTILE.slice(0, -1)) assert.ok(text.includes(`Cíl ${title.trim()}`) || text.includes(`Cíl ${title}`), title);
    });
  });
});
