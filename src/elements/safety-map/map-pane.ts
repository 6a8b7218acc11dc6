import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapWords } from '../../i18n/map/index.js';
import { icon } from '../parts/icons.js';
import { viewBox } from './camera.js';
import type { Camera } from './camera.js';
import type { MapController } from './map-controller.js';
import type { Marker } from './markers.js';
import type { MarkerFocus } from './marker-focus.js';
import type { PlaneBox } from './projection.js';
import { countryPath, innerBorders, regionPath } from './regions.js';
import type { Region } from './regions.js';
import type { JoinStep, Town } from './towns.js';

/** What the map needs to be drawn. */
export interface PaneState {
  map: MapController;
  focus: MarkerFocus;
  chosen: ReadonlySet<string>;
  step: JoinStep | undefined;
  region: Region | undefined;
  home: PlaneBox;
  /** Outlines that the plan itself brings, as path data. */
  areas: readonly string[];
  numbers: ReadonlyMap<string, number>;
  attribution: string;
  /** Title of the plan, for a map that shows no region. */
  title: string;
  words: MapWords;
  nameOf: (town: Town) => string;
  onSkip: () => void;
}

function base(camera: Camera | undefined, { map, home, region, areas }: PaneState): TemplateResult {
  const { left, top, right, bottom } = home;
  const box = camera && map.size
    ? viewBox(camera, map.size)
    : `${left} ${top} ${right - left} ${bottom - top}`;
  return html`<svg class="land" viewBox=${box} aria-hidden="true" focusable="false">
    <path class="country" d=${countryPath()} />
    ${region ? svg`<path class="region" d=${regionPath(region)} />` : nothing}
    <path class="borders" d=${innerBorders()} />
    ${areas.map((area) => svg`<path class="area" d=${area} />`)}
    ${region ? svg`<path class="outline" d=${regionPath(region)} />` : nothing}
  </svg>`;
}

/** What a marker's town is at the chosen moment. */
function stateOf({ members }: Marker, step: JoinStep | undefined): string {
  if (members.some(({ town }) => step?.joined.has(town.id) ?? town.joined)) {
    return members.some(({ id }) => step?.joins.includes(id)) ? 'joined fresh' : 'joined';
  }
  return members.every(({ town, weight }) => town.joined || (weight === 0 && town.place.participation !== undefined)) ? 'not-yet' : '';
}

function nameOfMarker(marker: Marker, state: string, { words, nameOf }: PaneState): string {
  const { anchor, members, count } = marker;
  const name = nameOf(anchor.town);
  const own = members.length > 1 ? words.cluster(name, count) : words.marker(name, count);
  if (state !== 'not-yet') return own;
  return `${own}, ${anchor.town.joined ? words.notYet : words.preparing}`;
}

function markerButton(marker: Marker, active: string, pane: PaneState): TemplateResult {
  const { id, members, count, label, anchor } = marker;
  const single = members.length === 1;
  const chosen = members.some((member) => pane.chosen.has(member.id));
  const state = stateOf(marker, pane.step);
  const numbers = members.map((member) => pane.numbers.get(member.id)).sort((a, b) => Number(a) - Number(b));
  const classes = `marker ${single ? '' : 'several'} ${count > 0 ? 'busy' : ''} ${chosen ? 'chosen' : ''} ${state}`;
  return html`<button
    type="button" part=${single ? 'marker' : 'cluster'} class=${classes} data-id=${id}
    aria-label=${nameOfMarker(marker, state, pane)} aria-pressed=${single ? String(chosen) : nothing}
    tabindex=${members.some((member) => member.id === active) ? 0 : -1}
  ><span class="dot" data-count=${count || ''} data-numbers=${numbers.join(', ')}></span
    >${label ? html`<span class="name ${label}">${pane.nameOf(anchor.town)}</span>` : nothing}</button>`;
}

/** The map: land drawn by us, markers as buttons over it, and what moves it. */
export function mapPane(pane: PaneState): TemplateResult {
  const { map, focus, words, region } = pane;
  const { camera, drawn: { markers, bystanders } } = map;
  const { active } = focus;
  const label = words.map(region?.name ?? pane.title);
  return html`
    <div class="tools no-print">
      <button part="skip" class="as-link" type="button" @click=${pane.onSkip}>${words.skip}</button>
      <div class="zoom">
      <button part="reset" class="control" type="button" aria-disabled=${map.isHome ? 'true' : nothing}
        @click=${() => map.reset()}>${region ? words.wholeRegion : words.wholeMap}</button>
      <button part="zoom-out" class="control" type="button" aria-label=${words.zoomOut} title=${words.zoomOut}
        @click=${() => map.zoomBy(0.5)}>${icon('minus')}</button>
      <button part="zoom-in" class="control" type="button" aria-label=${words.zoomIn} title=${words.zoomIn}
        aria-disabled=${map.isNearest ? 'true' : nothing} @click=${() => map.zoomBy()}>${icon('plus')}</button>
      </div>
    </div>
    <div part="map" class=${map.isHome ? 'map' : 'map moved'} role="group" aria-label=${label}
      @pointerenter=${map.hand} @pointerdown=${map.hand} @focusin=${map.hand}>
      <div class="plane">
        ${base(camera, pane)}
        <div class="others" aria-hidden="true">
          ${bystanders.map(({ town, label: side }) => html`<span class="bystander"
            >${side ? html`<span class="name ${side}">${pane.nameOf(town)}</span>` : nothing}</span>`)}
        </div>
        <div class="markers" role="group" aria-label=${words.towns} @click=${focus.onClick} @keydown=${focus.onKey}
          @focusin=${focus.onFocus}>${markers.map((marker) => markerButton(marker, active, pane))}</div>
      </div>
      ${map.hinting ? html`<p class="hint" aria-hidden="true">${words.wheelHint}</p>` : nothing}
      <p class="attribution">${words.outline}: name-suggestion-index${pane.attribution ? ` · ${pane.attribution}` : ''}</p>
    </div>`;
}
