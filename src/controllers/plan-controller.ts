import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { planSources } from '../data/plan-sources.js';
import type { Loaded, SourceProblem } from '../data/plan-sources.js';
import type { Plan } from '../model/plan.js';

/** What an element has to show. */
export type PlanStatus = 'idle' | 'loading' | 'ready' | 'stale' | 'failed';

type Host = ReactiveControllerHost & HTMLElement & { src: string; plan: unknown; loading: string };

/** Distance from the viewport at which a lazy element begins to load. */
const LAZY_MARGIN = '600px';

/** Brings the plan of its host: from the `plan` property, from inline JSON, or from the addresses in `src`. */
export class PlanController implements ReactiveController {
  status: PlanStatus = 'idle';
  plan: Plan | undefined;
  problems: readonly SourceProblem[] = [];
  skipped = 0;
  /** The address that the shown plan came from; empty when it was given by the page. */
  source = '';
  /** When the shown copy was saved, milliseconds since the epoch, if it is an older one. */
  staleSince: number | undefined;

  readonly #host: Host;
  readonly #settled: () => void;
  /** What the running or last load was made for. */
  #asked: readonly unknown[] = ['', undefined, ''];
  #run: AbortController | undefined;
  #inline = '';
  #near = false;
  /** Whether the request was ended because the host left the page; it is made again when the host comes back. */
  #gaveUp = false;
  #observer: IntersectionObserver | undefined;

  /** @param settled called once for every load that came to an end */
  constructor(host: Host, settled: () => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  hostUpdate(): void {
    const asks = [this.#host.src, this.#host.plan, this.#inline];
    if (asks.every((value, index) => value === this.#asked[index])) return;
    this.#asked = asks;
    this.#load();
  }

  hostConnected(): void {
    this.readInline();
    if (this.#host.loading === 'lazy' && !this.#near) this.#waitForViewport();
    if (!this.#gaveUp) return;
    this.#gaveUp = false;
    this.#load();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // A move in the page is a removal and an insertion in one go; only a host that stays away gives the request up.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.status !== 'loading') return;
      this.#gaveUp = true;
      this.#run?.abort();
    });
  }

  /** Looks for `<script type="application/json">` among the host's children. */
  readInline(): void {
    const script = [...this.#host.children].find(
      (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
    );
    const text = script?.textContent ?? '';
    if (text === this.#inline) return;
    this.#inline = text;
    this.#host.requestUpdate();
  }

  /** Asks for the source again. */
  retry(): void {
    planSources.forget(this.#host.src, this.#host.baseURI);
    this.#load();
  }

  /** Loads what is asked for now; a load that is still running is given up, so that the last one asked for wins. */
  #load(): void {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    const source = this.#start(run.signal);
    if (!source) {
      this.status = 'idle';
      this.plan = undefined;
      return;
    }
    source.then(
      (loaded) => {
        if (this.#run !== run || run.signal.aborted) return;
        this.#show(loaded);
        this.#host.requestUpdate();
      },
      // Nothing in the data layer rejects but a load that was given up.
      () => undefined,
    );
  }

  #start(signal: AbortSignal): Promise<Loaded> | undefined {
    const { src, plan: given, baseURI: base } = this.#host;
    if (given !== undefined && given !== null) return planSources.fromObject(given, base);
    if (this.#inline.trim() !== '') return planSources.fromText(this.#inline, base);
    if (src.trim() === '' || (this.#host.loading === 'lazy' && !this.#near)) return undefined;
    if (this.source !== src) this.plan = undefined;
    this.status = 'loading';
    this.#host.requestUpdate();
    return planSources.fromAddresses(src, base, signal);
  }

  #show(loaded: Loaded): void {
    this.problems = loaded.problems;
    this.skipped = loaded.skipped;
    this.staleSince = loaded.staleSince;
    // A failed reload leaves what was good on the page.
    this.plan = loaded.plan ?? this.plan;
    this.source = this.#host.src;
    if (!this.plan) this.status = 'failed';
    else this.status = loaded.plan && loaded.staleSince === undefined ? 'ready' : 'stale';
    this.#settled();
  }

  #waitForViewport(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near = true;
        this.#observer?.disconnect();
        this.#load();
      },
      { rootMargin: LAZY_MARGIN },
    );
    this.#observer.observe(this.#host);
  }
}
