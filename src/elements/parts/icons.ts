import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Icons of several elements; what only one element shows, it keeps itself. One path each, on a grid of 20 units. */
const SHARED = {
  filter: 'M2.5 5h15M5 10h10M8 15h4',
  close: 'm5 5 10 10M15 5 5 15',
  down: 'm4 7.5 6 6 6-6',
};

/**
 * A path in the colour of the text; one that ends by closing itself is filled, every other is a line. Hidden from the
 * accessibility tree: the word beside it says the same.
 */
export function drawing(path: string): TemplateResult {
  const fill = path.endsWith('Z') ? 'currentColor' : 'none';
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} fill=${fill} /></svg>`;
}

/** The icon of a control, beside its name. */
export function icon(name: keyof typeof SHARED): TemplateResult {
  return drawing(SHARED[name]);
}
