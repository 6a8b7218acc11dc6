import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import type { MapWords } from '../../i18n/map/index.js';
import { icon } from '../parts/icons.js';
import { FILTER_KEYS, NOT_STATED } from './safety-map.view.js';
import type { FilterKey, MapFilters, MapView } from './safety-map.view.js';

/** What the row of filters needs. */
export interface FilterRow {
  view: MapView;
  unfolded: boolean;
  /** Whether somebody has come near a filter of very many choices, so that they are worth drawing. */
  reached: boolean;
  words: MapWords;
  common: CommonWords;
  placeName: (id: string) => string;
  onUnfold: () => void;
  onReach: () => void;
  onChange: (changed: Partial<MapFilters>, focus?: FilterKey) => void;
}

/** A filter of more choices is drawn in full only when somebody comes near it. */
const MOST_DRAWN = 200;

function nameOf(key: FilterKey, value: string, { words, common, placeName }: FilterRow): string {
  if (value === NOT_STATED) return words.notStated[key];
  if (key === 'scope') return words.scope[value] ?? value;
  if (key === 'status') return common.status[value] ?? value;
  return key === 'place' ? placeName(value) : value;
}

function choice(key: FilterKey, row: FilterRow): TemplateResult {
  const { view: { filters, options }, words, common, onChange, onReach } = row;
  const all = options[key];
  const drawn = all.length > MOST_DRAWN && !row.reached ? all.filter(({ value }) => value === filters[key]) : all;
  const change = (event: Event) => onChange({ [key]: (event.target as HTMLSelectElement).value });
  return html`<label>
    <span>${words.filter[key]}</span>
    <select part="filter" class="control" data-filter=${key} @change=${change}
      @pointerenter=${onReach} @pointerdown=${onReach} @focus=${onReach}>
      <option value="" .selected=${filters[key] === ''}>${common.any}</option>
      ${drawn.map(
        ({ value, count }) =>
          html`<option value=${value} .selected=${filters[key] === value}>${nameOf(key, value, row)} (${count})</option>`,
      )}
    </select>
  </label>`;
}

/** Year, reach, status and town; folded behind a button where there is little room; what is set stands below as chips. */
export function filterRow(row: FilterRow): TemplateResult {
  const { view: { filters }, words, common, unfolded, onUnfold, onChange } = row;
  const active = FILTER_KEYS.filter((key) => filters[key] !== '');
  const chip = (key: FilterKey) => {
    const name = `${words.filter[key]}: ${nameOf(key, filters[key], row)}`;
    return html`<li>
      <button class="control chip" type="button" aria-label=${common.removeFilter(name)} @click=${() => onChange({ [key]: '' }, key)}>
        ${name} ${icon('close')}
      </button>
    </li>`;
  };
  const clear = () => onChange({ year: '', scope: '', status: '', place: '' }, active[0]);
  return html`<div class="filters no-print">
      <button class="control fold" type="button" aria-expanded=${unfolded ? 'true' : 'false'} @click=${onUnfold}>
        ${icon('filter')} ${common.filters(active.length)}
      </button>
      <div class="choices">${FILTER_KEYS.map((key) => choice(key, row))}</div>
    </div>
    ${active.length > 0
      ? html`<ul class="chips">
          ${active.map(chip)}
          <li class="no-print"><button class="control chip plain" type="button" @click=${clear}>${common.clearFilters}</button></li>
        </ul>`
      : nothing}`;
}
