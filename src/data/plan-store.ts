import type { SafeUrl } from '../model/url.js';
import { sharePlan } from './shared-plan.js';
import type { SharedPlan, Watcher } from './shared-plan.js';

/** Asked on the window by one copy of the library of all others: who has the file at this address, or is fetching it? */
const ASK = 'civic-elements:file';

interface Question {
  readonly url: SafeUrl;
  answer?: Promise<unknown>;
}

/** One request per address for the whole page, whatever number of elements and copies of the library show it. */
export class PlanStore {
  readonly #page: EventTarget;
  readonly #plans = new Map<SafeUrl, SharedPlan>();

  constructor(page: EventTarget = globalThis) {
    this.#page = page;
  }

  /**
   * Tells what an address comes to, at once when it is known, and whenever that changes.
   * @param keep whether a copy may be kept in the browser
   * @param signal ends the interest; a request ends with the last one
   * @returns asks for it again
   */
  watch(url: SafeUrl, keep: boolean, signal: AbortSignal, watcher: Watcher): () => void {
    // Another copy asks, the connection is back, the visitor is back. Added once, whatever number of times it is said.
    for (const type of [ASK, 'online', 'pageshow']) this.#page.addEventListener(type, this);
    const plan = this.#plans.get(url) ?? sharePlan(url, () => this.#ask(url), () => this.#plans.delete(url));
    this.#plans.set(url, plan);
    signal.addEventListener('abort', () => plan.leave(watcher), { once: true });
    plan.join(watcher, keep);
    return () => plan.load();
  }

  handleEvent({ type, detail, persisted }: Event & { detail?: Question; persisted?: boolean }): void {
    if (type === ASK) {
      const file = detail && this.#plans.get(detail.url)?.file();
      // A page may ask as well, with something that cannot be written to.
      if (file) Reflect.set(detail, 'answer', file);
    } else if (type === 'online' || persisted) for (const plan of this.#plans.values()) plan.load(true);
  }

  /** Only a file counts, whatever a page may answer, and it is read as strictly as one from a server. */
  async #ask(url: SafeUrl): Promise<Blob | undefined> {
    try {
      const detail: Question = { url };
      this.#page.dispatchEvent(new CustomEvent(ASK, { detail }));
      // A copy, which has nothing of the page's; throws for what is no file.
      return Blob.prototype.slice.call(await detail.answer);
    } catch {
      return undefined;
    }
  }
}

/** The store that the elements of a page share. */
export const planStore = new PlanStore();
