import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HashController } from '../../controllers/hash-controller.js';
import type { Scope, Visiting } from './context.js';
import { monthOf } from './event-calendar.view.js';
import type { Entry } from './event-calendar.view.js';

/** Opens the event or milestone that `#id` in the address of the page names. Goals are left to the list of goals. */
export class Reveal implements ReactiveController {
  readonly #visit: Visiting;
  readonly #hash: HashController;
  #followed = '';

  constructor(host: ReactiveControllerHost, visit: Visiting) {
    this.#visit = visit;
    this.#hash = new HashController(host, () => {
      this.#followed = '';
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const { id } = this.#hash;
    const entry = id === this.#followed ? undefined : this.#visit.entries.find(({ type, record }) => type !== 'goal' && record.id === id);
    if (!entry) return;
    this.#followed = id;
    this.#open(entry);
  }

  /** Opens an entry where it stands in the view that there is. */
  #open({ runs: [run], hasDays, key }: Entry): void {
    const { month, isYear } = this.#visit;
    const scope: Scope = !run ? 'undated' : isYear ? 'agenda' : hasDays ? 'day' : 'period';
    const day = scope === 'day' ? run?.start : undefined;
    const news = { month: run ? monthOf(run.start) : month, day, focused: day, open: `${scope} ${key}`, more: scope === 'period' ? 1 : 0, filters: undefined };
    this.#visit.change(news, '.title[aria-expanded="true"]');
  }
}
