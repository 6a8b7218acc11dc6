import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether the page is being printed, and has its host drawn for it in time: on paper nothing can be opened, so
 * everything is written out.
 */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost & { performUpdate?: () => unknown };
  #media: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Some browsers tell by events, others, and previews of the paper, only by the media query.
    this.#media ??= globalThis.matchMedia('print');
    this.#media.addEventListener('change', this.#onMedia);
    globalThis.addEventListener('beforeprint', this.#onBefore);
    globalThis.addEventListener('afterprint', this.#onAfter);
    this.printing = this.#media.matches;
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#onMedia);
    globalThis.removeEventListener('beforeprint', this.#onBefore);
    globalThis.removeEventListener('afterprint', this.#onAfter);
  }

  readonly #onMedia = ({ matches }: MediaQueryListEvent): void => this.#set(matches);
  readonly #onBefore = (): void => this.#set(true);
  readonly #onAfter = (): void => this.#set(false);

  #set(printing: boolean): void {
    if (this.printing === printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
    // The paper does not wait for a microtask.
    this.#host.performUpdate?.();
  }
}
