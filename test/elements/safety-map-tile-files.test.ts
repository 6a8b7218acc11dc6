/** A picture under the map out of an archive of tiles (PMTiles), and of a service that describes itself (WMTS). */
import { expect } from 'chai';
import { serve } from '../support/served.js';
import type { Answer, Served } from '../support/served.js';
import { archiveOf } from '../support/tile-archive.js';
import type { ArchiveOptions } from '../support/tile-archive.js';
import { until } from '../support/until.js';
import { wmtsOf } from '../support/wmts.js';
import { SafetyMapPage } from './pages/safety-map.page.js';

/** Where Přeštice lies in a square world of side 1. */
const PRESTICE = [(13.334 + 180) / 360, (1 - Math.asinh(Math.tan((49.573 * Math.PI) / 180)) / Math.PI) / 2] as const;
const DEEPEST = 11;
/** The same server under another name. */
const OTHER = location.host.replace('localhost', '127.0.0.1');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#cdc" d="M0 0h256v256H0z"/></svg>';

let page: SafetyMapPage;
let server: Served;
const address = (hash = '') => `${server.url}?mapa.pmtiles${hash}`;

/** A picture of one colour as a file. */
async function pictureOf(type: string): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(8, 8);
  canvas.getContext('2d')!.fillRect(0, 0, 8, 8);
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
}

/** An archive of the tiles in which Přeštice lies: one of each zoom. */
async function prestice(type = 'image/png', options: ArchiveOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await pictureOf(type);
  const tiles = Array.from({ length: DEEPEST + 1 }, (_, z) => ({ z, x: Math.floor(PRESTICE[0] * 2 ** z), y: Math.floor(PRESTICE[1] * 2 ** z), picture }));
  return archiveOf(tiles, options);
}

const open = async (tiles: string, answer: Answer, attributes: Record<string, string> = {}) => {
  await server.change(answer);
  page = await SafetyMapPage.ready({ width: 760, attributes: { tiles, ...attributes } });
};
const isTiled = () => page.part('map').hasAttribute('data-tiled');
const covered = () => until('tiles are there', isTiled);
const told = () => page.events.filter(({ type }) => type === 'civic-problem').map(({ detail }) => detail as Record<string, string>);
const requests = async () => (await server.count()).requests;
const canvases = () => page.all('.tiles canvas:not([hidden])') as HTMLCanvasElement[];

/** How far the marker of Přeštice is from where it is in the tile it lies in, px. */
function error(zoom: number): number {
  const [canvas] = canvases();
  const { left, top, width, height } = canvas!.getBoundingClientRect();
  const marker = page.marker('Přeštice').getBoundingClientRect();
  const [across, down] = PRESTICE.map((share) => (share * 2 ** zoom) % 1) as [number, number];
  return Math.hypot(left + across * width - marker.left - marker.width / 2, top + down * height - marker.top - marker.height / 2);
}

beforeEach(async () => {
  server = await serve({});
});

afterEach(() => page.close());

describe('an archive of tiles on the page’s own host', () => {
  const ANY = { parts: true, type: 'application/octet-stream' };

  it('is drawn at once, where the towns are, and names its source', async () => {
    await open(address(), { ...ANY, body: await prestice('image/png', { attribution: '<a href="#">&copy; Obec</a>', leaf: 4 }) });
    await covered();
    expect(page.tilesButton).to.equal(null);
    expect(canvases().length).to.equal(1);
    expect([8, 9].map(error).some((px) => px < 1.5)).to.equal(true);
    expect(page.all('.attribution')[0]!.textContent).to.contain('name-suggestion-index · © Obec');
    expect([page.all('.tiles img').length, told()]).to.deep.equal([0, []]);
    expect(await page.axe()).to.deep.equal([]);
    await page.click(page.part('zoom-in'));
    page.element.removeAttribute('tiles');
    await page.settled();
    expect([isTiled(), canvases().length, page.text.includes('© Obec')]).to.deep.equal([false, 0, false]);
  });

  for (const type of ['image/jpeg', 'image/webp']) {
    it(`may hold ${type}, and be written without packing`, async () => {
      await open(address(), { ...ANY, body: await prestice(type, { type: type === 'image/jpeg' ? 3 : 4, packing: 1 }) });
      await covered();
      expect(canvases()[0]!.width).to.equal(8);
    });
  }

  it('goes on with its deepest tiles when the map comes nearer', async () => {
    await open(address(), { ...ANY, body: await prestice() });
    await covered();
    page.marker('Přeštice').focus();
    for (let press = 0; press < 6; press++) await page.key('+');
    await until('one tile is stretched over the map', () => canvases().length === 1 && canvases()[0]!.getBoundingClientRect().width > 600);
    expect(error(DEEPEST)).to.be.lessThan(8);
  });

  const faults: Record<string, readonly [code: string, advice: string, make: () => Promise<Answer>]> = {
    'holds vector tiles': ['vector-tiles', 'kreslí jen obrázky', async () => ({ ...ANY, body: await prestice('image/png', { type: 1 }) })],
    'is something else': ['not-tiles', 'PMTiles verze 3', () => Promise.resolve({ ...ANY, body: '<!doctype html>'.repeat(20) })],
    'is packed as no browser unpacks it': ['not-tiles', 'PMTiles', async () => ({ ...ANY, body: await prestice('image/png', { packing: 3 }) })],
    'cannot be had in parts': ['no-parts', 'Range', async () => ({ body: await prestice() })],
    'is not there': ['not-found', 'na adrese nic není', () => Promise.resolve({ status: 404 })],
  };
  for (const [fault, [code, advice, make]] of Object.entries(faults)) {
    it(`leaves the drawn map, and tells whoever keeps the page, when it ${fault}`, async () => {
      await open(address(), await make());
      await until('the page is told', () => told().length > 0);
      expect(told()[0]!['code']).to.equal(code);
      expect(told()[0]!['advice']).to.contain(advice);
      expect([told().length, isTiled(), canvases().length]).to.deep.equal([1, false, 0]);
      expect(page.tilesButton).to.equal(null);
    });
  }

  it('leaves out the tiles that are damaged or cut off', async () => {
    const body = await prestice();
    await open(address(), { ...ANY, body: body.slice(0, -40) });
    await until('it was asked for tiles', async () => (await requests()) > 1);
    await page.settled();
    expect(told()).to.deep.equal([]);
  });
});

describe('an archive of tiles on another host', () => {
  it('is asked for nothing before a press of the button that names the host', async () => {
    await open(address().replace(location.host, OTHER), { parts: true, body: await prestice() });
    await until('the button is there', () => page.tilesButton !== null);
    await page.click(page.part('zoom-in'));
    expect(await requests()).to.equal(0);
    expect(page.tilesButton!.textContent).to.contain(OTHER);
    await page.click(page.tilesButton!);
    await covered();
    expect(page.tilesButton!.ariaPressed).to.equal('true');
    await page.click(page.tilesButton!);
    expect([isTiled(), canvases().length]).to.deep.equal([false, 0]);
  });
});

describe('a service that describes itself', () => {
  const description = () => `${server.url}?request=GetCapabilities`;
  const template = (host: string, url: string) => `${url.replace(location.host, host)}?{layer}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}`;

  it('is asked once what it has, and then for tiles where the towns are', async () => {
    const pictures = await serve({ body: SVG, type: 'image/svg+xml' });
    await open(`${description()}#ORTOFOTO_WM`, { body: wmtsOf({ template: template(location.host, pictures.url) }), type: 'application/xml' });
    await covered();
    expect(await requests()).to.equal(1);
    const places = page.tiles.map(({ src }) => /\?ORTOFOTO_WM\/GoogleMapsCompatible\/(\d+)\/(\d+)\/(\d+)$/.exec(src)!.slice(1).map(Number));
    const [zoom] = places[0]!;
    expect(places).to.deep.include([zoom, Math.floor(PRESTICE[1] * 2 ** zoom!), Math.floor(PRESTICE[0] * 2 ** zoom!)]);
    expect(page.text).to.contain('Zeměměřický úřad');
  });

  it('on another host is asked only after a press, and so is the host of its tiles when that is yet another', async () => {
    const pictures = await serve({ body: SVG, type: 'image/svg+xml' });
    await open(description().replace(location.host, OTHER), { body: wmtsOf({ template: template('mapy.example', pictures.url) }), type: 'application/xml' });
    await until('the button is there', () => page.tilesButton !== null);
    expect([await requests(), page.tilesButton!.textContent.includes(OTHER)]).to.deep.equal([0, true]);
    await page.click(page.tilesButton!);
    await until('the other host is named', () => page.tilesButton!.textContent.includes('mapy.example'));
    expect([page.tilesButton!.ariaPressed, page.all('img').length]).to.deep.equal(['false', 0]);
  });

  for (const [fault, code, body] of [['has no layer in Web Mercator', 'other-grid', wmtsOf({ crs: 'EPSG:5514' })], ['is a page', 'not-tiles', '<!doctype html><title>Mapy</title>']] as const) {
    it(`leaves the drawn map, and tells whoever keeps the page, when it ${fault}`, async () => {
      await open(description(), { body, type: 'application/xml' });
      await until('the page is told', () => told().length > 0);
      expect(told()[0]).to.include({ code, source: description() });
      expect([isTiled(), page.all('img').length]).to.deep.equal([false, 0]);
    });
  }
});
