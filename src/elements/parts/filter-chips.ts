/** What a visitor filters by, in words; it comes once something is set. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import { icon } from './icons.js';

/** What the chips of some filters need. */
export interface ChipOptions<Key extends string> {
  keys: readonly Key[];
  /** The chosen value of each filter; empty for all. */
  filters: Readonly<Record<Key, string>>;
  /** Name of a filter, and of its value. */
  nameOf: (key: Key, value: string) => string;
  common: CommonWords;
  /** `focus` names the filter that takes the focus, since the pressed chip is gone. */
  onChange: (changed: Partial<Record<Key, string>>, focus: Key) => void;
}

/** What is set, each with a way to take it back, and a way to take back all. */
export function filterChips<Key extends string>({ keys, filters, nameOf, common, onChange }: ChipOptions<Key>): TemplateResult | typeof nothing {
  const active = keys.filter((key) => filters[key] !== '');
  const [first] = active;
  if (first === undefined) return nothing;
  const without = (gone: readonly Key[]) => Object.fromEntries(gone.map((key) => [key, ''])) as Partial<Record<Key, string>>;
  return html`<ul class="chips">
    ${active.map((key) => {
      const name = nameOf(key, filters[key]);
      return html`<li>
        <button class="control chip" type="button" aria-label=${common.removeFilter(name)} @click=${() => onChange(without([key]), key)}>
          ${name} ${icon('close')}
        </button>
      </li>`;
    })}
    <li class="no-print">
      <button class="control chip plain" type="button" @click=${() => onChange(without(active), first)}>${common.clearFilters}</button>
    </li>
  </ul>`;
}
