import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows `#id` in the page's address for its host: a shadow root does not scroll to an id by itself. The host asks for
 * `id` when it has something to show, and is told when the address changes.
 */
export class HashController implements ReactiveController {
  readonly #follow: (id: string) => void;

  /** @param follow called with the id when the address changes to one */
  constructor(host: ReactiveControllerHost, follow: (id: string) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  /** The id that the address names; empty when it names none, or none that can be read. */
  get id(): string {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return '';
    }
  }

  hostConnected(): void {
    globalThis.addEventListener('hashchange', this);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this);
  }

  handleEvent(): void {
    if (this.id !== '') this.#follow(this.id);
  }
}
