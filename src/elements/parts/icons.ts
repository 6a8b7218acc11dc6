/** Drawn on one grid of 20 units, in the colour of the text, always beside a word. */
import { svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html } from 'lit';

const SHAPES = {
  'not-stated': svg`<circle cx="10" cy="10" r="7" stroke-dasharray="2.6 2.9" />`,
  'not-started': svg`<path d="M10 2.5 17.5 10 10 17.5 2.5 10Z" />`,
  'in-preparation': svg`<path d="M10 2.5 17.5 10 10 17.5 2.5 10Z" />`,
  'in-progress': svg`<circle cx="10" cy="10" r="7" /><path d="M10 3a7 7 0 0 1 0 14Z" fill="currentColor" />`,
  ongoing: svg`<path d="M16.5 8A7 7 0 0 0 4 6.5M3.5 12A7 7 0 0 0 16 13.5M4 2.8v3.7h3.7M16 17.2v-3.7h-3.7" />`,
  // The tick is cut out, since nobody knows the colour beneath.
  done: svg`<path d="M10 1.75a8.25 8.25 0 1 0 0 16.5 8.25 8.25 0 0 0 0-16.5ZM8.9 13.9 5.2 10.2l1.3-1.3 2.3 2.3 4.6-5.3 1.4 1.2Z" fill="currentColor" fill-rule="evenodd" stroke="none" />`,
  'partly-done': svg`<circle cx="10" cy="10" r="7" /><path d="M3 10a7 7 0 0 0 14 0Z" fill="currentColor" />`,
  delayed: svg`<path d="M10 2.5 18 17H2Z" fill="currentColor" />`,
  cancelled: svg`<path d="m4 4 12 12M16 4 4 16" />`,
  merged: svg`<path d="M4 3v4c0 3 6 3 6 6v4M16 3v4c0 3-6 3-6 6" />`,
  search: svg`<circle cx="8.5" cy="8.5" r="5.5" /><path d="m12.7 12.7 4.8 4.8" />`,
  filter: svg`<path d="M2.5 5h15M5 10h10M8 15h4" />`,
  close: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  previous: svg`<path d="m12.5 4-6 6 6 6" />`,
  next: svg`<path d="m7.5 4 6 6-6 6" />`,
  down: svg`<path d="m4 7.5 6 6 6-6" />`,
  plus: svg`<path d="M10 3.5v13M3.5 10h13" />`,
  minus: svg`<path d="M3.5 10h13" />`,
  place: svg`<path d="M10 18s6-5.4 6-10a6 6 0 0 0-12 0c0 4.6 6 10 6 10Z" /><circle cx="10" cy="8" r="2" />`,
  calendar: svg`<path d="M3 5h14v12H3ZM3 9h14M6.5 2.5v4M13.5 2.5v4" />`,
  download: svg`<path d="M10 3v9m-3.5-3.5L10 12l3.5-3.5M3.5 16.5h13" />`,
  whole: svg`<path d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" />`,
} as const satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof SHAPES;

/** Whether there is a drawing of that name, as for a status code nobody knows. */
export function isIcon(name: string): name is IconName {
  return Object.hasOwn(SHAPES, name);
}

/** An icon, hidden from the accessibility tree: the word beside it says the same. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
