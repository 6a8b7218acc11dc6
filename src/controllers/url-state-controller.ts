import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a visitor has set, by name; empty strings are not kept. */
export type UrlState = Readonly<Record<string, string>>;

type Host = ReactiveControllerHost & HTMLElement & { urlState: boolean };

/**
 * Keeps what a visitor has set in the address of the page while the host's `url-state` is on, so that it can be sent to
 * somebody and survives a reload. With an `id` on the host each name carries it (`map-year`), so that two elements on a
 * page do not mix.
 */
export class UrlStateController implements ReactiveController {
  readonly #host: Host;
  readonly #names: readonly string[];
  readonly #apply: (state: UrlState) => void;
  #read = false;

  /**
   * @param names what may be kept
   * @param apply called with what the address says, only with names that it holds
   */
  constructor(host: Host, names: readonly string[], apply: (state: UrlState) => void) {
    this.#host = host;
    this.#names = names;
    this.#apply = apply;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('popstate', this);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('popstate', this);
  }

  /** The visitor went back or forward. */
  handleEvent(): void {
    this.#read = false;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#read || !this.#host.urlState) return;
    this.#read = true;
    const address = new URL(location.href).searchParams;
    const names = this.#names.filter((name) => address.has(this.#keyOf(name)));
    this.#apply(Object.fromEntries(names.map((name) => [name, address.get(this.#keyOf(name))!])));
  }

  /**
   * Puts the state into the address.
   * @param isStep whether the back button leads to what was before; else this takes its place
   */
  write(state: UrlState, isStep = false): void {
    if (!this.#host.urlState) return;
    const address = new URL(location.href);
    for (const name of this.#names) {
      const value = state[name];
      if (value) address.searchParams.set(this.#keyOf(name), value);
      else address.searchParams.delete(this.#keyOf(name));
    }
    if (address.href === location.href) return;
    try {
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', address);
    } catch {
      // A sandboxed frame has no say in its address; the element works without.
    }
  }

  #keyOf(name: string): string {
    return this.#host.id === '' ? name : `${this.#host.id}-${name}`;
  }
}
