import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import { placeName } from '../../model/select.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { projectDetails } from './project-details.js';
import { badge, joined, say } from './map-context.js';
import type { Content, MapContext } from './map-context.js';
import { GROUPS, NOT_STATED } from './safety-map.view.js';
import type { ProjectEntry } from './safety-map.view.js';
import { townOrder } from './towns.js';

/** Up to here every project is on the page; above it a window of them, with the count said. */
const MOST_AT_ONCE = 1000;
/** How many one press of "more" brings. */
export const WINDOW = 50;
/** Up to here the details of all are on the page, open or not, so that a search in the page finds them. */
const MOST_DETAILED = 100;

/** Years as one reads them: a run of them as from–to. */
function span(years: readonly string[]): string {
  const isRun = years.length > 2 && years.every((year, i) => Number(year) === Number(years[0]) + i);
  return isRun ? `${years[0]}–${years.at(-1)}` : years.join(', ');
}

/** Where, how far it reaches and when, as short as can be. */
function meta({ project: { scope }, values, group }: ProjectEntry, context: MapContext): Content {
  const { plan, reader, words, printing } = context;
  const { numbers } = townOrder(plan, reader.language);
  const isSaid = scope === undefined || (group === 'local' && scope === 'local');
  return joined([
    ...values.place.map((id) => {
      if (id === NOT_STATED) return undefined;
      const name = say(placeName(plan, id), context);
      return printing && numbers.has(id) ? html`${name} (${numbers.get(id)})` : name;
    }),
    isSaid ? undefined : wordFor(words.scope, scope),
    values.year[0] === NOT_STATED ? words.noYear : span(values.year),
  ]);
}

function item(entry: ProjectEntry, context: MapContext): TemplateResult {
  const { project, values } = entry;
  const { id, title, status } = project;
  const { view, printing, visit, act, mayOpen } = context;
  const isOpen = printing || visit?.open.has(id);
  const isChosen = values.place.some((place) => visit?.chosen.includes(place));
  const onPress = (event: Event) => {
    if (!isOpen && !mayOpen(id)) event.preventDefault();
  };
  const onToggle = ({ target }: Event) => {
    const { open } = target as HTMLDetailsElement;
    if (!printing) act((visitor) => visitor.toggle(project, open));
  };
  return html`<li part="project" class=${isChosen ? 'chosen' : nothing} data-id=${id}>
    <details ?open=${isOpen} @toggle=${onToggle}>
      <summary @click=${onPress}>
        <strong part="project-title">${say(title, context)}</strong>
        <span class="muted">${meta(entry, context)}</span>
        ${icon('down')} ${status && badge(status, context)}
      </summary>
      ${isOpen || view.total <= MOST_DETAILED ? projectDetails(project, context) : nothing}
    </details>
  </li>`;
}

/** The projects in their groups: region-wide first, then those of towns, then those without a place. */
export function projectList(context: MapContext): unknown {
  const { words, view, visit, printing, level, act } = context;
  const count = view.shown.length;
  if (count === 0) return visit?.nothingShown();
  const limit = printing || count <= MOST_AT_ONCE ? count : (visit?.limit ?? WINDOW);
  let left = limit;
  const groups = GROUPS.map((group) => {
    const all = view.groups.get(group) ?? [];
    const drawn = all.slice(0, left);
    left -= drawn.length;
    if (drawn.length === 0) return nothing;
    const title = html`${words.group[group]} <span class="muted">(${all.length})</span>`;
    return html`<div class="group" part=${group === 'regional' ? 'group regional' : 'group'}>
      ${heading(level, title, 'group-title')}
      <ul class="projects">${drawn.map((entry) => item(entry, context))}</ul>
    </div>`;
  });
  const rest = count - limit;
  if (rest <= 0) return groups;
  const onMore = () => act((visitor) => visitor.set({ limit: limit + WINDOW }));
  return html`${groups} <button part="more" class="control" type="button" @click=${onMore}>${words.more(Math.min(rest, WINDOW))}</button>`;
}
