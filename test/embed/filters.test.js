/** What publishing systems leave of a snippet: it shows the element once, or a link that works, and never any code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { Host, on } from './host.js';
import { GOALS, SNIPPETS } from './snippet-forms.js';

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
  'a filter that keeps links only': clean({ allowedTags: ['a'], allowedAttributes: { a: ['href'] } }),
  'a filter that keeps paragraphs and breaks': clean({ allowedTags: ['p', 'br', 'a', 'strong', 'em'], allowedAttributes: { a: ['href', 'title'] } }),
  'a maker of paragraphs': inParagraphs,
  'an editor that writes opening and closing tags on lines of their own': (html) => inParagraphs(html.replace(/(<civic[^>]*>|<div[^>]*>)(.*)(<\/(?:civic|div)[^>]*>)/, '$1\n\n$2\n\n$3')),
  'a system that makes typographic quotes': (html) => html.replace(/(<(?:civic|div)[^>]*>)/, (tag) => tag.replaceAll(/"([^"]*)"/g, '"„$1“"')),
};

/** What visual editors leave, recorded from them by `editors/record.js`: they weigh too much to be installed for this. */
const RECORDED = JSON.parse(readFileSync(new URL('editors/recorded.json', import.meta.url), 'utf8'));
for (const [editor, { version, left }] of Object.entries(RECORDED)) FILTERS[`${editor} (${version})`] = (html, form) => left[form];

/** Runs in the page: what a visitor sees of each snippet. */
const seen = () =>
  [...document.querySelectorAll('section')].map((section) => ({
    elements: section.querySelectorAll('civic-goal-card').length,
    frames: section.querySelectorAll('iframe').length,
    shows: section.querySelector('civic-goal-card:state(ready)') !== null,
    link: [...section.querySelectorAll('a')].find((each) => each.checkVisibility())?.getAttribute('href') ?? '',
    text: section.innerText,
  }));

/** Runs in the page: whether all that the snippets can become has become of them. */
const areAtRest = () =>
  [...document.querySelectorAll('section')].every((section) => {
    const upgrades = section.querySelector('a[href*="frame.html?"], civic-goal-card') !== null;
    return !upgrades || section.querySelector('civic-goal-card:state(ready), iframe') !== null;
  });

function check({ elements, frames, shows, link, text }, left) {
  assert.ok(elements + frames <= 1, `${elements} elements and ${frames} frames of ${left}`);
  assert.ok(shows || frames === 1 || link.includes('frame.html?'), `nothing of ${left}`);
  // Where a link was left alone, it became the element.
  if (left.includes('frame.html?') && frames === 0) assert.ok(shows, `only a link of ${left}`);
  assert.doesNotMatch(text, /[<>]|civic|data-/, 'code is shown');
}

describe('a snippet of any form is the element or a link', () => {
  for (const [filter, pass] of Object.entries(FILTERS)) {
    it(`after ${filter}`, async () => {
      const left = await Promise.all(Object.entries(SNIPPETS).map(([form, snippet], index) => pass(snippet(GOALS[index]), form)));
      const sections = left.map((html) => `<section>${html}</section>`).join('\n');
      await on(host.open(sections, { head: '<script type="module" src="/dist/civic.js"></script>', path: `/${encodeURIComponent(filter)}.html` }), async (visit) => {
        await visit.page.waitForLoadState('load');
        await visit.page.waitForFunction(areAtRest, undefined, { polling: 30 });
        const shown = await visit.page.evaluate(seen);
        assert.equal(shown.length, left.length);
        shown.forEach((each, index) => check(each, left[index]));
      });
    });
  }
});
