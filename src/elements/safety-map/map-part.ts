import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';
import { placeName } from '../../model/select.js';
import { plain } from '../parts/prose.js';
import { areasOf, homeOf } from './home.js';
import { MapController } from './map-controller.js';
import { mapPane } from './map-pane.js';
import { MarkerFocus } from './marker-focus.js';
import type { Selection } from './marker-focus.js';
import type { MapContext } from './map-context.js';
import { townList } from './town-list.js';
import { joinSteps, townOrder } from './towns.js';
import type { Town } from './towns.js';

/** What the page asks of the map. */
export interface MapWishes {
  /** Code of the region. */
  region: string;
  /** Words for the corner. */
  attribution: string;
}

/** The map with what stands under it. */
export class MapPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #map: MapController;
  readonly #focus: MarkerFocus;
  readonly #selection: Selection;

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

  render(context: MapContext, wishes: MapWishes): TemplateResult {
    const { plan, view, words, reader, printing, visit } = context;
    const { towns, numbers } = townOrder(plan, reader.language);
    const { region, box: home } = homeOf(plan, wishes.region);
    const nameOf = ({ id }: Town) => plain(placeName(plan, id), reader);
    this.#map.show({ towns, countAt: view.countAt, home, nameOf, printing });
    return html`
      ${mapPane({
        map: this.#map,
        focus: this.#focus,
        chosen: new Set(this.#selection.chosen()),
        step: joinSteps(plan).find(({ id }) => id === visit?.step),
        region,
        home,
        areas: areasOf(plan),
        numbers,
        attribution: wishes.attribution,
        title: plain(plan.title, reader),
        words,
        nameOf,
        onSkip: () => this.#host.shadowRoot?.querySelector<HTMLElement>('.after-map')?.focus(),
      })}
      <div class="after-map" tabindex="-1">
        <div class="towns" part="place" aria-live="polite">${visit?.places(context, () => this.#focus.back())}</div>
        ${townList(context)}
      </div>
    `;
  }
}
