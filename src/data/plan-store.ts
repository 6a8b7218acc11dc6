import { now } from '../dates/clock.js';
import type { SafeUrl } from '../model/url.js';
import { loadPlan } from './load-plan.js';
import type { LoadedPlan } from './load-plan.js';

/** A failure is asked about again only after this long, milliseconds, however many elements want the file. */
const FAILURE_KEPT = 10_000;

interface Entry {
  readonly run: Promise<LoadedPlan>;
  readonly controller: AbortController;
  waiting: number;
  settled: boolean;
  failedAt?: number;
}

/** One request per address for the whole page, whatever number of elements want it. */
export class PlanStore {
  readonly #entries = new Map<SafeUrl, Entry>();

  /**
   * The plan at an address. The request is shared, and ended when everyone who waited has gone.
   * @param signal the caller's interest
   * @throws AbortError when the caller gives up first
   */
  async get(url: SafeUrl, signal: AbortSignal): Promise<LoadedPlan> {
    const entry = this.#current(url) ?? this.#start(url);
    entry.waiting++;
    const leave = () => {
      entry.waiting--;
      if (entry.waiting > 0 || entry.settled) return;
      entry.controller.abort();
      if (this.#entries.get(url) === entry) this.#entries.delete(url);
    };
    signal.addEventListener('abort', leave, { once: true });
    const loaded = await entry.run;
    signal.removeEventListener('abort', leave);
    signal.throwIfAborted();
    return loaded;
  }

  /** Forgets what is known of an address, so that it is asked for again. */
  forget(url: SafeUrl): void {
    if (this.#entries.get(url)?.settled) this.#entries.delete(url);
  }

  #current(url: SafeUrl): Entry | undefined {
    const entry = this.#entries.get(url);
    const old = entry?.failedAt !== undefined && now() - entry.failedAt > FAILURE_KEPT;
    return old ? undefined : entry;
  }

  #start(url: SafeUrl): Entry {
    const controller = new AbortController();
    const run = loadPlan(url, controller.signal).then((loaded) => {
      entry.settled = true;
      if (!loaded.plan || loaded.staleSince !== undefined) entry.failedAt = now();
      return loaded;
    });
    const entry: Entry = { run, controller, waiting: 0, settled: false };
    this.#entries.set(url, entry);
    return entry;
  }
}

/** The store that the elements of a page share. */
export const planStore = new PlanStore();
