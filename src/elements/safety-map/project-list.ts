import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { placeName } from '../../model/select.js';
import { heading } from '../parts/heading.js';
import { inline, plain } from '../parts/prose.js';
import { statusBadge } from '../parts/status-badge.js';
import { projectDetails } from './project-details.js';
import type { Speech } from './speech.js';
import { GROUPS, NOT_STATED } from './safety-map.view.js';
import type { MapView, ProjectEntry } from './safety-map.view.js';

/** Up to here every project is on the page; above it a window of them, with the count said. */
const MOST_AT_ONCE = 1000;
/** How many one press of "more" brings. */
export const WINDOW = 200;
/** Up to here the details of all are on the page, open or not, so that a search in the page finds them. */
const MOST_DETAILED = 100;

/** What the list needs besides the projects. */
export interface ListState {
  headingLevel: number;
  open: ReadonlySet<string>;
  /** Ids of the places being pointed at. */
  chosen: ReadonlySet<string>;
  /** How many projects may be shown when there are very many. */
  limit: number;
  /** On paper everything is written out. */
  printing: boolean;
  /** Number of each place on the printed map. */
  numbers: ReadonlyMap<string, number>;
  onPress: (event: Event, id: string) => void;
  onToggle: (event: Event, id: string) => void;
  onMore: () => void;
}

function meta({ project, values, group }: ProjectEntry, { plan, reader, words }: Speech, state: ListState): TemplateResult {
  const places = values.place.filter((id) => id !== NOT_STATED);
  const named = places.map((id) => {
    const number = state.numbers.get(id);
    const mark = number === undefined ? nothing : html`<span class="number"> (${number})</span>`;
    return html`${inline(placeName(plan, id), reader)}${mark}`;
  });
  const years = values.year[0] === NOT_STATED ? words.notStated.year : span(values.year);
  const scope = project.scope !== undefined && (group !== 'local' || project.scope !== 'local');
  const parts = [...named, ...(scope ? [words.scope[project.scope!] ?? project.scope!] : []), years];
  return html`${parts.map((part, i) => html`${i ? ' · ' : ''}${part}`)}`;
}

/** Years as one reads them: a run of them as from–to. */
function span(years: readonly string[]): string {
  const numbers = years.map(Number);
  const run = numbers.length > 2 && numbers.every((year, i) => i === 0 || year === numbers[i - 1]! + 1);
  return run ? `${years[0]}–${years.at(-1)}` : years.join(', ');
}

function item(entry: ProjectEntry, detailed: boolean, speech: Speech, state: ListState): TemplateResult {
  const { project, values } = entry;
  const { id, status } = project;
  const open = state.printing || state.open.has(id);
  const chosen = values.place.some((place) => state.chosen.has(place));
  return html`<li part="project" class=${chosen ? 'chosen' : nothing} data-id=${id}>
    <details ?open=${open} @toggle=${(event: Event) => state.onToggle(event, id)}>
      <summary @click=${(event: Event) => state.onPress(event, id)}>
        <span part="project-title" class="title">${inline(project.title, speech.reader)}</span>
        <span class="meta">${meta(entry, speech, state)}</span>
        ${status ? statusBadge(status, speech.common, status.label && plain(status.label, speech.reader)) : nothing}
      </summary>
      ${open || detailed ? projectDetails(project, speech) : nothing}
    </details>
  </li>`;
}

/** The projects in their groups: region-wide first, then those of towns, then those without a place. */
export function projectList(view: MapView, speech: Speech, state: ListState): TemplateResult {
  const { words } = speech;
  if (view.shown.length === 0) return html`<p class="nothing">${words.noneShown}</p>`;
  const limited = view.shown.length > MOST_AT_ONCE && !state.printing;
  const detailed = view.total <= MOST_DETAILED;
  let left = limited ? state.limit : Infinity;
  const groups = GROUPS.map((group) => {
    const all = view.groups[group];
    const shown = all.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return nothing;
    const title = html`${words.group[group]} <span class="muted">(${all.length})</span>`;
    return html`<div class="group" part=${group === 'regional' ? 'group regional' : 'group'}>
      ${heading(state.headingLevel + 1, title, 'group-title', 'group-title')}
      ${group === 'unplaced' ? html`<p class="muted">${words.unplacedNote}</p>` : nothing}
      <ul class="projects">
        ${shown.map((entry) => item(entry, detailed, speech, state))}
      </ul>
    </div>`;
  });
  const rest = limited ? view.shown.length - state.limit : 0;
  return html`${groups}
  ${rest > 0
    ? html`<button part="more" class="control" type="button" @click=${state.onMore}>${words.more(Math.min(rest, WINDOW))}</button>`
    : nothing}`;
}
