/** What stands above the goals of a list: what the plan says of itself, the search and the filters. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { aside, sayDate } from '../goal-card/index.js';
import { icon } from '../parts/icons.js';
import { paragraphs, plain } from '../parts/prose.js';
import { nameOf } from './list-context.js';
import type { ListContext } from './list-context.js';
import { FILTER_KEYS, optionsOf } from './plan-list.view.js';
import type { FilterKey, FilterOption } from './plan-list.view.js';

/** What a plan says of itself above its goals: a sentence, and a strip of facts. */
export function introduction(context: ListContext): TemplateResult {
  const { plan, list, reader, language } = context;
  return html`${plan.summary === undefined ? nothing : html`<div class="summary">${paragraphs(plan.summary, reader)}</div>`}
    <div class="strip">
      ${aside([
        sayDate(plan.period, context),
        list.goals(plan.goals.length),
        plan.sections.length > 1 ? list.sections(plan.sections.length) : undefined,
        ...optionsOf(plan, 'status', language, plan.goals).map(({ value, count }) =>
          list.statusOf(plain(nameOf('status', value, context), reader), count),
        ),
      ])}
    </div>`;
}

/** The field to search the goals by. */
export function searchField({ common, filters }: ListContext, onInput: (event: Event) => void): TemplateResult {
  return html`<label class="field searching">
    <span>${common.search}</span>
    ${icon('search')}
    <input part="search" class="control" type="search" autocomplete="off" .value=${filters.query} @input=${onInput} />
  </label>`;
}

/** What the filters need to know of the list. */
export interface FilterHands {
  optionsFor: (key: FilterKey) => readonly FilterOption[];
  /** Whether the filters are shown where there is little room. */
  isUnfolded: boolean;
  onUnfold: () => void;
  onChoose: (event: Event) => void;
}

/** The filters that have something to choose from, behind a button where there is little room. */
export function filterFields(context: ListContext, { optionsFor, isUnfolded, onUnfold, onChoose }: FilterHands): TemplateResult {
  const { common, list, filters, reader } = context;
  const field = (key: FilterKey) => {
    const options = optionsFor(key);
    if (filters[key] === '' && options.length < 2) return nothing;
    return html`<label class="field">
      <span>${list.filter[key]}</span>
      <select part="filter" class="control" data-filter=${key} @change=${onChoose}>
        <option value="" .selected=${filters[key] === ''}>${common.any}</option>
        ${options.map(
          ({ value, count }) =>
            html`<option value=${value} .selected=${filters[key] === value}>${plain(nameOf(key, value, context), reader)} (${count})</option>`,
        )}
      </select>
    </label>`;
  };
  const active = FILTER_KEYS.filter((key) => filters[key] !== '').length;
  return html`<button class="control fold" type="button" aria-expanded=${isUnfolded ? 'true' : 'false'} @click=${onUnfold}>
      ${icon('filter')} ${common.filters(active)}
    </button>
    <div class="choices">${FILTER_KEYS.map(field)}</div>`;
}
