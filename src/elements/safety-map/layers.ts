import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import { OnDemand } from '../parts/on-demand.js';
import type { BaseMap } from './home.js';
import type { LayeredHost, MovableMap, TellOfLayer } from './movable.js';
import type { ShapeLayer } from './shape-layer.js';
import type { TileLayer } from './tile-layer.js';

/** What a page lays under the markers: a picture, borders and shapes of its own. Each comes where the page asks for it. */
export class Layers {
  readonly #host: LayeredHost;
  readonly #tiles: OnDemand<TileLayer>;
  readonly #shapes: OnDemand<ShapeLayer>;
  #map!: MovableMap;

  constructor(host: LayeredHost, tell: TellOfLayer) {
    this.#host = host;
    this.#tiles = new OnDemand(host, () => import('./tile-layer.js').then(({ TileLayer }) => new TileLayer(host, this.#map, tell)));
    this.#shapes = new OnDemand(host, () => import('./shape-layer.js').then(({ ShapeLayer }) => new ShapeLayer(host, tell)));
  }

  /** What the page's own file says of the land. */
  get base(): BaseMap | undefined {
    return this.#shapes.module?.base;
  }

  /** @param map has been measured */
  draw(map: MovableMap, words: MapVisitWords): void {
    const { tiles, base, overlays } = this.#host;
    this.#map = map;
    if (tiles && this.#tiles.module === undefined) void this.#tiles.ask();
    this.#tiles.module?.draw(tiles ?? '', words.tilesFrom);
    if ((base || overlays) && this.#shapes.module === undefined) void this.#shapes.ask();
    this.#shapes.module?.draw(map, words);
  }
}
