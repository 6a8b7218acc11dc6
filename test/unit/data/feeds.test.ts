import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rewriteFeed } from '../../../src/data/formats/feeds.js';
import { parseXml } from '../../../src/data/formats/xml.js';
import { readPlan } from '../../../src/model/read-plan.js';

const BASE = 'https://lhota.example/feed.xml';

/** What an element gets of a feed. */
function read(value: unknown) {
  const given = rewriteFeed(value, BASE)?.plan;
  assert.ok(given, 'it is a feed');
  const { plan, problems } = readPlan(given, BASE);
  assert.ok(plan, 'it gives a plan');
  return { plan, problems };
}

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE rss [<!ENTITY lol "lollol">]>
<rss version="2.0" xmlns:georss="http://www.georss.org/georss"><channel>
  <title>Zprávy z Lhoty &amp; okolí</title><language>cs-CZ</language>
  <image><title>Znak</title><url>https://cizi.example/znak.png</url></image>
  <item><title><![CDATA[Nový <b>park</b>]]></title><link>/park</link><pubDate>Tue, 05 Mar 2024 23:30:00 +0100</pubDate>
    <description>&lt;p onclick="x()"&gt;Sázíme &lt;img src="https://cizi.example/p.gif"&gt;stromy&amp;nbsp;u&amp;nbsp;školy.&lt;/p&gt;&lt;script&gt;zlo()&lt;/script&gt;</description>
    <georss:featureName>Lhota</georss:featureName></item>
  <item><title>Bez data &lol;</title><link>javascript:alert(1)</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lhota</title>
  <entry><title>Earth Day</title><link rel="self" href="https://lhota.example/self"/><link href="den-zeme?a=1&amp;b=2"/>
  <published>2024-04-22T08:00:00Z</published><updated>2024-05-01T08:00:00Z</updated><summary>Come along.</summary></entry></feed>`;

describe('a feed of news', () => {
  it('is read from RSS, and only text comes of it', () => {
    const { plan, problems } = read(RSS);

    assert.deepEqual([plan.title, plan.language], ['Zprávy z Lhoty & okolí', 'cs-CZ']);
    const [park, other] = plan.news;
    assert.deepEqual([park!.title, park!.summary, park!.date, park!.url], ['Nový park', 'Sázíme stromy u školy.', '2024-03-05', 'https://lhota.example/park']);
    assert.deepEqual(plan.places.filter(({ id }) => park!.places.includes(id)).map(({ title }) => title), ['Lhota']);
    assert.deepEqual([other!.title, other!.url], ['Bez data &lol;', undefined]);
    assert.deepEqual(problems.map(({ code }) => code), ['unsafe-url']);
    assert.ok(!JSON.stringify(plan).includes('cizi.example'));
  });

  it('is read from Atom', () => {
    const { plan } = read(ATOM);

    const [entry] = plan.news;
    assert.equal(plan.language, 'en');
    assert.deepEqual([entry!.title, entry!.date, entry!.url, entry!.summary], ['Earth Day', '2024-04-22', 'https://lhota.example/den-zeme?a=1&b=2', 'Come along.']);
  });

  it('is read from RSS 1.0, whose items stand beside the channel', () => {
    const { plan } = read('<rdf:RDF><channel><title>Lhota</title></channel><item><title>A</title><dc:date>2023-01-02</dc:date></item></rdf:RDF>');
    assert.deepEqual(plan.news.map(({ title, date }) => [title, date]), [['A', '2023-01-02']]);
  });

  it('is read from JSON Feed', () => {
    const { plan } = read({
      version: 'https://jsonfeed.org/version/1.1', title: 'Lhota', language: 'cs',
      items: [{ id: '1', content_html: '<p>Sázíme <b>stromy</b></p>', url: 'https://lhota.example/1', date_published: '2024-03-05T10:00:00+01:00' }],
    });
    assert.deepEqual(plan.news.map(({ title, summary, date }) => [title, summary, date]), [['Sázíme stromy', undefined, '2024-03-05']]);
  });

  it('is read from open data, one record or many, with its languages and places', () => {
    const record = {
      typ: ['Aktualita'], iri: 'https://trebic.example/aktuality/1',
      název: { cs: 'Viník dopaden', en: 'Culprit caught' }, popis: { cs: 'Díky kamerám.' },
      vytvořeno: { typ: 'Časový okamžik', datum_a_čas: '2019-01-01T09:30:00+02:00' },
      oznamovatel: { typ: 'Osoba', název: { cs: 'Město Třebíč' } },
      geografické_území: [{ typ: 'Umístění', název: { cs: 'Karlovo náměstí' } }],
    };
    for (const value of [record, [record, { typ: 'Jiné' }]]) {
      const { plan } = read(value);
      const [news] = plan.news;
      assert.deepEqual([plan.title, news!.title, news!.date, news!.url], [{ cs: 'Město Třebíč' }, record.název, '2019-01-01', record.iri]);
      assert.deepEqual(plan.places.map(({ title }) => title), [{ cs: 'Karlovo náměstí' }]);
    }
  });

  it('is not what only looks like one', () => {
    for (const value of ['<!doctype html><title>x</title>', '<html><rss></rss></html>', '<rss', '<rss></channel>', '', [], {}, null, { version: '1.0' }]) {
      assert.equal(rewriteFeed(value, BASE), undefined, JSON.stringify(value));
    }
  });

  it('sets aside what has no title, and says so', () => {
    const { plan, problems } = read('<rss><channel><title>A</title><item><link>/a</link></item><item><title>B</title></item></channel></rss>');
    assert.equal(plan.news.length, 1);
    assert.equal(problems[0]?.code, 'missing-value');
  });
});

describe('the reader of XML', () => {
  it('ends in time with hostile files', () => {
    const start = performance.now();
    const files = [
      `<rss>${'<a>'.repeat(100_000)}`, `<rss ${'a="'.repeat(50_000)}>`, `<rss ${' '.repeat(100_000)}`, '<!--'.repeat(50_000),
      `<a ${'b="c" '.repeat(50_000)}`, '&'.repeat(200_000), `<a>${'<![CDATA['.repeat(20_000)}</a>`,
    ];
    for (const file of files) assert.equal(parseXml(file), undefined);
    assert.ok(performance.now() - start < 5_000);
  });

  it('knows no entities but those of XML, and characters by number', () => {
    assert.equal(parseXml('<a>&lt;&#268;&#x10D;&#99999999;&amp;lt;&toString;</a>')?.text, '<Čč&#99999999;&lt;&toString;');
  });
});
