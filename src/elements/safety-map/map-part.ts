import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';
import { placeName } from '../../model/select.js';
import { plain } from '../parts/prose.js';
import { areasOf, homeOf } from './home.js';
import type { MapContext } from './map-context.js';
import { MapController } from './map-controller.js';
import { mapPane } from './map-pane.js';
import type { Selection } from './movable.js';
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

  constructor(host: ReactiveControllerHost & HTMLElement, selection: Selection) {
    this.#host = host;
    this.#map = new MapController(host, selection);
  }

  /** Puts the focus on the markers. */
  enter(): void {
    this.#map.want('');
  }

  render(context: MapContext, { region, attribution }: MapWishes): TemplateResult {
    const { plan, view, words, reader, printing, visit } = context;
    const map = this.#map;
    const { towns } = townOrder(plan, reader.language);
    const home = homeOf(plan, region);
    const nameOf = ({ id }: Town) => plain(placeName(plan, id), reader);
    map.show({ towns, countAt: view.countAt, box: home.box, nameOf, printing, wheelHint: words.wheelHint });
    const onClose = () => {
      map.selection.choose([]);
      map.want();
    };
    return html`
      ${mapPane({
        map, home, attribution, words, nameOf,
        chosen: new Set(map.selection.chosen()),
        step: joinSteps(plan).find(({ id }) => id === visit?.step),
        areas: areasOf(plan),
        title: plain(plan.title, reader),
        onSkip: () => this.#host.shadowRoot?.querySelector<HTMLElement>('.after-map')?.focus(),
      })}
      <div class="after-map" tabindex="-1">
        <div class="towns" part="place" aria-live="polite">${visit?.places(context, onClose)}</div>
        ${townList(context)}
      </div>
    `;
  }
}
