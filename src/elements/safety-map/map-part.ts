import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';
import { plain } from '../parts/prose.js';
import { areasOf, homeOf } from './home.js';
import { MapController } from './map-controller.js';
import { mapPane } from './map-pane.js';
import { MarkerFocus } from './marker-focus.js';
import type { Selection } from './marker-focus.js';
import type { Speech } from './speech.js';
import type { MapView } from './safety-map.view.js';
import { townList, townPanel } from './town-list.js';
import type { TownActions } from './town-list.js';
import type { JoinStep, Town, TownOrder } from './towns.js';

/** What the map shows, and what happens from it. */
export interface MapState extends TownOrder, Pick<TownActions, 'onProject' | 'onOnly'> {
  view: MapView;
  speech: Speech;
  /** Code of the region asked for. */
  region: string;
  /** Words for the corner of the map. */
  attribution: string;
  step: JoinStep | undefined;
  printing: boolean;
  nameOf: (town: Town) => string;
}

/** The map with what stands under it. */
export class MapPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #map: MapController;
  readonly #focus: MarkerFocus;
  readonly #selection: Selection;
  #listing = false;

  constructor(host: ReactiveControllerHost & HTMLElement, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    this.#map = new MapController(host);
    this.#focus = new MarkerFocus(host, this.#map, selection);
  }

  /** Puts the focus on the markers. */
  enter(): void {
    this.#focus.want('');
  }

  render(state: MapState): TemplateResult {
    const { view, speech, towns, numbers, step, nameOf, printing } = state;
    const { plan, words } = speech;
    const { region, box: home } = homeOf(plan, state.region);
    const chosen = new Set(this.#selection.chosen());
    this.#map.show({ towns, countAt: view.countAt, home, nameOf, printing });
    const actions = { ...state, onClose: () => this.#focus.back() };
    return html`
      ${mapPane({
        map: this.#map,
        focus: this.#focus,
        chosen,
        step,
        region,
        home,
        areas: areasOf(plan),
        numbers,
        attribution: state.attribution,
        title: plain(plan.title, speech.reader),
        words,
        nameOf,
        onSkip: () => this.#host.shadowRoot?.querySelector<HTMLElement>('.after-map')?.focus(),
      })}
      <div class="after-map" tabindex="-1">
        ${townPanel(towns.filter(({ id }) => chosen.has(id)), view, speech, actions)}
        ${townList(towns.filter(({ bystander }) => !bystander), view, speech, this.#listing || printing, (event) => {
          if (printing) return;
          this.#listing = (event.target as HTMLDetailsElement).open;
          this.#host.requestUpdate();
        })}
      </div>
    `;
  }
}
