import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../parts/icons.js';
import { FILTER_KEYS } from './safety-map.view.js';
import type { FilterKey } from './safety-map.view.js';
import type { MapContext } from './map-context.js';

/** Year, reach, status and town, behind a button where there is little room; what there is to choose comes with the visitor. */
export function filterFields(context: MapContext): TemplateResult {
  const { view: { filters }, words, common, visit, act } = context;
  const field = (key: FilterKey) => html`<label class="field">
    <span class="muted">${words.filter[key]}</span>
    <select part="filter" class="control" data-filter=${key}>
      <option value="" .selected=${filters[key] === ''}>${common.any}</option>
      ${visit?.choices(key, context)}
    </select>
  </label>`;
  const active = FILTER_KEYS.filter((key) => filters[key] !== '').length;
  const unfold = () => act((visitor) => visitor.set({ isUnfolded: !visitor.isUnfolded }));
  return html`<div class="no-print">
    <button class="control fold" type="button" aria-expanded=${visit?.isUnfolded ?? false} @click=${unfold}>
      ${icon('filter')} ${common.filters(active)}
    </button>
    <div class="choices">${FILTER_KEYS.map(field)}</div>
  </div>`;
}
