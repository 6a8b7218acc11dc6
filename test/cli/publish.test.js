/** The folder that the built command writes for a web server. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { Workshop, civic } from '../support/prerendered.js';
import { root } from '../tools/install.js';

const workshop = new Workshop();
after(() => workshop.remove());

const BASE = 'https://www.plzen.example/plan/';
const publish = (out, plan = 'plzen-safe-region', base = BASE) => civic(workshop.folder, 'publish', `data/${plan}.json`, '--out', out, '--base', base);
const listing = (out) => readdirSync(join(workshop.folder, out), { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(workshop.folder, out, path)).isFile()).sort();
const json = (path) => JSON.parse(workshop.read(path));

describe('civic publish', () => {
  const { status, stdout, stderr } = publish('site');
  const files = listing('site');
  const pages = files.filter((name) => name.endsWith('.html') && !name.startsWith('civic/'));

  it('writes a page for every element that has something to show, the data in every form, and the library', () => {
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
    assert.match(stdout, new RegExp(`site: ${pages.length} strán`));
    for (const page of ['index', 'plan-list', 'event-calendar', 'safety-map', 'milestones', 'funding', 'contacts']) assert.ok(pages.includes(`${page}.html`), page);
    assert.equal(pages.filter((page) => page.startsWith('goal-')).length, json('data/plzen-safe-region.json').goals.length);
    for (const name of ['plzen-safe-region.ics', 'goals.csv', 'projects.csv', 'projects.geojson', 'plan.jsonld', 'sitemap.xml', '_headers', '.htaccess', 'nginx.conf', 'civic/civic.js', 'civic/sri.json', 'civic/schema/civic-plan-1.json']) {
      assert.ok(files.includes(name), name);
    }
    assert.deepEqual(files.filter((name) => /\.d\.ts$|cli\.js$/.test(name)), []);
  });

  it('knows every element that there is', () => {
    const names = readdirSync(join(root, 'dist/elements')).filter((name) => name.endsWith('.js')).map((name) => name.replace('.js', ''));
    const tags = names.map((name) => `<civic-${name} src="data/plzen-safe-region.json" goal="x"></civic-${name}>`);
    const { stdout: told } = workshop.prerender(tags.join('\n'), BASE);
    const nothing = [...told.matchAll(/<civic-([a-z-]+)>/g)].map(([, name]) => name);
    // A card of no goal, and news of a plan without any.
    assert.deepEqual(nothing.sort(), ['goal-card', 'news']);
    assert.match(told, new RegExp(`page\\.html: ${names.length - nothing.length} vykreslen`));
  });

  it('writes the same again', () => {
    publish('again');
    assert.deepEqual(listing('again'), files);
    for (const name of files) assert.ok(readFileSync(join(workshop.folder, 'site', name)).equals(readFileSync(join(workshop.folder, 'again', name))), name);
  });

  it('leads from each page to its oEmbed answer, and from there back to the page', () => {
    for (const page of pages) {
      const html = workshop.read(`site/${page}`);
      const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html);
      const answer = json(address.replace(BASE, 'site/'));
      assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
      assert.ok(answer.html.includes(`<iframe src="${BASE}${page}"`), page);
      assert.equal((html.match(/<h1\b/g) ?? []).length, 2, 'a heading as it looks, and one in plain words');
      assert.match(html, /<link rel="canonical" href="https:\/\/www\.plzen\.example\/plan\//);
      assert.match(html, /<meta property="og:title"/);
    }
  });

  it('names all pages in the sitemap', () => {
    const named = [...workshop.read('site/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address.replace(BASE, '') || 'index.html');
    assert.deepEqual(named.sort(), pages);
  });

  it('writes data that other readers take', () => {
    const plan = json('site/plzen-safe-region.json');
    assert.equal(plan.$schema, 'civic/schema/civic-plan-1.json');
    assert.equal(civic(workshop.folder, 'validate', 'site/plzen-safe-region.json', '--base', BASE).status, 0);
    assert.equal(json('site/projects.geojson').features.length, plan.projects.length);
    assert.ok(new ICAL.Component(ICAL.parse(workshop.read('site/plzen-safe-region.ics'))).getAllSubcomponents('vevent').length > 0);
    const linked = json('site/plan.jsonld')['@graph'];
    assert.equal(linked.filter((node) => node['@type'] === 'Project').length, plan.projects.length);
    const inPage = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(workshop.read('site/index.html'))[1];
    assert.deepEqual(JSON.parse(inPage)['@graph'], linked);
  });

  it('says when an event is by the open formal norm, and says nothing that the plan does not', () => {
    publish('city', 'liberec-city-2024');
    const events = json('city/events.jsonld');
    assert.deepEqual(events.map((event) => event.název.cs), ['Zažít město jinak']);
    assert.deepEqual(events[0].doba_trvání[0].časový_interval.začátek, { typ: 'Časový okamžik', datum: '2024-09-21' });
    assert.equal(listing('city').includes('safety-map.html'), false);
  });

  it('gives each of several plans a folder', () => {
    const { status: code } = civic(workshop.folder, 'publish', 'data/liberec-city-2024.json', 'data/liberec-region-2025.json', '--out', 'two', '--base', BASE, '--lang', 'en');
    assert.equal(code, 0);
    assert.match(workshop.read('two/liberec-region-2025/index.html'), /<html lang="en">/);
  });

  it('explains itself without a folder, an address or a plan', () => {
    assert.match(civic(workshop.folder, 'publish', 'data/liberec-city-2024.json', '--base', BASE).stderr, /--out/);
    assert.match(civic(workshop.folder, 'publish', 'data/liberec-city-2024.json', '--out', 'x').stderr, /--base/);
    const { status: code, stdout: told } = civic(workshop.folder, 'publish', 'data/catalog.json', '--out', 'x', '--base', BASE);
    assert.deepEqual([code, /plán nejde použít/.test(told)], [1, true]);
  });
});
