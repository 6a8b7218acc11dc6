import type { ReactiveControllerHost } from 'lit';
import { addStyles } from '../parts/on-demand.js';
import type { ProblemDetail } from '../parts/plan-element.js';
import type { MovableMap } from './movable.js';
import { frameOf, MOST_TILES, tilesFor } from './tile-grid.js';
import { tileLayerStyles } from './tile-layer.styles.js';
import { tileSource } from './tile-source.js';
import type { TileAddress, TileSource } from './tile-source.js';

interface Tile extends TileAddress {
  image: HTMLImageElement;
}

const create = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];

const hasCome = ({ image }: Tile): boolean => image.complete && image.naturalWidth > 0;

/**
 * A picture from a tile server under the map, drawn by the same camera as the markers above it. A host other than the
 * page's own is asked for nothing before a visitor has pressed the button that names it. Tiles of the last view stay
 * until those of the next one are there; one that cannot be had is left out, and without any the drawn map stays.
 */
export class TileLayer {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #map: MovableMap;
  /** What the page said last. */
  #template = '';
  /** Hosts that the visitor wants to be asked. */
  readonly #wanted = new Set<string>();
  readonly #sheet = create('div');
  readonly #button = create('button');
  /** Tiles in the page, by their addresses. */
  readonly #tiles = new Map<string, Tile>();
  /** Addresses of those that only an earlier view needs. */
  #stale = new Set<string>();
  /** Where the tiles shown come from. */
  #source: TileSource | undefined;

  /** @param host is drawn anew, and this with it, when the visitor has pressed the button; it tells the page of a bad template */
  constructor(host: ReactiveControllerHost & HTMLElement, map: MovableMap) {
    this.#host = host;
    this.#map = map;
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
    const { element, context: { page } } = this.#map;
    // Links start at the page's base, but its own host is the one that it came from.
    const source = tileSource(template, page, location.href, devicePixelRatio);
    if (template !== this.#template && template && !source) this.#complain(template);
    this.#template = template;
    const host = source?.host;
    const isAllowed = host === undefined || this.#wanted.has(host);
    this.#source = isAllowed ? source : undefined;
    const plane = element.querySelector('.plane')!;
    if (plane !== this.#sheet.parentNode) plane.prepend(this.#sheet);
    this.#offer(host, isAllowed, label);
    this.#cover();
  }

  #complain(source: string): void {
    const detail: ProblemDetail = { source, code: 'bad-address', path: 'tiles' };
    this.#host.dispatchEvent(new CustomEvent('civic-problem', { detail }));
  }

  /** The button that asks a foreign host, or stops asking it. */
  #offer(host: string | undefined, isPressed: boolean, label: (host: string) => string): void {
    if (host === undefined) {
      this.#button.remove();
      return;
    }
    this.#button.dataset['host'] = host;
    this.#button.ariaPressed = String(isPressed);
    this.#button.textContent = label(host);
    const tools = this.#map.element.parentElement!.querySelector('.tools')!;
    if (tools !== this.#button.parentNode) tools.append(this.#button);
  }

  /** Asks for the tiles of this view that are not there yet. */
  #cover(): void {
    const { camera, size } = this.#map;
    this.#stale = new Set(this.#tiles.keys());
    for (const tile of this.#source ? tilesFor(camera, size) : []) {
      const url = this.#source?.urlOf(tile);
      if (url === undefined) continue;
      this.#stale.delete(url);
      if (!this.#tiles.has(url)) this.#tiles.set(url, { ...tile, image: this.#imageOf(url) });
    }
    for (const tile of this.#tiles.values()) this.#place(tile);
    this.#settle();
  }

  readonly #settle = (): void => {
    const isWaiting = [...this.#tiles].some(([url, { image }]) => !this.#stale.has(url) && !image.complete);
    if (!isWaiting || this.#tiles.size > 2 * MOST_TILES) for (const url of this.#stale) this.#drop(url);
    this.#map.element.toggleAttribute('data-tiled', [...this.#tiles.values()].some(hasCome));
  };

  #drop(url: string): void {
    this.#tiles.get(url)!.image.remove();
    this.#tiles.delete(url);
    this.#stale.delete(url);
  }

  /** In parts of the map, since paper has another size and tells nobody. */
  #place(tile: Tile): void {
    const { camera, size } = this.#map;
    const { left, top, width, height } = frameOf(tile, camera, size);
    const { style } = tile.image;
    style.left = `${(left / size.width) * 100}%`;
    style.top = `${(top / size.height) * 100}%`;
    style.width = `${(width / size.width) * 100}%`;
    style.height = `${(height / size.height) * 100}%`;
  }

  #imageOf(url: string): HTMLImageElement {
    const image = create('img');
    image.alt = '';
    image.decoding = 'async';
    // Neither cookies nor the page's whole address go to somebody else.
    if (this.#source?.host !== undefined) image.crossOrigin = 'anonymous';
    image.referrerPolicy = 'strict-origin';
    image.addEventListener('load', this.#settle);
    image.addEventListener('error', () => {
      image.hidden = true;
      this.#settle();
    });
    image.src = url;
    this.#sheet.append(image);
    return image;
  }
}
