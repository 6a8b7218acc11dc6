import { TileShelf } from '../../controllers/tile-shelf.js';
import { foreignHost } from '../../model/url.js';
import { addStyles } from '../parts/on-demand.js';
import type { LayeredHost, MovableMap, TellOfLayer } from './movable.js';
import { frameOf, MOST_TILES, tilesFor } from './tile-grid.js';
import { tileLayerStyles } from './tile-layer.styles.js';
import { pictureAt, pictureRead } from './tile-picture.js';
import type { TilePicture } from './tile-picture.js';
import { suppliedSource, tileFile, tileSource } from './tile-source.js';
import type { TileAddress, TileSource } from './tile-source.js';

interface Tile extends TileAddress {
  picture: TilePicture;
}

/** What a template comes to: a source at once, or the host to ask for one. */
interface Sought {
  source?: TileSource | undefined;
  host?: string | undefined;
}

const create = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];

/**
 * A picture under the map, drawn by the same camera as the markers above it: of a tile server, of a service that says where
 * its tiles are (WMTS), or of an archive of tiles (PMTiles). A host other than the page's own is asked for nothing before a
 * visitor has pressed the button that names it. Tiles of the last view stay until those of the next one are there; one that
 * cannot be had is left out, and without any the drawn map stays.
 */
export class TileLayer {
  readonly #map: MovableMap;
  readonly #tell: TellOfLayer;
  readonly #shelf: TileShelf;
  /** What the page said last. */
  #template = '';
  /** Hosts that the visitor wants to be asked. */
  readonly #wanted = new Set<string>();
  readonly #sheet = create('div');
  readonly #button = create('button');
  /** Whom the source itself names. */
  readonly #credit = create('span');
  /** Tiles in the page, by their addresses. */
  readonly #tiles = new Map<string, Tile>();
  /** Addresses of those that only an earlier view needs. */
  #stale = new Set<string>();
  /** Where the tiles shown come from. */
  #source: TileSource | undefined;

  /** @param host is drawn anew, and this with it, when the visitor has pressed the button */
  constructor(host: LayeredHost, map: MovableMap, tell: TellOfLayer) {
    this.#map = map;
    this.#tell = tell;
    this.#shelf = new TileShelf(host, (problem) => tell(this.#template, problem));
    this.#sheet.className = 'tiles';
    this.#sheet.ariaHidden = 'true';
    this.#button.type = 'button';
    this.#button.className = 'control from-host';
    this.#button.addEventListener('click', () => {
      const name = this.#button.dataset['host'] ?? '';
      if (!this.#wanted.delete(name)) this.#wanted.add(name);
      host.requestUpdate();
    });
    addStyles(map.element.getRootNode() as ShadowRoot, tileLayerStyles);
  }

  /**
   * @param template what the page says of where tiles come from; empty for nowhere
   * @param label words for the button that shows tiles of a host
   */
  draw(template: string, label: (host: string) => string): void {
    const { element } = this.#map;
    const isNew = template !== this.#template;
    this.#template = template;
    const sought = this.#seek(template);
    if (isNew && template && !sought) this.#tell(template, { code: 'bad-address', path: 'tiles' });
    const { source, host = source?.host } = sought ?? {};
    this.#source = this.#mayAsk(host) ? source : undefined;
    const plane = element.querySelector('.plane')!;
    if (plane !== this.#sheet.parentNode) plane.prepend(this.#sheet);
    this.#offer(host, label);
    this.#name(this.#source?.attribution ?? '');
    this.#cover();
  }

  #mayAsk(host: string | undefined): boolean {
    return host === undefined || this.#wanted.has(host);
  }

  /** Where tiles come from; nothing when the page has not said it in any way that is known. */
  #seek(template: string): Sought | undefined {
    // Links start at the page's base, but its own host is the one that it came from.
    const { page: base } = this.#map.context;
    const { href: page } = location;
    const file = tileFile(template, base);
    if (!file) {
      const source = tileSource(template, base, page, devicePixelRatio);
      return source && { source };
    }
    const host = foreignHost(file.url, page);
    const supply = this.#mayAsk(host) ? this.#shelf.get(file.kind, file.url, file.layer) : undefined;
    const source = supply && suppliedSource(file, supply, page);
    return source ? { source } : { host };
  }

  /** The button that asks a foreign host, or stops asking it. */
  #offer(host: string | undefined, label: (host: string) => string): void {
    if (host === undefined) {
      this.#button.remove();
      return;
    }
    this.#button.dataset['host'] = host;
    this.#button.ariaPressed = String(this.#mayAsk(host));
    this.#button.textContent = label(host);
    const tools = this.#map.element.parentElement!.querySelector('.tools')!;
    if (tools !== this.#button.parentNode) tools.append(this.#button);
  }

  /** Whom the source names, beside those whom the page does. */
  #name(attribution: string): void {
    const corner = this.#map.element.parentElement!.querySelector('.attribution')!;
    this.#credit.textContent = attribution && ` · ${attribution}`;
    if (corner !== this.#credit.parentNode) corner.append(this.#credit);
  }

  /** Asks for the tiles of this view that are not there yet. */
  #cover(): void {
    const { camera, size } = this.#map;
    const source = this.#source;
    this.#stale = new Set(this.#tiles.keys());
    for (const tile of source ? tilesFor(camera, size, source.zooms) : []) {
      const url = source!.urlOf(tile);
      if (url === undefined) continue;
      this.#stale.delete(url);
      if (!this.#tiles.has(url)) this.#tiles.set(url, { ...tile, picture: this.#pictureOf(tile, source!) });
    }
    for (const tile of this.#tiles.values()) this.#place(tile);
    this.#settle();
  }

  readonly #settle = (): void => {
    const isWaiting = [...this.#tiles].some(([url, { picture }]) => !this.#stale.has(url) && picture.state === 'coming');
    if (!isWaiting || this.#tiles.size > 2 * MOST_TILES) for (const url of this.#stale) this.#drop(url);
    this.#map.element.toggleAttribute('data-tiled', [...this.#tiles.values()].some(({ picture }) => picture.state === 'there'));
  };

  #drop(url: string): void {
    this.#tiles.get(url)!.picture.drop();
    this.#tiles.delete(url);
    this.#stale.delete(url);
  }

  /** In parts of the map, since paper has another size and tells nobody. */
  #place(tile: Tile): void {
    const { camera, size } = this.#map;
    const { left, top, width, height } = frameOf(tile, camera, size);
    const { style } = tile.picture.element;
    style.left = `${(left / size.width) * 100}%`;
    style.top = `${(top / size.height) * 100}%`;
    style.width = `${(width / size.width) * 100}%`;
    style.height = `${(height / size.height) * 100}%`;
  }

  #pictureOf(tile: TileAddress, { host, read, urlOf }: TileSource): TilePicture {
    const picture = read
      ? pictureRead((signal) => read(tile, signal), this.#settle)
      : pictureAt(urlOf(tile)!, host !== undefined, this.#settle);
    this.#sheet.append(picture.element);
    return picture;
  }
}
