import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A heading of the level that fits its place.
 * @param level 1–6; what lies outside is drawn in
 * @param content text or template inside the heading
 * @param part names for `::part()`
 * @param className class of the heading
 */
export function heading(level: number, content: unknown, part: string, className = part): TemplateResult {
  switch (Math.max(1, Math.min(6, Math.round(level) || 2))) {
    case 1: return html`<h1 part=${part} class=${className}>${content}</h1>`;
    case 2: return html`<h2 part=${part} class=${className}>${content}</h2>`;
    case 3: return html`<h3 part=${part} class=${className}>${content}</h3>`;
    case 4: return html`<h4 part=${part} class=${className}>${content}</h4>`;
    case 5: return html`<h5 part=${part} class=${className}>${content}</h5>`;
    default: return html`<h6 part=${part} class=${className}>${content}</h6>`;
  }
}
