import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTerm } from '../../dates/written.js';
import { readTerm } from '../../dates/term.js';
import { inline } from '../parts/prose.js';
import { icon } from '../parts/icons.js';
import type { Speech } from './speech.js';
import type { MapView } from './safety-map.view.js';
import { joinSteps } from './towns.js';
import type { Town } from './towns.js';

/** "zapojeno od června 2011", by the place itself or by the milestone at which it joined. */
function since({ place, joined }: Town, { plan, reader, dates, words }: Speech): string {
  const step = joinSteps(plan).find(({ joins }) => joins.includes(place.id));
  const edtf = place.joined ?? step?.milestone?.term?.edtf;
  if (edtf === undefined) return joined || place.participation !== 'in-preparation' ? '' : words.preparing;
  const from = edtf.includes('/') ? readTerm(edtf) : readTerm(`${edtf}/..`);
  return words.joinedSince(formatTerm(from, reader.language, dates));
}

/** The ways on from a chosen place. */
export interface TownActions {
  /** Goes to a project in the list. */
  onProject: (id: string) => void;
  /** Shows only the projects of the place. */
  onOnly: (town: string) => void;
  onClose: () => void;
}

/** What the towns under the chosen marker are, and the ways on. */
export function townPanel(
  towns: readonly Town[],
  view: MapView,
  speech: Speech,
  actions: TownActions,
): TemplateResult {
  const { reader, words, common } = speech;
  const one = (town: Town) => {
    const here = view.shown.filter(({ values }) => values.place.includes(town.id));
    const joined = since(town, speech);
    return html`<div class="town">
      <p><strong>${inline(town.place.title, reader)}</strong>${joined ? html` – ${joined}` : nothing}</p>
      ${here.length > 0
        ? html`<ul>
              ${here.map(({ project }) => html`<li>
                <button class="as-link" type="button" @click=${() => actions.onProject(project.id)}>${inline(project.title, reader)}</button>
              </li>`)}
            </ul>
            <button class="as-link no-print" type="button" @click=${() => actions.onOnly(town.id)}>${words.onlyHere}</button>`
        : html`<p class="muted">${words.noneHere}</p>`}
    </div>`;
  };
  return html`<div class="towns" part="place" aria-live="polite">
    ${towns.length > 0
      ? html`${towns.map(one)}
          <button class="control close no-print" type="button" aria-label=${common.close} title=${common.close} @click=${actions.onClose}>
            ${icon('close')}
          </button>`
      : nothing}
  </div>`;
}

/** Every town of the map in words, with the number it has on paper. */
export function townList(
  towns: readonly Town[],
  view: MapView,
  speech: Speech,
  open: boolean,
  onToggle: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (towns.length === 0) return nothing;
  const { reader, words } = speech;
  return html`<details class="legend" ?open=${open} @toggle=${onToggle}>
    <summary>${words.towns} <span class="muted">(${towns.length})</span></summary>
    ${open
      ? html`<ol>
          ${towns.map((town) => {
            const count = view.countAt.get(town.id) ?? 0;
            const parts = [since(town, speech), count > 0 ? words.projects(count) : ''].filter((part) => part !== '');
            return html`<li>${inline(town.place.title, reader)}${parts.map((part) => html` · ${part}`)}</li>`;
          })}
        </ol>`
      : nothing}
  </details>`;
}
