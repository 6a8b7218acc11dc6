/** The demo's pages, as a visitor meets them: nothing breaks, nothing jumps, nothing is asked of strangers. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { root } from '../tools/install.js';
import { Host, on, VISITOR } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The most that a page may jump while it loads. */
const MOST_SHIFT = 0.02;

/** The links inside the tags, and inside the markup that stands for a tag. */
const FALLBACKS = [...readdirSync(join(root, 'src/elements')).map((name) => `civic-${name} a`), '[data-civic] a'].join();

const pages = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html'));

/** Runs in the page: by how much it has jumped, all in all, since it began to load, and what has moved. */
const shiftOf = () =>
  new Promise((resolve) => {
    const shift = { sum: 0, moved: [] };
    const add = (entries) => {
      for (const { value, sources, startTime } of entries) {
        shift.sum += value;
        const names = sources.map(({ node, previousRect, currentRect }) => {
          const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
          return `${element?.localName ?? 'gone'}${element?.id ? `#${element.id}` : ''} ${Math.round(previousRect.top)} → ${Math.round(currentRect.top)}`;
        });
        shift.moved.push(`${value.toFixed(4)} after ${Math.round(startTime)} ms: ${names.join(', ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Entries of a frame are handed over after it.
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => {
      add(observer.takeRecords());
      resolve(shift);
    })));
  });

/** Runs in the page. */
const violationsOf = async (tags) => {
  const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.slice(0, 3).map(({ target }) => target.flat().join(' ')).join(' | ')})`);
};

async function scrollThrough(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** The page is there with all its elements, after somebody has been through it, and has not jumped. */
async function comesUp(visit) {
  await visit.settled();
  await visit.page.waitForLoadState('networkidle');
  const { sum, moved } = await visit.page.evaluate(shiftOf);
  await scrollThrough(visit.page);
  await visit.settled();
  const states = await visit.page.evaluate(() =>
    [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('civic-')).map((element) => element.matches(':state(ready)')),
  );
  assert.ok(states.length > 0 && states.every(Boolean), `ready: ${states.join(', ')}`);
  assert.deepEqual(await visit.problems(), []);
  assert.ok(sum <= MOST_SHIFT, `it jumps by ${sum.toFixed(4)}:\n${moved.join('\n')}`);
}

for (const name of pages) {
  it(`${name} comes up with all its elements and does not jump: on a desk, with nothing wrong for axe, and on a phone, down to 320 pixels`, () =>
    on(host.visit(`${host.base}/${name}`), async (visit) => {
      await comesUp(visit);
      await visit.page.evaluate(AXE);
      assert.deepEqual(await visit.page.evaluate(violationsOf, TAGS), []);

      await visit.page.setViewportSize({ width: 390, height: 844 });
      await visit.page.reload();
      await comesUp(visit);
      await visit.page.setViewportSize({ width: 320, height: 640 });
      assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth), 320);
      await visit.page.setViewportSize(VISITOR.viewport);
    }));
}

it('all pages can be read without scripts', () =>
  on(host.open('', { javaScriptEnabled: false, path: '/empty.html' }), async ({ page }) => {
    for (const name of pages) {
      await page.goto(`${host.base}/${name}`);
      const visible = await page.locator(FALLBACKS).evaluateAll((all) => all.map((fallback) => fallback.checkVisibility()));
      assert.ok(visible.length > 0 && visible.every(Boolean), `${name}: ${visible.join(', ')}`);
    }
  }));
