import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** One path each, on a grid of 20 units. */
const TOOLS = {
  search: 'M14 8.5a5.5 5.5 0 1 0-11 0 5.5 5.5 0 1 0 11 0m-1.3 4.2 4.8 4.8',
  filter: 'M2.5 5h15M5 10h10M8 15h4',
  close: 'm5 5 10 10M15 5 5 15',
  previous: 'm12.5 4-6 6 6 6',
  next: 'm7.5 4 6 6-6 6',
  down: 'm4 7.5 6 6 6-6',
  plus: 'M10 3.5v13M3.5 10h13',
  minus: 'M3.5 10h13',
  calendar: 'M3 5h14v12H3ZM3 9h14M6.5 2.5v4M13.5 2.5v4',
  download: 'M10 3v9m-3.5-3.5L10 12l3.5-3.5M3.5 16.5h13',
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
export function icon(name: keyof typeof TOOLS): TemplateResult {
  return drawing(TOOLS[name]);
}
