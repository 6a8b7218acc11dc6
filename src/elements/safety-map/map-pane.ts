import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapWords } from '../../i18n/map/index.js';
import { icon } from '../parts/icons.js';
import { viewBox } from './camera.js';
import type { Home } from './home.js';
import type { MapController } from './map-controller.js';
import type { Marker } from './markers.js';
import { country } from './regions.js';
import type { JoinStep, Town } from './towns.js';

/** What the map needs to be drawn. */
export interface PaneState {
  map: MapController;
  chosen: ReadonlySet<string>;
  step: JoinStep | undefined;
  home: Home;
  /** Outlines that the plan itself brings, as path data. */
  areas: readonly string[];
  attribution: string;
  /** Title of the plan, for a map that shows no region. */
  title: string;
  words: MapWords;
  nameOf: (town: Town) => string;
  onSkip: () => void;
}

/** What a marker's towns are at the chosen moment: new among those who take part, or not yet among them. */
function stateOf({ members }: Marker, step: JoinStep | undefined): string {
  if (members.some(({ town }) => step?.joined.has(town.id) ?? town.joined)) {
    return members.some(({ id }) => step?.joins.includes(id)) ? 'fresh' : '';
  }
  return members.every(({ town, weight }) => town.joined || (weight === 0 && town.place.participation)) ? 'not-yet' : '';
}

function markerOf(marker: Marker, { map, chosen, step, words, nameOf }: PaneState): TemplateResult {
  const { anchor, members, count, label } = marker;
  const { town } = anchor;
  const { width, height } = map.size;
  // In parts of the map, since paper has another size and tells nobody.
  const place = `left:${(marker.x / width) * 100}%;top:${(marker.y / height) * 100}%`;
  const name = nameOf(town);
  const seen = label && html`<span class="name ${label}">${name}</span>`;
  if (town.bystander) return html`<span class="bystander" aria-hidden="true" .style=${place}>${seen}</span>`;
  const isSingle = members.length === 1;
  const isChosen = members.some(({ id }) => chosen.has(id));
  const isCurrent = marker === map.current;
  const state = stateOf(marker, step);
  const spoken = (isSingle ? words.marker : words.cluster)(name, count);
  const joining = town.joined ? words.notYet : words.preparing;
  const numbers = members.map(({ order }) => order + 1).sort((a, b) => a - b);
  return html`<button
    type="button" part=${isSingle ? 'marker' : 'cluster'} class="marker ${state} ${isChosen ? 'chosen' : ''}"
    aria-label=${state === 'not-yet' ? `${spoken}, ${joining}` : spoken} aria-pressed=${isSingle ? isChosen : nothing}
    tabindex=${isCurrent ? 0 : -1} data-count=${count || nothing} data-numbers=${numbers.join(', ')} .style=${place}
    @click=${() => map.press(marker)} @focus=${() => isCurrent || map.want(anchor.id, false)}
  >${seen}</button>`;
}

/** The map: land drawn by us, markers as buttons over it, and what moves it. */
export function mapPane(pane: PaneState): TemplateResult {
  const { map, home, areas, attribution, words } = pane;
  const come = () => map.hand();
  return html`
    <div class="tools no-print">
      <button part="skip" class="as-link" type="button" @click=${pane.onSkip}>${words.skip}</button>
      <div class="zoom">
        <button part="reset" class="control" type="button" aria-disabled=${map.isHome || nothing}
          @click=${() => map.moveTo()}>${home.name ? words.wholeRegion : words.wholeMap}</button>
        <button part="zoom-out" class="control" type="button" aria-label=${words.zoomOut} title=${words.zoomOut}
          @click=${() => map.hand((hand) => hand.zoom(0.5))}>${icon('minus')}</button>
        <button part="zoom-in" class="control" type="button" aria-label=${words.zoomIn} title=${words.zoomIn}
          @click=${() => map.hand((hand) => hand.zoom(2))} aria-disabled=${map.isNearest || nothing}>${icon('plus')}</button>
      </div>
    </div>
    <div part="map" class=${map.isHome ? 'map' : 'map moved'} role="group" aria-label=${words.map(home.name ?? pane.title)}
      @pointerenter=${come} @focusin=${come}>
      <div class="plane">
        <svg class="land" viewBox=${viewBox(map.camera, map.size)} aria-hidden="true" focusable="false">
          <path class="country" d=${country} />
          ${home.path && svg`<path class="region" d=${home.path} />`}
          ${areas.map((area) => svg`<path class="area" d=${area} />`)}
        </svg>
        <div class="markers" role="group" aria-label=${words.towns} @keydown=${map.onKey}>
          ${map.drawn.map((marker) => markerOf(marker, pane))}
        </div>
      </div>
      <p class="attribution muted">${words.outline}: name-suggestion-index${attribution && ` · ${attribution}`}</p>
    </div>`;
}
