import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readOwn, watchSources } from '../data/plan-sources.js';
import type { Loaded, SourceProblem } from '../data/plan-sources.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Plan } from '../model/plan.js';
import type { SafeUrl } from '../model/url.js';

export type { SourceProblem } from '../data/plan-sources.js';

type Host = ReactiveControllerHost & HTMLElement & { src: string; plan: unknown; loading: string; noStore: boolean };

/** Distance from the viewport at which a lazy element begins to load. */
const LAZY_MARGIN = '600px';

/** What plans came from that are on show, so that an element can hand one on to the elements inside it. */
const readings = new WeakMap<object, Loaded>();

/**
 * Brings the plan of its host: from the `plan` property, from inline JSON, or from the addresses in `src`. Where that is a
 * catalogue, brings the catalogue, and those of its plans that are opened.
 */
export class PlanController implements ReactiveController {
  status: Loaded['status'] | 'idle' = 'idle';
  plan: Plan | undefined;
  catalogue: Catalogue | undefined;
  /** The plan of a catalogue that was opened; empty while there is none. */
  opened: SafeUrl | '' = '';
  problems: readonly SourceProblem[] = [];
  skipped = 0;
  /** Addresses that gave nothing, where others did. */
  missing: readonly string[] = [];
  /** When what is shown was got, milliseconds since the epoch. */
  got = 0;
  /** The `src` that is shown or on its way; empty when the page gave the plan itself. */
  source = '';

  readonly #host: Host;
  readonly #settled: () => void;
  /** What the running or last load was made for. */
  #asked: readonly unknown[] = [];
  #run = new AbortController();
  #shown: Loaded | undefined;
  #src = '';
  #inline = '';
  #near = false;
  /** What the page gives itself. */
  #own: unknown;
  /** Ask for the sources again. */
  #reloads: readonly (() => void)[] = [];
  #observer: IntersectionObserver | undefined;

  /** @param settled called once for every load that came to an end */
  constructor(host: Host, settled: () => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    this.readInline();
    this.hostUpdate();
    // What has changed meanwhile was not drawn.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { src, plan, noStore, loading, isConnected } = this.#host;
    const waits = loading === 'lazy' && !this.#near;
    if (src !== this.#src) this.opened = '';
    this.#src = src;
    const asks = [src, plan, this.#inline, noStore, waits, this.opened];
    if (!isConnected || asks.every((value, index) => value === this.#asked[index])) return;
    this.#asked = asks;
    this.#load(waits);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    if (this.#own !== undefined) return;
    this.#run.abort();
    // An address is watched again when the host comes back, which may be at once: then nothing changes.
    this.#asked = [];
  }

  /** Looks for `<script type="application/json">` among the host's children. */
  readInline(): void {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent?.trim() ?? '';
    if (text === this.#inline) return;
    this.#inline = text;
    this.#host.requestUpdate();
  }

  /** Opens a plan of the catalogue; an empty address goes back to the catalogue. */
  open(url: SafeUrl | ''): void {
    this.opened = url;
    this.#host.requestUpdate();
  }

  /** Asks for the source again. */
  retry(): void {
    for (const reload of this.#reloads) {
      this.status = 'loading';
      this.#shown = undefined;
      reload();
    }
    this.#host.requestUpdate();
  }

  /** Loads what is asked for now; whatever was asked for before is no longer waited for, so that the last one wins. */
  #load(waits: boolean): void {
    const { src, plan, baseURI: base, noStore } = this.#host;
    this.#run.abort();
    const { signal } = (this.#run = new AbortController());
    const show = (loaded: Loaded) => {
      // The same as before: a move in the page, or a file that has not changed.
      if (signal.aborted || loaded === this.#shown) return;
      this.#shown = loaded;
      Object.assign(this, loaded);
      if (loaded.plan) readings.set(loaded.plan, loaded);
      if (loaded.status !== 'loading') this.#settled();
      this.#host.requestUpdate();
    };
    const before = this.#own === undefined ? this.source : undefined;
    this.#own = this.opened ? undefined : (plan ?? (this.#inline || undefined));
    this.source = '';
    const known = readings.get(this.#own as Plan);
    // What is wrong with it was said by whoever has read it.
    if (known) show({ ...known, status: 'ready', problems: [], skipped: 0, missing: [] });
    else if (this.#own !== undefined) void readOwn(this.#own, base).then(show);
    else {
      if (waits) this.#waitForViewport();
      else this.source = this.opened || src.trim();
      if (this.source !== before) {
        this.status = this.source === '' ? 'idle' : 'loading';
        this.plan = this.catalogue = this.#shown = undefined;
      }
    }
    this.#reloads = this.source === '' ? [] : watchSources(this.source, base, !noStore, signal, show);
  }

  #waitForViewport(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near = true;
        this.#observer?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: LAZY_MARGIN },
    );
    this.#observer.observe(this.#host);
  }
}
