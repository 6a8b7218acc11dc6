/** What publishing systems leave of a snippet: it shows the element once, or a link that works, and never any code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { Host, on } from './host.js';

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

const FRAME = '/dist/frame.html?element=goal-card&amp;src=/data/liberec-region-2025.json&amp;goal=osvetova-akce&amp;lang=cs';
const LINK = `<a href="${FRAME}">Osvětová akce</a>`;
const ATTRIBUTES = { src: '/data/liberec-region-2025.json', goal: 'osvetova-akce', lang: 'cs' };
const written = (prefix) => Object.entries(ATTRIBUTES).map(([name, value]) => ` ${prefix}${name}="${value}"`).join('');

const SNIPPETS = {
  'the tag': `<civic-goal-card${written('')}>${LINK}</civic-goal-card>`,
  'the tag with its script': `<script type="module" src="/dist/civic.js"></script><civic-goal-card${written('')}>${LINK}</civic-goal-card>`,
  'the block': `<div data-civic="goal-card"${written('data-')}>${LINK}</div>`,
  'the link': `<p>${LINK}</p>`,
  'the frame and the link': `<iframe src="${FRAME}" title="Osvětová akce"></iframe><p>${LINK}</p>`,
};

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

/** Runs in the page: what a visitor sees of a snippet. */
const seen = () => {
  const element = document.querySelector('civic-goal-card');
  const shows = element?.matches(':state(ready)') === true;
  const link = [...document.querySelectorAll('a')].find((each) => each.checkVisibility());
  return {
    elements: document.querySelectorAll('civic-goal-card').length,
    frames: document.querySelectorAll('iframe').length,
    shows,
    link: link?.getAttribute('href') ?? '',
    text: document.body.innerText,
  };
};

/** Runs in the page: whether all that it can become has become of it. */
const isAtRest = () => {
  const element = document.querySelector('civic-goal-card');
  const upgrades = document.querySelector('a[href*="frame.html?"], iframe') !== null || element !== null;
  return !upgrades || element?.matches(':state(ready)') === true || document.querySelector('iframe') !== null;
};

describe('a snippet', { concurrency: 2 }, () => {
  for (const [filter, pass] of Object.entries(FILTERS)) {
    for (const [snippet, html] of Object.entries(SNIPPETS)) {
      it(`${snippet}, after ${filter}, is the element or a link`, async () => {
        const left = await pass(html);
        const path = `/${encodeURIComponent(filter)}/${encodeURIComponent(snippet)}.html`;
        await on(host.open(left, { head: '<script type="module" src="/dist/civic.js"></script>', path }), async (visit) => {
          await visit.page.waitForLoadState('load');
          await visit.page.waitForFunction(isAtRest, undefined, { polling: 30 });
          const { elements, frames, shows, link, text } = await visit.page.evaluate(seen);
          assert.ok(elements + frames <= 1, `${elements} elements and ${frames} frames of ${left}`);
          assert.ok(shows || frames === 1 || link.includes('frame.html?'), `nothing of ${left}`);
          // Where a link was left alone, it became the element.
          if (left.includes('frame.html?') && frames === 0) assert.ok(shows, `only a link of ${left}`);
          assert.doesNotMatch(text, /[<>]|civic|data-/, 'code is shown');
        });
      });
    }
  }
});
