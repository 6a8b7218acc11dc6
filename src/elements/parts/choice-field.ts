import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A value to choose, and its name. */
export type Choice = readonly [value: string, name: string];

/**
 * One of several, chosen by name.
 * @param name of what is chosen, as `data-filter`
 * @param part name for `::part()`, if it has one
 */
export function choiceField(name: string, label: string, chosen: string, choices: readonly Choice[], part?: string): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select class="control" part=${part ?? nothing} data-filter=${name}>
      ${choices.map(([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`)}
    </select>
  </label>`;
}
