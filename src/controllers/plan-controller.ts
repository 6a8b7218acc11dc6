import { Task } from '@lit/task';
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
  readonly #task: Task<readonly [string, unknown, string], Loaded | undefined>;
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
    this.#task = new Task(host, {
      args: () => [host.src, host.plan, this.#inline] as const,
      task: ([src, given, inline], { signal }) => this.#load(src, given, inline, signal),
      onComplete: (loaded) => this.#show(loaded),
    });
  }

  hostConnected(): void {
    this.readInline();
    if (this.#host.loading === 'lazy' && !this.#near) this.#waitForViewport();
    if (!this.#gaveUp) return;
    this.#gaveUp = false;
    void this.#task.run();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // A move in the page is a removal and an insertion in one go; only a host that stays away gives the request up.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.status !== 'loading') return;
      this.#gaveUp = true;
      this.#task.abort();
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
    void this.#task.run();
  }

  async #load(src: string, given: unknown, inline: string, signal: AbortSignal): Promise<Loaded | undefined> {
    const base = this.#host.baseURI;
    if (given !== undefined && given !== null) return planSources.fromObject(given, base);
    if (inline.trim() !== '') return planSources.fromText(inline, base);
    if (src.trim() === '') return undefined;
    if (this.#host.loading === 'lazy' && !this.#near) return undefined;
    const sameAddress = this.plan !== undefined && this.source === src;
    if (!sameAddress) this.plan = undefined;
    this.status = 'loading';
    return planSources.fromAddresses(src, base, signal);
  }

  #show(loaded: Loaded | undefined): void {
    if (!loaded) {
      this.status = 'idle';
      this.plan = undefined;
      return;
    }
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
        void this.#task.run();
      },
      { rootMargin: LAZY_MARGIN },
    );
    this.#observer.observe(this.#host);
  }
}
