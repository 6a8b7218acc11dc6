import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dateOf } from '../../dates/interval.js';
import { termText } from '../../dates/plain.js';
import { termRange } from '../../dates/term.js';
import { heading } from '../parts/heading.js';
import { termInWords } from '../parts/term.js';
import { say } from './map-context.js';
import type { MapContext } from './map-context.js';
import { everybodyOf, momentsOf, NOW } from './towns.js';
import type { Moment } from './towns.js';

/** "7/2010"; a beginning at which nobody joined yet stands for its year. */
function label({ id, milestone, term }: Moment, { words }: MapContext): string {
  if (id === NOW) return words.now;
  const { year, month } = dateOf(termRange(term!)!.start);
  return milestone!.joins.length > 0 && /\d-\d\d/.test(term!.edtf!) ? `${month}/${year}` : String(year);
}

/** In words what the map shows: when, what happened, and who had joined. */
function sentence({ id, milestone, term }: Moment, context: MapContext): TemplateResult {
  const { plan, reader, dates, words, visit } = context;
  return html`<strong>${term ? termInWords(term, reader.language, dates) : words.now}</strong>: ${milestone && html`${say(milestone.title, context)}.`}
    ${id === NOW ? words.joinedNow(everybodyOf(plan).size) : visit?.told(context)}`;
}

/** A row of moments; the chosen one fills the map with the towns that had joined by then. */
export function milestoneSteps(context: MapContext): TemplateResult | typeof nothing {
  const { plan, words, reader, dates, visit, act } = context;
  const moments = momentsOf(plan);
  if (moments.length === 0) return nothing;
  const current = moments.find(({ id }) => id === visit?.step) ?? moments.at(-1);
  const button = (moment: Moment) => html`<button
    part="milestone" class="control" type="button" title=${moment.term ? termText(moment.term, reader.language, dates) : nothing}
    aria-pressed=${moment === current} @click=${() => act((visitor) => visitor.show(moment))}>${label(moment, context)}</button>`;
  return html`<div>
    ${heading(context.level, words.steps, 'steps-title', 'group-title')}
    <div class="moments no-print" role="group" aria-label=${words.steps}>${moments.length > 1 ? moments.map(button) : nothing}</div>
    <p class="told" aria-live="polite">${sentence(current!, context)}</p>
  </div>`;
}
