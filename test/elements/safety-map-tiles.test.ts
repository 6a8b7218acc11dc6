/** A picture under the map, from the page's own host and from another one. */
import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { serve } from '../support/served.js';
import type { Served } from '../support/served.js';
import { until } from '../support/until.js';
import { SafetyMapPage } from './pages/safety-map.page.js';
import type { OpenOptions } from './pages/safety-map.page.js';

const TILE = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#cdc" d="M0 0h256v256H0z"/></svg>';
/** Where towns of the plan lie: longitude, latitude. */
const TOWNS = { Tachov: [12.634, 49.795], Přeštice: [13.334, 49.573], Kralovice: [13.488, 49.982], Sušice: [13.52, 49.231] } as const;
/** The same server under another name. */
const OTHER = location.host.replace('localhost', '127.0.0.1');

let page: SafetyMapPage;
let server: Served;

const template = (query = 'z={z}&x={x}&y={y}') => `${server.url}?${query}`;
const abroad = () => template().replace(location.host, OTHER);
const open = async (tiles: string, options: OpenOptions = {}) => {
  page = await SafetyMapPage.ready({ ...options, attributes: { tiles, ...options.attributes } });
};
const covered = () => until('tiles are there', () => page.part('map').hasAttribute('data-tiled') && page.all('img').every((image) => (image as HTMLImageElement).complete));
const requests = async () => (await server.count()).requests;
const foreignRequests = () => performance.getEntriesByType('resource').filter(({ name }) => new URL(name).host !== location.host);

/** How far a town's marker stands from where the tiles have the town, px. */
function errorOf(name: keyof typeof TOWNS): number {
  const [longitude, latitude] = TOWNS[name];
  const world = [(longitude + 180) / 360, (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2] as const;
  const marker = page.marker(name).getBoundingClientRect();
  const errors = page.tiles.flatMap((image) => {
    const { searchParams } = new URL(image.src);
    const [z, x, y] = ['z', 'x', 'y'].map((key) => Number(searchParams.get(key))) as [number, number, number];
    const across = world[0] * 2 ** z - x;
    const down = world[1] * 2 ** z - y;
    if (across < 0 || across >= 1 || down < 0 || down >= 1) return [];
    const { left, top, width, height } = image.getBoundingClientRect();
    return Math.hypot(left + across * width - (marker.left + marker.width / 2), top + down * height - (marker.top + marker.height / 2));
  });
  return errors.length > 0 ? Math.max(...errors) : Infinity;
}

beforeEach(async () => {
  server = await serve({ body: TILE, type: 'image/svg+xml' });
  performance.clearResourceTimings();
});

afterEach(() => page.close());

describe('tiles of the page’s own host', () => {
  it('lie under the markers at once, and stay with them while the map is moved', async () => {
    await open(template(), { width: 760 });
    await covered();
    expect(page.tilesButton).to.equal(null);
    for (const name of ['Tachov', 'Kralovice', 'Sušice'] as const) expect(errorOf(name)).to.be.lessThan(1.5);
    const [first] = page.tiles;
    const below = first!.compareDocumentPosition(page.marker('Tachov'));
    expect(below & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    await page.click(page.part('zoom-in'));
    await covered();
    expect(errorOf('Přeštice')).to.be.lessThan(1.5);
    await page.drag(-60, 40, () => expect(errorOf('Přeštice')).to.be.lessThan(1.5));
    await covered();
    expect(errorOf('Přeštice')).to.be.lessThan(1.5);
    expect(page.all('img').length).to.be.lessThan(97);
  });

  it('cover all of the map at any zoom', async () => {
    await open(template());
    for (const step of ['zoom-out', 'zoom-in', 'zoom-in', 'zoom-in']) {
      await page.click(page.part(step));
      await covered();
      const map = page.part('map').getBoundingClientRect();
      const boxes = page.tiles.map((image) => image.getBoundingClientRect());
      for (const [x, y] of [[0.01, 0.01], [0.5, 0.5], [0.99, 0.01], [0.01, 0.99], [0.99, 0.99]] as const) {
        const [left, top] = [map.left + x * map.width, map.top + y * map.height];
        expect(boxes.some((box) => box.left <= left && box.right >= left && box.top <= top && box.bottom >= top)).to.equal(true);
      }
    }
  });

  it('come sharper where the screen is finer', async () => {
    await open(template('z={z}&x={x}&y={y}&r={r}'));
    await covered();
    expect(new URL(page.tiles[0]!.src).searchParams.get('r')).to.equal(devicePixelRatio > 1 ? '@2x' : '');
  });

  it('leave the drawn map when they do not come', async () => {
    await server.change({ status: 404 });
    await open(template());
    await until('the server was asked', async () => (await requests()) > 0);
    await until('all have failed', () => page.all('img').every((image) => (image as HTMLImageElement).complete));
    await page.frame();
    expect(page.all('img').filter((image) => image.checkVisibility())).to.deep.equal([]);
    expect(getComputedStyle(page.all('.country')[0]!).fill).not.to.equal('none');
    expect(page.text).to.contain('name-suggestion-index');
  });

  it('give way to the drawn map on paper and in forced colours', async () => {
    await open(template());
    await covered();
    expect(getComputedStyle(page.all('.country')[0]!).fill).to.equal('none');
    for (const medium of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
      await emulateMedia(medium);
      await page.settled();
      expect(page.tiles.filter((image) => image.checkVisibility())).to.deep.equal([]);
      expect(getComputedStyle(page.all('.country')[0]!).fill).not.to.equal('none');
    }
  });

  it('are light on a dark page too, with dark names on them', async () => {
    await open(template(), { isDark: true, attributes: { attribution: '© Město' } });
    await covered();
    expect(getComputedStyle(page.part('map')).color).to.equal('rgb(17, 17, 17)');
    expect(page.text).to.contain('© Město');
    expect(await page.axe()).to.deep.equal([]);
  });

  it('follow the attribute, and go with it', async () => {
    await open(template());
    await covered();
    const other = await serve({ body: TILE, type: 'image/svg+xml' });
    page.element.setAttribute('tiles', `${other.url}?{z},{x},{y}`);
    await until('the others are there', () => page.tiles.length > 0 && page.tiles.every(({ src }) => src.startsWith(other.url)));
    page.element.removeAttribute('tiles');
    await page.settled();
    expect(page.all('img')).to.deep.equal([]);
    expect(getComputedStyle(page.all('.country')[0]!).fill).not.to.equal('none');
  });
});

describe('tiles of another host', () => {
  it('are asked for only after a press of the button that names it, and from nowhere else', async () => {
    await open(abroad());
    await until('the button is there', () => page.tilesButton !== null);
    expect(page.tilesButton!.textContent).to.equal(`Zobrazit podklad ze serveru\u00a0${OTHER}`);
    expect(page.tilesButton!.ariaPressed).to.equal('false');
    await page.click(page.part('zoom-in'));
    expect([await requests(), page.all('img').length, foreignRequests().length]).to.deep.equal([0, 0, 0]);
    page.tilesButton!.focus();
    await page.key('Enter');
    await covered();
    expect(page.tilesButton!.ariaPressed).to.equal('true');
    expect(page.focus).to.contain(OTHER);
    expect(new Set(foreignRequests().map(({ name }) => new URL(name).host))).to.deep.equal(new Set([OTHER]));
    expect(page.tiles.every(({ crossOrigin, referrerPolicy }) => crossOrigin === 'anonymous' && referrerPolicy === 'strict-origin')).to.equal(true);
    expect(errorOf('Přeštice')).to.be.lessThan(1.5);
    expect(await page.axe()).to.deep.equal([]);
    await page.key('Enter');
    expect(page.all('img')).to.deep.equal([]);
  });

  it('are asked for anew when the page names yet another one', async () => {
    await open(abroad());
    await until('the button is there', () => page.tilesButton !== null);
    await page.click(page.tilesButton!);
    await covered();
    page.element.setAttribute('tiles', 'https://tiles.example/{z}/{x}/{y}.png');
    await page.settled();
    expect(page.tilesButton!.textContent).to.contain('tiles.example');
    expect(page.tilesButton!.ariaPressed).to.equal('false');
    expect(page.all('img')).to.deep.equal([]);
  });
});

describe('a template that names no tile', () => {
  for (const tiles of ['/tiles/{z}/{x}.png', 'javascript:alert("{z}{x}{y}")', 'https://{s}.tiles.example/{z}/{x}/{y}.png', 'data:image/png,{z}{x}{y}']) {
    it(`asks for nothing and is told to the page: ${tiles}`, async () => {
      await open(tiles);
      await until('the page is told', () => page.events.some(({ type }) => type === 'civic-problem'));
      await page.click(page.part('zoom-in'));
      const told = page.events.filter(({ type }) => type === 'civic-problem').map(({ detail }) => detail);
      expect(told).to.deep.equal([{ source: tiles, code: 'bad-address', path: 'tiles', advice: 'adresa není platná; napište ji jako plan.json nebo https://…' }]);
      expect(page.all('img, .from-host')).to.deep.equal([]);
    });
  }

  it('asks no host that comes of a place within its name', async () => {
    await open(`http://{z}.${OTHER}/{x}/{y}.png`);
    await page.settled();
    if (page.tilesButton) await page.click(page.tilesButton);
    expect(new Set(page.all('img').map((image) => new URL((image as HTMLImageElement).src).host)).size).to.be.lessThan(2);
  });
});
