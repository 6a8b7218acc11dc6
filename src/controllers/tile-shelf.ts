import type { ReactiveControllerHost } from 'lit';
import { loadTiles } from '../data/tiles/load-tiles.js';
import type { TileFile } from '../data/tiles/load-tiles.js';
import type { TileAddress, TileSupply } from '../data/tiles/tile-supply.js';
import type { Problem } from '../model/problem.js';
import type { SafeUrl } from '../model/url.js';

export type { TileAddress, TileFile, TileSupply };

/** Files that its host takes tiles from: archives of them, and descriptions of services. */
export class TileShelf {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #report: (problem: Problem) => void;
  /** What has come, by address; undefined while it is on its way, and when nothing came of it. */
  readonly #supplies = new Map<string, TileSupply | undefined>();

  /**
   * @param host is drawn again when a file has come
   * @param report is told what is wrong with a file
   */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, report: (problem: Problem) => void) {
    this.#host = host;
    this.#report = report;
  }

  /**
   * Where tiles are, as soon as that is known; who asks for the first time has it loaded.
   * @param layer identifier of a layer of the service, or empty
   */
  get(kind: TileFile, url: SafeUrl, layer: string): TileSupply | undefined {
    const key = `${url}#${layer}`;
    if (!this.#supplies.has(key)) {
      this.#supplies.set(key, undefined);
      void this.#load(key, kind, url, layer);
    }
    return this.#supplies.get(key);
  }

  async #load(key: string, kind: TileFile, url: SafeUrl, layer: string): Promise<void> {
    const come = await loadTiles(kind, url, layer);
    if ('code' in come) this.#report(come);
    else this.#supplies.set(key, come);
    this.#host.requestUpdate();
  }
}
