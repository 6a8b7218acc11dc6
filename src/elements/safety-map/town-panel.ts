import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import { icon } from '../parts/icons.js';
import { linked, say } from './map-context.js';
import type { MapContext } from './map-context.js';
import { since } from './joining.js';
import { onPublicMap } from './public-maps.js';
import type { Town } from './towns.js';

/** The ways on from a chosen place. */
export interface TownActions {
  /** Goes to a project in the list. */
  onProject: (id: string) => void;
  /** Shows only the projects of the place. */
  onOnly: (town: string) => void;
  onClose: () => void;
}

/** The way to a town on a public map that the page names. */
function wayOut({ place, point }: Town, context: MapContext, { openInMaps }: MapVisitWords, map: string): TemplateResult | typeof nothing {
  const url = onPublicMap(map, point);
  const name = html`${openInMaps}<span class="hidden-visually">: ${say(place.title, context)}</span>`;
  return url ? html`<p class="way-out no-print">${linked(url, name, context)}</p>` : nothing;
}

/**
 * What the towns under the chosen marker are, and the ways on.
 * @param publicMap what the page says in `open-in`
 */
export function townPanel(
  towns: readonly Town[],
  context: MapContext,
  words: MapVisitWords,
  publicMap: string,
  { onProject, onOnly, onClose }: TownActions,
): TemplateResult {
  const { common, view } = context;
  const one = (town: Town) => {
    const here = view.shown.filter(({ values }) => values.place.includes(town.id));
    const joined = since(town, context, words);
    return html`<div class="town">
      <p><strong>${say(town.place.title, context)}</strong>${joined ? html` – ${joined}` : nothing}</p>
      ${here.length > 0
        ? html`<ul>
              ${here.map(({ project }) => html`<li>
                <button class="as-link" type="button" @click=${() => onProject(project.id)}>${say(project.title, context)}</button>
              </li>`)}
            </ul>
            <button class="as-link no-print" type="button" @click=${() => onOnly(town.id)}>${words.onlyHere}</button>`
        : html`<p class="muted">${words.noneHere}</p>`}
      ${wayOut(town, context, words, publicMap)}
    </div>`;
  };
  return html`${towns.map(one)}
    <button class="control close no-print" type="button" aria-label=${common.close} title=${common.close} @click=${onClose}>
      ${icon('close')}
    </button>`;
}
