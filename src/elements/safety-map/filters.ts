import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import { placeName } from '../../model/select.js';
import { icon } from '../parts/icons.js';
import { plain } from '../parts/prose.js';
import { FILTER_KEYS, NOT_STATED } from './safety-map.view.js';
import type { FilterKey } from './safety-map.view.js';
import type { MapContext } from './map-context.js';

/** A filter of more choices is drawn in full only when somebody comes near. */
const MOST_DRAWN = 200;

/** What a value of a filter is called. */
export function valueName(key: FilterKey, value: string, { plan, reader, common, words }: MapContext): string {
  if (value === NOT_STATED) return words.notStated[key];
  if (key === 'place') return plain(placeName(plan, value), reader);
  return key === 'year' ? value : wordFor(key === 'scope' ? words.scope : common.status, value);
}

/** Year, reach, status and town, with the projects that each choice would leave; behind a button where there is little room. */
export function filterFields(context: MapContext): TemplateResult {
  const { view: { filters, options }, words, common, visit, act } = context;
  const field = (key: FilterKey) => {
    const isChosen = (value: string) => value === filters[key];
    const all = options[key];
    const drawn = visit?.isNear || all.length <= MOST_DRAWN ? all : all.filter(({ value }) => isChosen(value));
    return html`<label class="field">
      <span class="muted">${words.filter[key]}</span>
      <select part="filter" class="control" data-filter=${key}>
        <option value="" .selected=${isChosen('')}>${common.any}</option>
        ${drawn.map(
          ({ value, count }) => html`<option value=${value} .selected=${isChosen(value)}>${valueName(key, value, context)} (${count})</option>`,
        )}
      </select>
    </label>`;
  };
  const active = FILTER_KEYS.filter((key) => filters[key] !== '').length;
  const unfold = () => act((visitor) => visitor.set({ isUnfolded: !visitor.isUnfolded }));
  // Who has come takes over what was chosen before.
  return html`<div class="no-print" @change=${() => act(() => undefined)}>
    <button class="control fold" type="button" aria-expanded=${visit?.isUnfolded ?? false} @click=${unfold}>
      ${icon('filter')} ${common.filters(active)}
    </button>
    <div class="choices">${FILTER_KEYS.map(field)}</div>
  </div>`;
}
