import type { ReactiveControllerHost } from 'lit';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import type { Plan } from '../../model/plan.js';
import { FILTER_KEYS, mapView, NO_FILTERS, placeId } from './safety-map.view.js';
import type { MapFilters, MapView } from './safety-map.view.js';

type Host = ReactiveControllerHost & HTMLElement & MapFilters & { urlState: boolean };

/** The filters of a map: first what its attributes say, then what the address of the page or a visitor sets. */
export class ProjectFilters {
  readonly #host: Host;
  readonly #address: UrlStateController;
  #set = NO_FILTERS;
  /** Filtered anew only when something has changed, since moving the map draws as well. */
  #known: { plan: Plan; set: MapFilters; language: string; view: MapView } | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#address = new UrlStateController(host, FILTER_KEYS, (kept) => this.#take(kept));
  }

  /** Takes the attributes that have changed. */
  takeAttributes(changed: { has(name: PropertyKey): boolean }): void {
    const names = FILTER_KEYS.filter((key) => changed.has(key));
    if (names.length > 0) this.#take(Object.fromEntries(names.map((key) => [key, this.#host[key] ?? ''])));
  }

  /** Sets what a visitor has chosen. */
  change(changes: Partial<MapFilters>): void {
    this.#take(changes);
    this.#address.write({ ...this.#set });
    this.#host.requestUpdate();
  }

  /** What the filters leave of a plan. */
  viewOf(plan: Plan, language: string, nameOf: (id: string) => string): MapView {
    const set = this.#set;
    const known = this.#known;
    if (known?.plan === plan && known.set === set && known.language === language) return known.view;
    const view = mapView(plan, { ...set, place: placeId(plan, set.place) }, nameOf, language);
    this.#known = { plan, set, language, view };
    return view;
  }

  #take(changes: Partial<MapFilters>): void {
    this.#set = { ...this.#set, ...changes };
  }
}
