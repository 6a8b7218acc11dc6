import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/number.js';
import type { Plan } from '../../model/plan.js';
import { plain } from '../parts/prose.js';
import { joined, linked, say, sayDate } from './map-context.js';
import type { MapContext } from './map-context.js';

/** The numbers that a plan gives whole though it may not name every member: "zapojená města a obce: 27, jmenovitě 15". */
export function factLine(context: MapContext): TemplateResult {
  const { view, reader, words } = context;
  const number = (value: number) => formatNumber(value, reader.language);
  const one = ({ what, year, total, named, note }: Plan['counts'][number]) => {
    const said = [plain(what, reader), year].filter(Boolean).join(' ');
    const names = named === undefined || named === total ? undefined : number(named);
    return html`${words.fact(said, number(total), names)}${note && html` (${say(note, context)})`}`;
  };
  return html`<p class="muted">${joined(view.facts.map(one))}</p>`;
}

/** The documents that the plan names, so that who made the data is said. */
export function documentList(context: MapContext): TemplateResult | typeof nothing {
  const { plan, words } = context;
  const list = plan.documents.map(({ title, url, date }) => {
    const name = linked(url, say(title, context), context);
    return date ? html`${name} (${sayDate(date, context)})` : name;
  });
  return list.length > 0 ? html`<p class="muted">${words.documents}: ${joined(list)}</p>` : nothing;
}
