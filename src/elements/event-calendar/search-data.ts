import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plan } from '../../model/plan.js';
import type { Visiting } from './context.js';

type Host = ReactiveControllerHost & HTMLElement & { jsonLd: boolean };

/** Tells search engines of the events, where the page wants that. */
export class SearchData implements ReactiveController {
  readonly #host: Host;
  readonly #visit: Visiting;
  #told: Plan | undefined;

  constructor(host: Host, visit: Visiting) {
    this.#host = host;
    this.#visit = visit;
    host.addController(this);
  }

  hostUpdated(): void {
    const { plan, entries } = this.#visit;
    if (!this.#host.jsonLd || !plan || plan === this.#told) return;
    this.#told = plan;
    import('./linked-data.js').then(
      ({ linkedData, putData }) => putData(this.#host, linkedData(entries, plan, location.href.split('#', 1)[0]!)),
      // Without it the calendar is the same; the next drawing tries again.
      () => (this.#told = undefined),
    );
  }
}
