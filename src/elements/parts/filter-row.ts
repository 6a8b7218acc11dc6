import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import { icon } from './icons.js';

/** One choice of a filter, with the number of records it would leave. */
export interface FilterOption {
  value: string;
  count: number;
}

/** What a row of filters needs. */
export interface FilterRow<Key extends string> {
  keys: readonly Key[];
  /** The chosen value of each filter; empty for all. */
  filters: Readonly<Record<Key, string>>;
  options: Readonly<Record<Key, readonly FilterOption[]>>;
  /** Name of a filter. */
  label: (key: Key) => string;
  /** Name of one of its values. */
  nameOf: (key: Key, value: string) => string;
  common: CommonWords;
  /** Whether the choices are shown where there is little room. */
  unfolded: boolean;
  onUnfold: () => void;
  /** `focus` names the filter that takes the focus, since the pressed chip is gone. */
  onChange: (changed: Partial<Record<Key, string>>, focus?: Key) => void;
}

function choice<Key extends string>(key: Key, row: FilterRow<Key>): TemplateResult {
  const { filters, options, common, onChange } = row;
  const change = (event: Event) => {
    onChange({ [key]: (event.target as HTMLSelectElement).value } as Partial<Record<Key, string>>);
  };
  return html`<label class="field">
    <span>${row.label(key)}</span>
    <select part="filter" class="control" data-filter=${key} @change=${change}>
      <option value="" .selected=${filters[key] === ''}>${common.any}</option>
      ${options[key].map(
        ({ value, count }) =>
          html`<option value=${value} .selected=${filters[key] === value}>${row.nameOf(key, value)} (${count})</option>`,
      )}
    </select>
  </label>`;
}

/**
 * A button that folds the filters away where there is little room, and the filters.
 * @param before controls that stand before the filters and are never folded, as a search
 */
export function filterRow<Key extends string>(row: FilterRow<Key>, before: unknown = nothing): TemplateResult {
  const active = row.keys.filter((key) => row.filters[key] !== '');
  return html`<div class="filters no-print">
    ${before}
    <button class="control fold" type="button" aria-expanded=${row.unfolded ? 'true' : 'false'} @click=${row.onUnfold}>
      ${icon('filter')} ${row.common.filters(active.length)}
    </button>
    <div class=${row.unfolded ? 'choices unfolded' : 'choices'}>${row.keys.map((key) => choice(key, row))}</div>
  </div>`;
}

/** What is set, each with a way to take it back, and a way to take back all. */
export function filterChips<Key extends string>(row: FilterRow<Key>): TemplateResult | typeof nothing {
  const active = row.keys.filter((key) => row.filters[key] !== '');
  if (active.length === 0) return nothing;
  const none = Object.fromEntries(row.keys.map((key) => [key, ''])) as Record<Key, string>;
  return html`<ul class="chips">
    ${active.map((key) => {
      const name = `${row.label(key)}: ${row.nameOf(key, row.filters[key])}`;
      const remove = () => row.onChange({ [key]: '' } as Partial<Record<Key, string>>, key);
      return html`<li>
        <button class="control chip" type="button" aria-label=${row.common.removeFilter(name)} @click=${remove}>
          ${name} ${icon('close')}
        </button>
      </li>`;
    })}
    <li class="no-print">
      <button class="control chip plain" type="button" @click=${() => row.onChange(none, active[0])}>
        ${row.common.clearFilters}
      </button>
    </li>
  </ul>`;
}
