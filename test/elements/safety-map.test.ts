/** What a visitor of a map of safety projects reads and filters. */
import { expect } from 'chai';
import { until } from '../support/until.js';
import { SafetyMapPage } from './pages/safety-map.page.js';
import type { OpenOptions } from './pages/safety-map.page.js';
import { MANY, REGION } from './pages/safety-map.plans.js';

let page: SafetyMapPage;
const ready = async (options?: OpenOptions) => (page = await SafetyMapPage.ready(options));
const typesOf = () => page.events.map(({ type }) => type).filter((type) => type !== 'civic-load');
const address = location.href;

afterEach(async () => {
  await page.close();
  history.replaceState(null, '', address);
});

describe('the list of a safety map', () => {
  it('comes before the map and names every project in its group', async () => {
    await ready();
    expect(page.group('Celý kraj')).to.deep.equal(['Safety for seniors']);
    expect(page.group('Města a obce')).to.deep.equal(['Kamerový systém', 'Pěší hlídky', 'Na kole občanům blíže']);
    expect(page.group('Místo neuvedeno')).to.deep.equal(['Přístroj']);
    expect(page.part('regional').textContent).to.contain('Celý kraj');
    const following = page.part('project').compareDocumentPosition(page.part('map'));
    expect(following & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(page.message).to.equal('Zobrazeno vše: 5 projektů');
  });

  it('says what the plan counts but does not name', async () => {
    await ready();
    expect(page.text).to.contain('zapojená města a obce: 27, jmenovitě 5').and.to.contain('podpořené projekty 2011: 11');
  });

  it('opens a project in place with everything that the plan holds', async () => {
    await ready({ plan: { ...REGION, documents: [{ ...REGION.documents[0], url: 'https://kraj.example/zprava.pdf' }] } });
    await page.press('Kamerový systém');
    expect(page.project('Kamerový systém').querySelector('details')!.open).to.equal(true);
    expect(page.project('Kamerový systém').textContent).to.contain('Dohled na náměstí.');
    expect(page.detailsOf('Kamerový systém')).to.deep.equal({
      Roky: '2010',
      Dosah: 'místní',
      Stav: 'splněno',
      Místo: 'Přeštice',
      Kdo: 'Policie ČR (partner) (obsluha)',
      'Pro koho': 'řidiči',
      Témata: 'doprava',
      'Jak se to dělá': 'kamery',
      'Co vznikne': 'dohledové pracoviště',
      Peníze: 'přiděleno · téměř 1 200 000 Kč · zdroj: Plzeňský kraj',
      Souvislosti: 'navazuje na Pěší hlídky',
      'Cíle udržitelného rozvoje': '11',
      Přílohy: 'Mapa kamer',
      Zdroj: 'Zpráva o programu (odkaz vede na kraj.example) · s. 4 · město je klidnější',
    });
  });

  it('says that a status is not stated rather than guess it', async () => {
    await ready();
    await page.press('Přístroj');
    expect(page.detailsOf('Přístroj')['Stav']).to.equal('stav neuveden');
  });

  it('marks words in another language than the page', async () => {
    await ready();
    expect(page.project('Safety for seniors').querySelector('[lang="en"]')?.textContent).to.equal('Safety for seniors');
  });

  it('asks the page before it opens a project, and stays closed when told so', async () => {
    await ready();
    page.element.addEventListener('civic-project-open', (event) => event.preventDefault());
    await page.press('Kamerový systém');
    expect(page.project('Kamerový systém').querySelector('details')!.open).to.equal(false);
    expect(page.events.at(-1)).to.deep.equal({ type: 'civic-project-open', detail: { id: 'kamery' } });
  });

  it('opens and closes with the keyboard and keeps the focus', async () => {
    await ready();
    page.project('Kamerový systém').querySelector('summary')!.focus();
    await page.key('Enter');
    expect(page.project('Kamerový systém').querySelector('details')!.open).to.equal(true);
    await page.key('Enter');
    expect(page.project('Kamerový systém').querySelector('details')!.open).to.equal(false);
    expect(page.focus).to.contain('Kamerový systém');
  });

  it('shows a window of a very long list, says how much there is, and brings more', async () => {
    await ready({ plan: MANY });
    expect(page.parts('project').length).to.equal(50);
    expect(page.message).to.equal('Zobrazeno vše: 1500 projektů');
    await page.click(page.part('more'));
    expect(page.parts('project').length).to.equal(100);
    expect(page.options('place').length).to.equal(1);
    page.filter('place').focus();
    await page.settled();
    expect(page.options('place').length).to.equal(301);
    await page.choose('place', 'o7');
    expect(page.titles).to.deep.equal(['Projekt 7', 'Projekt 307', 'Projekt 607', 'Projekt 907', 'Projekt 1207']);
  });

  it('makes way for a project that the visitor has filtered out, not for one that the page leaves out', async () => {
    await ready({ attributes: { scope: 'local' } });
    await page.choose('year', '2010');
    expect(page.titles).to.deep.equal(['Kamerový systém']);
    location.hash = '#seniori';
    await page.settled();
    expect(page.titles).to.deep.equal(['Kamerový systém']);
    location.hash = '#kolo';
    await until('the project is open', () => page.titles.length === 3 && page.project('Na kole').querySelector('details')!.open);
    expect(page.filter('year').value).to.equal('');
    expect(page.filter('scope').value).to.equal('local');
  });

  it('follows the address of the page to a project', async () => {
    await ready({ fallback: '' });
    location.hash = '#hlidky';
    await until('the project is open', () => page.project('Pěší hlídky').querySelector('details')!.open);
    await page.settled();
    expect(page.focus).to.contain('Pěší hlídky');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('the files of a safety map', () => {
  it('are offered to who has come, by keyboard, and not on paper', async () => {
    await ready();
    await page.come();
    const names = page.parts('export').map(({ textContent }) => textContent.trim());
    expect(names).to.deep.equal(['Stáhnout tabulku (CSV)', 'Stáhnout pro mapy (GeoJSON)']);
    page.all('.legend summary')[0]!.focus();
    await page.key('Tab');
    expect(page.focus).to.equal('Stáhnout tabulku (CSV)');
    expect(await page.axe()).to.deep.equal([]);
  });

  it('hold what is shown: a table for a spreadsheet', async () => {
    await ready({ attributes: { scope: 'local' } });
    const { name, text } = await page.take('Stáhnout tabulku (CSV)');
    expect(name).to.equal('projekty.csv');
    expect(text.codePointAt(0)).to.equal(0xfeff);
    expect(text.slice(1).replaceAll('\u00a0', ' ').split('\r\n')).to.deep.equal([
      'id;Název;Místo;Dosah;Roky;Termín;Stav;Kdo;Peníze;Popis',
      'kamery;Kamerový systém;Přeštice;místní;2010;;splněno;Policie ČR;1 200 000 Kč;Dohled na náměstí.',
      'hlidky;Pěší hlídky;"Přeštice\nLhota";místní;2011;;probíhá;;;',
      'kolo;Na kole občanům blíže;Tachov;místní;2011;;;;;',
      '',
    ]);
  });

  it('hold where it is: features for another map, one without a place included', async () => {
    await ready({ attributes: { year: '2011' } });
    const { name, text } = await page.take('Stáhnout pro mapy (GeoJSON)');
    expect(name).to.equal('projekty.geojson');
    const { type, features } = JSON.parse(text) as { type: string; features: { id: string; geometry: unknown; properties: { title: string } }[] };
    expect(type).to.equal('FeatureCollection');
    const geometries = Object.fromEntries(features.map(({ id, geometry }) => [id, geometry]));
    expect(geometries).to.deep.equal({
      hlidky: { type: 'MultiPoint', coordinates: [[13.334, 49.573], [13.39, 49.59]] },
      kolo: { type: 'Point', coordinates: [12.634, 49.795] },
      seniori: null,
      pristroj: null,
    });
    expect(features.map(({ properties }) => properties.title)).to.include('Safety for seniors');
  });

  it('speak the language of the page', async () => {
    await ready({ attributes: { lang: 'en' } });
    await page.come();
    await until('the words are there', () => page.text.includes('Download the table (CSV)'));
    const { name, text } = await page.take('Download the table (CSV)');
    expect(name).to.equal('projects.csv');
    expect(text).to.contain('id;Title;Place;Reach;Years;Date;Status;Who;Money;Summary');
  });
});

describe('the filters of a safety map', () => {
  it('offer each value with what it would show, as soon as somebody comes', async () => {
    await ready();
    expect(page.options('year')).to.deep.equal(['Vše']);
    await page.come();
    expect(page.options('year')).to.deep.equal(['Vše', '2010 (1)', '2011 (4)', '2012 (1)']);
    expect(page.options('scope')).to.deep.equal(['Vše', 'místní (3)', 'celokrajský (1)', 'věcný dar (1)']);
    expect(page.options('status')).to.deep.equal(['Vše', 'probíhá (1)', 'splněno (1)', 'stav neuveden (3)']);
    expect(page.options('place')).to.deep.equal(['Vše', 'Lhota (1)', 'Přeštice (2)', 'Tachov (1)', 'bez města a obce (2)']);
  });

  for (const sign of [new KeyboardEvent('keydown'), new TouchEvent('touchstart')]) {
    it(`are filled before somebody who goes by ${sign.type} anywhere on the page can open one`, async () => {
      await ready();
      globalThis.dispatchEvent(sign);
      await until('there is something to choose', () => page.options('year').length > 1);
    });
  }

  it('feed the list, the map and the message from one set', async () => {
    await ready();
    await page.choose('year', '2011');
    expect(page.titles).to.have.members(['Safety for seniors', 'Pěší hlídky', 'Na kole občanům blíže', 'Přístroj']);
    expect(page.message).to.equal('Zobrazeno 4 z 5 projektů');
    expect(page.markerNames).to.include('Tachov, 1 projekt');
    expect(page.markerNames.join()).to.match(/Lhota a okolí, 2 projekty|Přeštice a okolí, 2 projekty/);
    expect(page.events.at(-1)).to.deep.equal({
      type: 'civic-filter-change',
      detail: { filters: { year: '2011', scope: '', status: '', place: '', milestone: '' }, shown: 4, total: 5 },
    });
    await page.choose('scope', 'local');
    expect(page.message).to.equal('Zobrazeno 2 z 5 projektů');
    expect(page.options('status')).to.include('splněno (0)');
  });

  it('say so when nothing fits, and are taken off one by one or all at once', async () => {
    await ready({ attributes: { year: '2010', scope: 'in-kind' } });
    expect(page.text).to.contain('Tomuto výběru neodpovídá žádný projekt.');
    expect(page.message).to.equal('Zobrazeno 0 z 5 projektů');
    const [year] = page.all('.chip');
    expect(year!.getAttribute('aria-label')).to.equal('Zrušit filtr Rok: 2010');
    year!.focus();
    await page.click(year!);
    expect(page.titles).to.deep.equal(['Přístroj']);
    expect(page.root.activeElement).to.equal(page.filter('year'));
    await page.click(page.all('.chip').at(-1)!);
    expect(page.titles.length).to.equal(5);
    expect(page.root.activeElement).to.equal(page.filter('scope'));
  });

  it('follow the attributes, a place also by its official code, without an event', async () => {
    await ready({ attributes: { place: '558249' } });
    expect(page.titles).to.deep.equal(['Kamerový systém', 'Pěší hlídky']);
    expect(page.filter('place').value).to.equal('prestice');
    page.element.setAttribute('status', 'done');
    await page.settled();
    expect(page.titles).to.deep.equal(['Kamerový systém']);
    page.element.removeAttribute('place');
    page.element.removeAttribute('status');
    await page.settled();
    expect(page.titles.length).to.equal(5);
    expect(typesOf()).to.deep.equal([]);
  });

  it('fold behind a button where there is little room', async () => {
    await ready({ width: 320, attributes: { year: '2011' } });
    const fold = page.all('.fold')[0]!;
    expect(fold.textContent).to.contain('Filtry (1)');
    expect(page.filter('year').checkVisibility()).to.equal(false);
    await page.click(fold);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(page.filter('year').checkVisibility()).to.equal(true);
    await page.click(fold);
    await page.click(page.all('.chip')[0]!);
    expect(page.root.activeElement).to.equal(fold);
  });

  it('are kept in the address of the page when it is wanted', async () => {
    await ready({ attributes: { 'url-state': '', id: 'mapa', scope: 'local' } });
    await page.choose('year', '2011');
    expect(new URL(location.href).searchParams.get('mapa-year')).to.equal('2011');
    await page.close();
    await ready({ attributes: { 'url-state': '', id: 'mapa', scope: 'regional' } });
    expect(page.titles).to.deep.equal(['Pěší hlídky', 'Na kole občanům blíže']);
    await page.choose('year', '');
    expect(new URL(location.href).searchParams.has('mapa-year')).to.equal(false);
  });

  it('leave the address of the page alone otherwise', async () => {
    await ready();
    const before = location.href;
    await page.choose('year', '2011');
    expect(location.href).to.equal(before);
  });
});
