import type { Catalogue, CatalogueEntry } from '../model/catalogue.js';
import type { SafeUrl } from '../model/url.js';
import { loadOnce } from './load-once.js';

/** The plans of a catalogue. Its parts are loaded one after another, when there is a need for more. */
export class CatalogueShelf {
  readonly plans: CatalogueEntry[] = [];
  /** Parts that could not be loaded. */
  missing: readonly SafeUrl[] = [];
  isLoading = false;
  readonly #waiting: SafeUrl[] = [];
  readonly #known = new Set<SafeUrl>();
  #interest: AbortController | undefined;
  #isGivenUp = false;
  readonly #keep: boolean;
  readonly #changed: () => void;

  /**
   * @param keep whether copies may be kept in the browser
   * @param changed called when a part begins to load, and when it has come to an end
   */
  constructor(catalogue: Catalogue, keep: boolean, changed: () => void) {
    this.#keep = keep;
    this.#changed = changed;
    this.#known.add(catalogue.base as SafeUrl);
    this.#add(catalogue);
  }

  /** Whether every part has come, or failed. */
  get isWhole(): boolean {
    return this.#waiting.length === 0 && !this.isLoading;
  }

  /** Loads the next part, unless one is on its way. */
  async more(): Promise<void> {
    if (this.isLoading) return;
    const part = this.#waiting.shift();
    if (part === undefined) return;
    this.isLoading = true;
    this.#isGivenUp = false;
    this.#changed();
    const { catalogue } = await loadOnce(part, this.#keep, (this.#interest = new AbortController()));
    this.isLoading = false;
    if (catalogue) this.#add(catalogue);
    else if (this.#isGivenUp) this.#waiting.unshift(part);
    else this.missing = [...this.missing, part];
    this.#changed();
  }

  /** Gives up the part that is on its way, since nobody looks any more; who wants more later begins with it. */
  giveUp(): void {
    this.#isGivenUp = true;
    this.#interest?.abort();
  }

  /** Asks once more for the parts that failed. */
  retry(): Promise<void> {
    this.#waiting.push(...this.missing);
    this.missing = [];
    return this.more();
  }

  #add({ plans, parts }: Catalogue): void {
    for (const plan of plans) this.plans.push(plan);
    for (const part of parts) {
      // A part may name others, and even itself.
      if (!this.#known.has(part)) this.#waiting.push(part);
      this.#known.add(part);
    }
  }
}
