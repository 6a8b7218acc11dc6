import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawing } from '../parts/icons.js';
import { plain } from '../parts/prose.js';
import { frameIn, NEAREST, toScreen, viewBox } from './camera.js';
import { areasOf, homeOf } from './home.js';
import type { MapContext } from './map-context.js';
import type { MapController } from './map-controller.js';
import type { Gathered, Marker } from './markers.js';
import { townList } from './town-list.js';
import { townOrder } from './towns.js';

const MINUS = 'M3.5 10h13';
const PLUS = `${MINUS}M10 3.5v13`;

/** What the page asks of the map. */
export interface MapWishes {
  /** Code of the region. */
  region: string;
  /** Words for the corner. */
  attribution: string;
}

/** Nobody of these places takes part or has a project, but they prepare to. */
const arePreparing = (places: Gathered): boolean =>
  places.every(({ joined, weight, place }) => !joined && weight === 0 && place.participation);

function markerOf(marker: Marker, map: MapController, { plan, words, printing, visit, act }: MapContext): TemplateResult {
  const { places, count, label } = marker;
  const { width, height } = map.size;
  const [{ id, name, bystander }] = places;
  // In parts of the sheet of markers: it stays as it is while the sheet moves.
  const { x, y } = toScreen(map.home, map.size, places[0]);
  const place = `left:${(x / width) * 100}%;top:${(y / height) * 100}%`;
  const seen = label && html`<span class="name ${label}">${name}</span>`;
  if (bystander) return html`<span class="bystander" aria-hidden="true" .style=${place}>${seen}</span>`;
  const isSingle = places.length === 1;
  const isChosen = places.some((each) => visit?.chosen.includes(each.id));
  const isCurrent = marker === map.current;
  const [state = '', standing] = visit?.standing(places, plan) ?? (arePreparing(places) ? ['not-yet', words.preparing] : []);
  const spoken = (isSingle ? words.marker : words.cluster)(name, count);
  // On paper the numbers that its places have in the list of towns.
  const written = printing ? places.map(({ order }) => order + 1).sort((a, b) => a - b).join(', ') : count || '';
  return html`<button
    type="button" part=${isSingle ? 'marker' : 'cluster'} class="marker ${written ? 'busy' : ''} ${state} ${isChosen ? 'chosen' : ''}"
    aria-label=${standing ? `${spoken}, ${standing}` : spoken}
    aria-pressed=${isSingle ? isChosen : nothing} tabindex=${isCurrent ? 0 : -1}
    .style=${`${place};--_no:'${written}'`}
    @click=${() => act((visitor) => visitor.hand(map).take(places))} @focus=${() => isCurrent || map.want(id, false)}
  >${seen}</button>`;
}

/** The markers, each at the seat of its place by name, so that one who stays is the same button when others come and go. */
function seated(map: MapController, context: MapContext): unknown[] {
  const { plan, reader } = context;
  const seats: unknown[] = townOrder(plan, reader.language).towns.map(() => nothing);
  for (const marker of map.drawn) seats[marker.places[0].order] = markerOf(marker, map, context);
  return seats;
}

/** The map: land drawn by us, markers as buttons over it, and what moves it; under it what stands there in words. */
export function mapPane(map: MapController, context: MapContext, { region, attribution }: MapWishes): TemplateResult {
  const { plan, words, reader, visit, act } = context;
  const { name, path, box, country } = homeOf(plan, region, visit?.base);
  map.show(context, box);
  const isHome = map.camera === map.home;
  return html`
    <div class="tools no-print">
      <button part="skip" class="as-link" type="button" @click=${() => map.focus('.after-map')}>${words.skip}</button>
      <div class="zoom">
        <button part="reset" class="control" type="button" aria-disabled=${isHome || nothing}
          @click=${() => map.moveTo()}>${name ? words.wholeRegion : words.wholeMap}</button>
        <button part="zoom-out" class="control" type="button" aria-label=${words.zoomOut} title=${words.zoomOut}
          @click=${() => act((visitor) => visitor.hand(map).zoom(0.5))}>${drawing(MINUS)}</button>
        <button part="zoom-in" class="control" type="button" aria-label=${words.zoomIn} title=${words.zoomIn}
          @click=${() => act((visitor) => visitor.hand(map).zoom(2))} aria-disabled=${map.camera.scale >= NEAREST || nothing}>${drawing(PLUS)}</button>
      </div>
    </div>
    <div part="map" class=${isHome ? 'map' : 'map moved'} role="group" aria-label=${words.map(name ?? plain(plan.title, reader))}>
      <div class="plane">
        <svg class="land" viewBox=${viewBox(map.camera, map.size)} aria-hidden="true">
          <path class="country" d=${country} />
          <path class="region" d=${path} />
          <path class="area" d=${areasOf(plan)} />
        </svg>
        <div class="markers" role="group" aria-label=${words.towns} .style=${frameIn(map.camera, map.home, map.size)}
          @keydown=${(event: KeyboardEvent) => act((visitor) => visitor.hand(map).press(event))}>
          ${seated(map, context)}
        </div>
      </div>
    </div>
    <p class="attribution muted">${words.outline}: name-suggestion-index${attribution && ` · ${attribution}`}</p>
    <div class="after-map" tabindex="-1">
      <div class="towns" part="place" aria-live="polite">${visit?.places(context, map)}</div>
      ${townList(context)}
    </div>`;
}
