import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether the page is being printed, and has its host drawn for it in time: on paper nothing can be opened, so
 * everything is written out.
 */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost & { performUpdate?: () => unknown };
  readonly #media = globalThis.matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Some browsers tell by events, others, and previews of the paper, only by the media query.
    this.#media.addEventListener('change', this);
    globalThis.addEventListener('beforeprint', this);
    globalThis.addEventListener('afterprint', this);
    this.printing = this.#media.matches;
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this);
    globalThis.removeEventListener('beforeprint', this);
    globalThis.removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    const printing = type === 'change' ? this.#media.matches : type === 'beforeprint';
    if (this.printing === printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
    // The paper does not wait for a microtask.
    this.#host.performUpdate?.();
  }
}
