/** What stands above the goals of a list: what the plan says of itself, the search and the filters. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { aside, sayDate } from '../goal-card/index.js';
import { icon } from '../parts/icons.js';
import { paragraphs, plain } from '../parts/prose.js';
import { nameOf } from './list-context.js';
import type { ListContext } from './list-context.js';
import { FILTER_KEYS, lackingIn, optionsOf } from './plan-list.view.js';
import type { FilterKey } from './plan-list.view.js';

/** What a plan says of itself: a sentence, and a strip of facts. */
export function introduction(context: ListContext): TemplateResult {
  const { plan, list, reader, language } = context;
  const { summary, period, goals, sections } = plan;
  const states = optionsOf(plan, 'status', language, goals);
  return html`${summary === undefined ? nothing : html`<div class="summary of-plan">${paragraphs(summary, reader)}</div>`}
    ${aside([
      sayDate(period, context),
      list.goals(goals.length),
      sections.length > 1 ? list.sections(sections.length) : undefined,
      ...lackingIn(plan).map(([key, count]) => list.statusOf(list.lacking[key], count)),
      ...states.map(({ value, count }) => list.statusOf(plain(nameOf('status', value, context), reader), count)),
    ])}`;
}

function searchField({ common, filters }: ListContext): TemplateResult {
  return html`<label class="field searching">
    <span>${common.search}</span>
    <input part="search" class="control" data-filter="query" type="search" autocomplete="off" .value=${filters.query} />
  </label>`;
}

function filterField(key: FilterKey, context: ListContext): TemplateResult | typeof nothing {
  const { plan, common, list, language, reader, filters, countedFor } = context;
  const role = key === 'responsible' ? filters.responsibleRole : '';
  const options = optionsOf(plan, key, language, countedFor({ ...filters, [key]: '' }), role);
  if (filters[key] === '' && options.length < 2) return nothing;
  return html`<label class="field">
    <span>${list.filter[key]}</span>
    <select part="filter" class="control" data-filter=${key}>
      <option value="" .selected=${filters[key] === ''}>${common.any}</option>
      ${options.map(
        ({ value, count }) =>
          html`<option value=${value} .selected=${filters[key] === value}>${plain(nameOf(key, value, context), reader)} (${count})</option>`,
      )}
    </select>
  </label>`;
}

/** Shows the filters where there is little room, or folds them away; the button itself knows which. */
function unfold({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  button.ariaExpanded = String(button.ariaExpanded !== 'true');
}

/** Which of the controls a page has. */
export interface Controls {
  withoutSearch: boolean;
  withoutFilters: boolean;
}

/**
 * The search, and the filters that have something to choose from, behind a button where there is little room.
 * @param onNear called when somebody comes near
 */
export function controls(context: ListContext, { withoutSearch, withoutFilters }: Controls, onNear: () => void): TemplateResult {
  const { common, filters } = context;
  const active = FILTER_KEYS.filter((key) => filters[key]).length;
  return html`<div class="filters no-print" @focusin=${onNear} @input=${onNear} @change=${onNear}>
    ${withoutSearch ? nothing : searchField(context)}
    ${withoutFilters
      ? nothing
      : html`<button class="control fold" type="button" aria-expanded="false" @click=${unfold}>${icon('filter')} ${common.filters(active)}</button>
          <div class="choices">${FILTER_KEYS.map((key) => filterField(key, context))}</div>`}
  </div>`;
}

/** Shows what can be set beside the search and the filters. */
export function furtherButton({ list, isFurther = false }: ListContext, onUnfold: () => void): TemplateResult {
  return html`<button class="quiet no-print" type="button" aria-expanded=${isFurther} @click=${onUnfold}>${list.further}</button>`;
}
