import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTerm } from '../../dates/written.js';
import { dateOf } from '../../dates/interval.js';
import { termRange } from '../../dates/term.js';
import { placeName } from '../../model/select.js';
import { heading } from '../parts/heading.js';
import { inline, plain } from '../parts/prose.js';
import { termInWords } from '../parts/term.js';
import type { Speech } from './speech.js';
import { NOW } from './towns.js';
import type { JoinStep } from './towns.js';

const lists = new Map<string, Intl.ListFormat>();

function listed(names: readonly string[], language: string): string {
  let format = lists.get(language);
  if (!format) lists.set(language, (format = new Intl.ListFormat(language)));
  return format.format(names);
}

/** "7/2010"; a beginning at which nobody joined yet stands for its year. */
function label({ id, term, joins }: JoinStep, now: string): string {
  const start = id === NOW ? undefined : term && termRange(term)?.start;
  if (start === undefined) return now;
  const { year, month } = dateOf(start);
  return joins.length === 0 || !/\d-\d\d/.test(term?.edtf ?? '') ? String(year) : `${month}/${year}`;
}

/** In words what the map shows: when, what happened, who was new, how many there were. */
function sentence(step: JoinStep, { plan, reader, dates, words }: Speech): TemplateResult {
  const { milestone, term, joins, joined, id } = step;
  const when = term ? termInWords(term, reader.language, dates) : words.now;
  const names = joins.map((place) => plain(placeName(plan, place), reader));
  const total = id === NOW ? words.joinedNow(joined.size) : words.joinedSoFar(joined.size);
  return html`<strong>${when}</strong>${milestone ? html`: ${inline(milestone.title, reader)}.` : ':'}
    ${names.length > 0 ? words.joinedNewly(listed(names, reader.language)) : nothing} ${total}`;
}

/** A row of moments; the chosen one fills the map with the towns that had joined by then. */
export function milestoneSteps(
  steps: readonly JoinStep[],
  chosen: string,
  speech: Speech,
  headingLevel: number,
  onChoose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  const { words, reader, dates } = speech;
  const current = steps.find(({ id }) => id === chosen) ?? steps.at(-1)!;
  const button = (step: JoinStep) => {
    const short = label(step, words.now);
    const full = step.term ? formatTerm(step.term, reader.language, dates) : '';
    return html`<button part="milestone" class="control" type="button" title=${full || nothing}
      aria-pressed=${step === current ? 'true' : 'false'} @click=${() => onChoose(step.id)}>${short}</button>`;
  };
  return html`<div class="steps">
    ${heading(headingLevel + 1, words.steps, 'steps-title', 'group-title')}
    <div class="moments no-print" role="group" aria-label=${words.steps}>${steps.map(button)}</div>
    <p class="told" aria-live="polite">${sentence(current, speech)}</p>
  </div>`;
}
