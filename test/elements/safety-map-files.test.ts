/** What a page adds to the map by attributes: a way to a public map, borders and shapes from files. */
import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';
import { SafetyMapPage } from './pages/safety-map.page.js';

let page: SafetyMapPage;
afterEach(() => page.close());

describe('a public map', () => {
  it('is linked to from a chosen place only where the page names one, and the link says where it leads', async () => {
    page = await SafetyMapPage.ready();
    await page.click(page.marker('Tachov'));
    expect(page.place).not.to.contain('mapách');
    page.element.openIn = 'openstreetmap';
    await page.settled();
    const link = page.part('place').querySelector('a')!;
    expect(link.href).to.equal('https://www.openstreetmap.org/?mlat=49.795&mlon=12.634#map=15/49.795/12.634');
    expect(link.textContent.replace(/\s+/g, ' ').trim()).to.equal('Otevřít v mapách: Tachov (odkaz vede na www.openstreetmap.org)');
    expect(link.dataset['host']).to.equal('www.openstreetmap.org');
    expect(await page.axe()).to.deep.equal([]);
    page.element.setAttribute('open-in', 'mapy');
    await page.settled();
    expect(page.part('place').querySelector('a')!.host).to.equal('mapy.com');
  });
});

const ring = (west: number, south: number, east: number, north: number) => [[west, south], [east, south], [east, north], [west, north], [west, south]];
const collection = (rest: object, ...features: [type: string, coordinates: unknown, properties?: object][]) => JSON.stringify({
  type: 'FeatureCollection', ...rest,
  features: features.map(([type, coordinates, properties = {}]) => ({ type: 'Feature', properties, geometry: { type, coordinates } })),
});
const DISTRICT = collection(
  { attribution: '© ČÚZK' },
  ['Polygon', [ring(12.4, 49.6, 13.1, 49.95)], { title: 'okres Tachov', code: 'CZ0327', home: true }],
  ['Polygon', [ring(12.5, 49.7, 12.7, 49.85)], { title: 'Tachov', code: '560715' }],
);
const PATHS = collection(
  { title: 'Bezpečné cesty do školy', attribution: '© Město' },
  ['LineString', [[12.6, 49.78], [12.66, 49.8]], { title: 'Od nádraží' }],
  ['Point', [12.63, 49.79], { title: 'Přechod u školy' }],
);

const geojson = async (body: string): Promise<string> => (await serve({ body, type: 'application/geo+json' })).url;
const problems = () => page.events.filter(({ type }) => type === 'civic-problem').map(({ detail }) => (detail as { code: string }).code);
const d = (selector: string) => page.all(selector)[0]?.getAttribute('d') ?? '';

describe('a file of borders', () => {
  it('draws its lines, shows whole what it is about, and names its source', async () => {
    page = await SafetyMapPage.ready();
    const [region, country] = [page.viewBox, d('.country')];
    page.element.setAttribute('base', await geojson(DISTRICT));
    await until('the file has come', () => d('g .area') !== '');
    await page.settled();
    expect(page.viewBox[2]).to.be.lessThan(region[2]! / 1.5);
    expect(d('.region').match(/L/g)).to.have.length(4);
    expect(d('.country')).to.equal(country);
    expect(page.text).to.contain('name-suggestion-index · © ČÚZK');
    expect(page.part('reset').textContent).to.contain('Celá mapa');
    expect(page.part('map').getAttribute('aria-label')).to.equal('Mapa: Bezpečný kraj');
    page.element.removeAttribute('base');
    await page.settled();
    expect(page.viewBox).to.deep.equal(region);
    expect(page.text).not.to.contain('© ČÚZK');
  });

  it('leaves the map as it is when it cannot be had, and tells the page', async () => {
    page = await SafetyMapPage.ready({ attributes: { base: await geojson('<p>Nenalezeno'), overlays: await geojson(collection({})) } });
    await until('the page is told', () => problems().length > 1);
    expect(problems().sort()).to.deep.equal(['html-instead', 'no-usable-record']);
    expect(page.text).to.contain('Celý kraj').and.not.to.contain('Na mapě je také');
  });
});

describe('files of shapes', () => {
  it('are drawn on the map, listed below it in words, and open on paper', async () => {
    page = await SafetyMapPage.ready({ attributes: { overlays: `${await geojson(PATHS)} ${await geojson(collection({}, ['Polygon', [ring(13, 49.5, 13.4, 49.7)]]))}` } });
    await until('the files have come', () => page.all('.land:not(.sample) .overlay').length === 3);
    expect(page.all('.land:not(.sample) .overlay').map(({ classList, dataset }) => [classList[1], dataset['line']])).to.deep.equal([['line', '0'], ['point', '0'], ['area', '1']]);
    expect(page.text).to.contain('Na mapě je také: Bezpečné cesty do školy (2)').and.to.contain('· © Město');
    const dot = page.all('.overlay.point')[0]!.getBoundingClientRect();
    const town = page.marker('Tachov').getBoundingClientRect();
    expect(Math.hypot(dot.x - town.x - town.width / 2, dot.y - town.y - town.height / 2)).to.be.lessThan(12);
    expect(await page.axe()).to.deep.equal([]);
    await emulateMedia({ media: 'print' });
    await page.settled();
    expect(page.all('.overlays details li').filter((item) => item.checkVisibility()).map(({ textContent }) => textContent)).to.deep.equal(['Od nádraží', 'Přechod u školy']);
  });
});
