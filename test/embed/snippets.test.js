/** What the documents tell people to copy: every snippet is put into a page as it stands and shows what it promises. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../tools/install.js';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const LOADER = '<script type="module" src="/dist/civic.js"></script>';
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const unescaped = (text) => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]);

const textOf = (path) => readFileSync(join(root, path), 'utf8');
const fenced = (path, language) => [...textOf(path).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code.trim());
const startPage = () => [...textOf('demo/index.html').matchAll(/<pre class="snippet".*?<code>(.*?)<\/code>/gs)].map(([, code]) => unescaped(code).trim());

const isMarkup = (code) => code.startsWith('<');
/** The documents, and how many pieces of markup and of data to copy each of them has. */
const SOURCES = {
  'README.md': { snippets: [...fenced('README.md', 'html'), ...fenced('README.md', 'json')], markup: 2, data: 1 },
  'the start page': { snippets: startPage(), markup: 3, data: 1 },
  'the guide for editors': { snippets: fenced('stories/guides/editor.mdx', 'html'), markup: 3, data: 0 },
  'the guide for developers': { snippets: fenced('stories/guides/developer.mdx', 'html'), markup: 2, data: 0 },
};

/** A snippet that only loads, or holds only data, is put beside what it is for. */
function pageOf(code) {
  if (!isMarkup(code)) return `<civic-plan-list><script type="application/json">${code}</script></civic-plan-list>`;
  if (!code.includes('civic-') && !code.includes('data-civic') && !code.includes('frame.html')) {
    return `${code}<civic-plan-list src="/data/liberec-city-2024.json"><a href="/data/liberec-city-2024.json">Plán</a></civic-plan-list>`;
  }
  return code;
}

async function showsItself(visit, code) {
  if (code.includes('<iframe')) {
    const element = visit.page.frameLocator('iframe').locator('civic-event-calendar');
    await element.getByText('Duben 2025').first().waitFor({ timeout: 20_000 });
  } else {
    await visit.settled();
    const states = await visit.page.evaluate(() =>
      [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('civic-')).map((element) => element.matches(':state(ready)')),
    );
    assert.deepEqual(states, [true]);
  }
  assert.deepEqual(await visit.problems(), []);
}

for (const [name, { snippets, markup, data }] of Object.entries(SOURCES)) {
  it(`all that ${name} has to copy is found`, () => {
    assert.deepEqual([snippets.filter(isMarkup).length, snippets.filter((code) => !isMarkup(code)).length], [markup, data]);
  });
}

describe('what the documents have to copy shows itself', () => {
  // The same is told in several of them.
  for (const code of new Set(Object.values(SOURCES).flatMap(({ snippets }) => snippets))) {
    const names = Object.keys(SOURCES).filter((name) => SOURCES[name].snippets.includes(code));
    const hasLoader = code.includes('<script type="module"');
    it(`${names.join(', ')}: ${code.split('\n', 1)[0].slice(0, 60)}`, () =>
      on(host.open(pageOf(code), { head: hasLoader ? '' : LOADER }), (visit) => showsItself(visit, code)));
  }
});
