import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTerm } from '../../dates/written.js';
import { dateOf } from '../../dates/interval.js';
import { termRange } from '../../dates/term.js';
import { heading } from '../parts/heading.js';
import { termInWords } from '../parts/term.js';
import { say } from './map-context.js';
import type { MapContext } from './map-context.js';
import { joinSteps, NOW } from './towns.js';
import type { JoinStep } from './towns.js';

/** "7/2010"; a beginning at which nobody joined yet stands for its year. */
function label({ id, term, joins }: JoinStep, { words }: MapContext): string {
  if (id === NOW) return words.now;
  const { year, month } = dateOf(termRange(term!)!.start);
  return joins.length > 0 && /\d-\d\d/.test(term!.edtf!) ? `${month}/${year}` : String(year);
}

/** In words what the map shows: when, what happened, and who had joined. */
function sentence(step: JoinStep, context: MapContext): TemplateResult {
  const { id, milestone, term, joined } = step;
  const { reader, dates, words } = context;
  return html`<strong>${term ? termInWords(term, reader.language, dates) : words.now}</strong>: ${milestone
    ? html`${say(milestone.title, context)}.`
    : nothing}
    ${id === NOW ? words.joinedNow(joined.size) : context.visit?.told(step, context)}`;
}

/** A row of moments; the chosen one fills the map with the towns that had joined by then. */
export function milestoneSteps(context: MapContext): TemplateResult | typeof nothing {
  const { plan, words, reader, dates, visit, act } = context;
  const steps = joinSteps(plan);
  if (steps.length === 0) return nothing;
  const current = steps.find(({ id }) => id === visit?.step) ?? steps.at(-1);
  const button = (step: JoinStep) => html`<button
    part="milestone" class="control" type="button" title=${step.term ? formatTerm(step.term, reader.language, dates) : nothing}
    aria-pressed=${step === current ? 'true' : 'false'} @click=${() => act((visitor) => visitor.set({ step: step.id }))}>${label(step, context)}</button>`;
  return html`<div class="steps">
    ${heading(context.level, words.steps, 'steps-title', 'group-title')}
    <div class="moments no-print" role="group" aria-label=${words.steps}>${steps.map(button)}</div>
    <p class="told" aria-live="polite">${sentence(current!, context)}</p>
  </div>`;
}
