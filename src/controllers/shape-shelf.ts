import type { ReactiveControllerHost } from 'lit';
import { loadShapes } from '../data/load-shapes.js';
import type { LoadedShapes } from '../data/load-shapes.js';
import type { Problem } from '../model/problem.js';
import type { Shapes } from '../model/shapes.js';
import { fetchableUrl } from '../model/url.js';
import type { SafeUrl } from '../model/url.js';

/** What was asked for on this page, by address, so that several maps ask but once; a failure is asked for again. */
const asked = new Map<SafeUrl, Promise<LoadedShapes>>();

function once(url: SafeUrl): Promise<LoadedShapes> {
  const coming = asked.get(url) ?? loadShapes(url);
  asked.set(url, coming);
  void coming.then(({ file }) => file ?? asked.delete(url));
  return coming;
}

/** Files of shapes that its host shows. */
export class ShapeShelf {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #report: (address: string, problem: Problem) => void;
  /** What has come, by address as written; undefined while it is on its way, and when nothing came of it. */
  readonly #files = new Map<string, Shapes | undefined>();

  /**
   * @param host is drawn again when a file has come
   * @param report is told what is wrong with a file
   */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, report: (address: string, problem: Problem) => void) {
    this.#host = host;
    this.#report = report;
  }

  /**
   * What a file holds, as soon as it has come; who asks for the first time has it loaded.
   * @param address as written, relative to `base`
   * @param base absolute URL
   */
  get(address: string, base: string): Shapes | undefined {
    if (!this.#files.has(address)) {
      this.#files.set(address, undefined);
      void this.#load(address, fetchableUrl(address, base));
    }
    return this.#files.get(address);
  }

  async #load(address: string, url: SafeUrl | undefined): Promise<void> {
    const { file, problems } = await (url ? once(url) : { file: undefined, problems: [{ code: 'bad-address' } as const] });
    for (const problem of problems) this.#report(address, problem);
    this.#files.set(address, file);
    this.#host.requestUpdate();
  }
}
