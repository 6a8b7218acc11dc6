/**
 * A long plan list as published, beyond what is seen of it: what a browser's own search finds, what a screen reader gets, what
 * comes onto paper, and how it is sorted and searched where the browser speaks another language or does not know Czech.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const COUNT = 1000;
const PLAN = {
  format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Plán', sections: [{ id: 'vse', title: 'Vše' }],
  documents: [{ id: 'zprava', title: 'Zpráva' }],
  goals: Array.from({ length: COUNT }, (_, i) => ({
    id: `g${i + 1}`, code: String(i + 1), section: 'vse', title: `Úkol číslo ${i + 1}`, summary: `Popis slovem Zrnko${i + 1}x.`,
    status: i % 25 === 0 ? 'done' : 'in-progress', sources: [{ document: 'zprava', page: String(i + 1) }],
  })),
};

async function openList(plan, attributes = '', { head = '', ...options } = {}) {
  host.answer('/dist/long.json', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(plan)));
  const body = `<civic-plan-list src="/dist/long.json" ${attributes}></civic-plan-list>`;
  const visit = await host.open(body, { head: `${head}<script type="module" src="/dist/civic.js"></script>`, path: '/long.html', ...options });
  await visit.settled();
  return visit;
}

/** The glyphs that fonts of a PDF map to letters, as the PDF itself says: what a reader of it searches and copies. */
function lettersOf(map) {
  const letters = new Map();
  const read = (hex) => String.fromCodePoint(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, letter] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(Number.parseInt(glyph, 16), read(letter));
  }
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, letter] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(first, 16);
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph++) letters.set(glyph, String.fromCodePoint(Number.parseInt(letter, 16) + glyph - start));
    }
  }
  return letters;
}

/** All texts of a PDF as Chromium writes them, one line for each piece. */
function textOfPdf(bytes) {
  const source = bytes.toString('latin1');
  const objects = new Map();
  for (const [, id, body] of source.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const at = body.indexOf('stream\n');
    const stream = at < 0 ? undefined : Buffer.from(body.slice(at + 7, body.lastIndexOf('endstream')), 'latin1');
    objects.set(id, { head: at < 0 ? body : body.slice(0, at), stream });
  }
  const unpacked = (id) => {
    const { head, stream } = objects.get(id);
    return (head.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
  };
  const fonts = new Map();
  for (const [id, { head }] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (map) fonts.set(id, lettersOf(unpacked(map)));
  }
  const lines = [];
  for (const { head } of objects.values()) {
    if (!/\/Type \/Page\b/.test(head)) continue;
    const content = unpacked(/\/Contents (\d+) 0 R/.exec(head)[1]);
    const names = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, id]));
    let letters = new Map();
    for (const [, font, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/gi)) {
      if (font) letters = fonts.get(names.get(font)) ?? new Map();
      else lines.push((hex.match(/.{4}/g) ?? []).map((code) => letters.get(Number.parseInt(code, 16)) ?? '').join(''));
    }
  }
  return lines;
}

describe('a list of a thousand goals', () => {
  it('is read out, and found in by the browser, all of it', () =>
    on(openList(PLAN), async (visit) => {
      const client = await visit.page.context().newCDPSession(visit.page);

      // A screen reader has the heading and the button of each goal before anything is pressed, as soon as there was time to lay it out.
      await visit.page.waitForFunction(() =>
        [...document.querySelector('civic-plan-list').shadowRoot.querySelectorAll('[part~=goal]')].every((goal) => goal.checkVisibility({ contentVisibilityAuto: true })));
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const named = (role) => new Set(nodes.filter((node) => !node.ignored && node.role?.value === role).map((node) => node.name?.value.replaceAll('\u00a0', ' ')));
      const [headings, buttons] = [named('heading'), named('button')];
      const unnamed = PLAN.goals.filter(({ title }) => !headings.has(title) || !buttons.has(title));
      assert.deepEqual(unnamed.map(({ id }) => id), []);

      // The search of the browser finds words of a closed goal far down, and opens it.
      const find = (words) => visit.page.evaluate((text) => globalThis.find(text), words);
      assert.equal(await find('Zrnko987x'), true);
      assert.equal(await find('Zrnko1001x'), false);
      assert.deepEqual(await visit.problems(), []);
    }));

  it('is on paper with every goal that is looked for, opened, with its sources', () =>
    on(openList(PLAN, 'status="done"'), async (visit) => {
      const printed = textOfPdf(await visit.page.pdf()).join('').replaceAll(/\s/g, '');
      const wanted = PLAN.goals.filter(({ status }) => status === 'done');
      const isPrinted = ({ title, code }) => printed.includes(title.replaceAll(' ', '')) && printed.includes(`Zrnko${code}x`) && printed.includes(`s.${code}`);
      assert.deepEqual(wanted.filter((goal) => !isPrinted(goal)).map(({ id }) => id), []);
      assert.ok(!printed.includes('Zrnko2x'));
    }));
});

describe('a list in a browser of another language', () => {
  const TITLES = ['Chodník', 'Ilustrace', 'Cesta', 'Zázemí ředitele', 'Hřiště', 'Žádosti', 'Čekárna', 'Řeka', 'Rybník', 'Zvonice'];
  const SORTED = ['Cesta', 'Čekárna', 'Hřiště', 'Chodník', 'Ilustrace', 'Rybník', 'Řeka', 'Zázemí ředitele', 'Zvonice', 'Žádosti'];
  const plan = { ...PLAN, sections: [], goals: TITLES.map((title, i) => ({ id: `g${i}`, title })) };
  const titles = (visit) => visit.page.locator('civic-plan-list [part~=goal-title]').allTextContents();

  /** What a browser without Czech does: it sorts as it sorts its own language. */
  const NO_CZECH = `const Known = Intl.Collator;
    Intl.Collator = class extends Known { constructor(locales, options) { super('en', options); } };
    String.prototype.localeCompare = function (other) { return new Intl.Collator().compare(this, other); };`;
  before(() => host.answer('/no-czech.js', (response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(NO_CZECH)));

  for (const [name, options] of Object.entries({ English: { locale: 'en-US' }, Turkish: { locale: 'tr-TR' }, 'no Czech': { head: '<script src="/no-czech.js"></script>' } })) {
    it(`of ${name} is sorted and searched as Czech asks for`, () =>
      on(openList(plan, 'sort="title"', options), async (visit) => {
        assert.deepEqual((await titles(visit)).map((title) => title.replaceAll('\u00a0', ' ')), SORTED);
        const search = visit.page.locator('civic-plan-list [part~=search]');
        for (const [query, found] of [['REDITELE', 'Zázemí ředitele'], ['ILUSTRACE', 'Ilustrace'], ['z\u030ca\u0301dosti', 'Žádosti']]) {
          await search.fill(query);
          await visit.page.waitForFunction(() => document.querySelector('civic-plan-list').shadowRoot.querySelectorAll('[part~=goal]').length === 1);
          assert.deepEqual((await titles(visit)).map((title) => title.replaceAll('\u00a0', ' ')), [found]);
        }
      }));
  }
});
