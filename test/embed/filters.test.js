/** What publishing systems leave of a snippet: it shows the element once, or a link that works, and never any code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { readRecords } from './cms/recorded.js';
import { openFrames } from './frames.js';
import { keepTable } from './guide-table.js';
import { documentOf, Host, on } from './host.js';
import { SITE, SNIPPETS, snippets } from './snippet-forms.js';
import { SYSTEMS, wpKses } from './systems.js';

const host = new Host();
const DOMPURIFY = readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8');

/** A page for filters that need one. */
let purifier;
before(async () => {
  await host.start();
  purifier = await host.open('<p>Redakční systém</p>', { path: '/system.html', policy: "default-src 'none'" });
  await purifier.page.waitForLoadState('load');
  await purifier.page.evaluate(DOMPURIFY);
});
after(async () => {
  await purifier.close();
  await host.stop();
});

const purify = (options) => (html) => purifier.page.evaluate(([text, how]) => globalThis.DOMPurify.sanitize(text, how), [html, options]);
const clean = (options) => (html) => sanitizeHtml(html, options);
const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;

/** What WordPress does to lines: a paragraph for each, and breaks inside them. */
const inParagraphs = (html) => html.split(/\n\n+/).map((part) => `<p>${part.trim().replaceAll('\n', '<br />\n')}</p>`).join('\n');

const FILTERS = {
  'DOMPurify as it comes': purify({}),
  'DOMPurify for HTML without data attributes': purify({ USE_PROFILES: { html: true }, ALLOW_DATA_ATTR: false }),
  'DOMPurify that knows the tags': purify({ CUSTOM_ELEMENT_HANDLING: { tagNameCheck: '^civic-', attributeNameCheck: '.' }, ADD_TAGS: ['iframe'] }),
  'sanitize-html as it comes': clean({}),
  'sanitize-html that keeps data attributes': clean({ allowedAttributes: { ...allowedAttributes, div: ['data-*'] } }),
  'sanitize-html that keeps frames': clean({ allowedTags: [...allowedTags, 'iframe'], allowedAttributes: { ...allowedAttributes, iframe: ['src', 'title'] } }),
  'a filter that keeps paragraphs and breaks': clean({ allowedTags: ['p', 'br', 'a', 'strong', 'em'], allowedAttributes: { a: ['href', 'title'] } }),
  'a maker of paragraphs': inParagraphs,
  'an editor that writes opening and closing tags on lines of their own': (html) => inParagraphs(html.replace(/(<civic[^>]*>|<div[^>]*>)(.*)(<\/(?:civic|div)[^>]*>)/, '$1\n\n$2\n\n$3')),
  'a system that makes typographic quotes': (html) => html.replace(/(<(?:civic|div)[^>]*>)/, (tag) => tag.replaceAll(/"([^"]*)"/g, '"„$1“"')),
};

/** Runs in a page: what a visitor sees of each snippet. */
const seen = () =>
  [...document.querySelectorAll('section')].map((section) => ({
    elements: section.querySelectorAll('civic-goal-card').length,
    frames: section.querySelectorAll('iframe').length,
    shows: section.querySelector('civic-goal-card:state(ready)') !== null,
    hasLink: [...section.querySelectorAll('a')].some((each) => each.checkVisibility() && /(?:frame|goal-[\w-]+)\.html/.test(each.href)),
    text: section.innerText.trim(),
  }));

/** Runs in a page: whether all that the snippets can become has become of them. */
const areAtRest = () =>
  [...document.querySelectorAll('section')].every((section) => {
    // A link below what is written out stays one.
    const isWritten = section.querySelector('[data-civic]') === null && section.innerText.includes('Splněn');
    const upgrades = (!isWritten && section.querySelector('a[href*="frame.html?"], civic-goal-card, [data-civic]') !== null) || /\[civic|frame\.html\?/.test(section.innerText);
    return !upgrades || section.querySelector('civic-goal-card:state(ready), iframe') !== null;
  });

/** What has become of a snippet, in one word of the table. */
function outcomeOf({ elements, frames, shows, hasLink, text }) {
  if (elements + frames > 1) return 'twice';
  if (/[<>]|civic-|data-/.test(text)) return 'code';
  if (shows) return 'element';
  if (frames === 1) return 'frame';
  if (text.includes('Splněn')) return 'words';
  if (hasLink) return 'link';
  if (/^\[civic|^https?:/.test(text)) return 'typed';
  return text ? 'words' : 'nothing';
}

const HEAD = '<script type="module" src="/dist/civic.js" data-catalog="/data/catalog.json"></script>';
const page = (left) => documentOf(left.map((html = '') => `<section>${html.replaceAll(SITE, host.base)}</section>`).join('\n'), HEAD);

/** What becomes of all forms after each of some filters, side by side. */
async function outcomes(filters, path) {
  const lefts = [];
  for (const pass of filters) lefts.push(await Promise.all(snippets().map(([form, snippet]) => pass(snippet, form))));
  // Several systems leave the same.
  const different = [...new Set(lefts.map(page))];
  const pages = different.map((html, index) => ({ path: host.put(`${path}-${index}.html`, [html]).url }));
  const { visit, frames } = await openFrames(host, pages, `${path}.html`);
  const shown = [];
  await on(visit, async () => {
    for (const frame of frames) {
      await frame.waitForFunction(areAtRest, undefined, { polling: 50 });
      shown.push((await frame.evaluate(seen)).map(outcomeOf));
    }
  });
  return lefts.map((left) => {
    const each = shown[different.indexOf(page(left))];
    return { left, outcome: Object.fromEntries(Object.keys(SNIPPETS).map((form, at) => [form, left[at] === undefined ? 'none' : each[at]])) };
  });
}

/** Nothing is there twice, nobody sees code, and what was left of a link or an address is shown. */
function check({ left, outcome }, what) {
  for (const [index, [form, is]] of Object.entries(outcome).entries()) {
    assert.ok(!['twice', 'code'].includes(is), `${what}, ${form}: ${is} of ${left[index]}`);
    const stands = form === 'the block, written out' ? /data-civic=/ : /frame\.html\?|data-civic=|\[civic/;
    if (stands.test(left[index])) assert.match(is, /element|frame/, `${what}, ${form}: ${left[index]}`);
  }
}

describe('a snippet of any form is the element or a link', () => {
  it(`after ${Object.keys(FILTERS).join('; ')}`, async () => {
    const all = await outcomes(Object.values(FILTERS), '/filters');
    Object.keys(FILTERS).forEach((filter, index) => check(all[index], filter));
  });

  it('in every role of every system, and that is what the guide says', async () => {
    const all = await outcomes(SYSTEMS.map(({ pass }) => pass), '/systems');
    const rows = SYSTEMS.map(({ system, role }, index) => ({ system, role, outcome: all[index].outcome }));
    SYSTEMS.forEach(({ system, role: [, role] }, index) => check(all[index], `${system}, ${role}`));
    keepTable(rows);
  });
});

it('the filter of WordPress takes away what it takes away there', () => {
  // WordPress puts something else in the place of an address.
  for (const [form, snippet] of snippets().filter(([name]) => name !== 'the published address')) {
    const namesIn = (html) => [...html.matchAll(/<([a-z-]+)[ >]/g)].map(([, name]) => name).filter((name) => name !== 'p' && name !== 'br');
    assert.deepEqual(namesIn(wpKses(snippet)), namesIn(readRecords().WordPress.left.author[form]), form);
  }
});
