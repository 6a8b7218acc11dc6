import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../parts/icons.js';
import { joined, say } from './map-context.js';
import type { MapContext } from './map-context.js';
import { townOrder } from './towns.js';
import type { Town } from './towns.js';

/** Every town of the map in words, with the number it has on paper; drawn when somebody wants it. */
export function townList(context: MapContext): TemplateResult | typeof nothing {
  const { plan, reader, words, view, printing, visit, act } = context;
  const { shown: towns } = townOrder(plan, reader.language);
  if (towns.length === 0) return nothing;
  const isOpen = printing || visit?.isListing;
  const one = (town: Town) => {
    const count = view.countAt.get(town.id);
    return html`<li>${joined([say(town.place.title, context), visit?.since(town, context), count ? words.projects(count) : ''])}</li>`;
  };
  const onToggle = ({ target }: Event) => {
    const { open } = target as HTMLDetailsElement;
    if (!printing) act((visitor) => visitor.set({ isListing: open }));
  };
  return html`<details class="legend muted" ?open=${isOpen} @toggle=${onToggle}>
    <summary>${words.towns} (${towns.length}) ${icon('down')}</summary>
    ${isOpen ? html`<ol>${towns.map(one)}</ol>` : nothing}
  </details>`;
}
