import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import { aside, sayDate } from '../goal-card/index.js';
import { icon } from '../parts/icons.js';
import { paragraphs, plain } from '../parts/prose.js';
import { nameOf } from './list-context.js';
import type { ListContext } from './list-context.js';
import { NO_FILTERS, optionsOf } from './plan-list.view.js';

/** What a plan says of itself above its goals: a sentence, and a strip of facts. */
export function introduction(context: ListContext): TemplateResult {
  const { plan, list, reader } = context;
  const states = optionsOf(plan, 'status', NO_FILTERS, reader);
  return html`
    ${plan.summary === undefined ? nothing : html`<div class="summary">${paragraphs(plan.summary, reader)}</div>`}
    <div class="strip">
      ${aside([
        sayDate(plan.period, context),
        list.goals(plan.goals.length),
        plan.sections.length > 1 ? list.sections(plan.sections.length) : undefined,
        ...states.map(({ value, count }) => list.statusOf(plain(nameOf('status', value, context), reader), count)),
      ])}
    </div>
  `;
}

/** The field to search the goals by. */
export function searchField(common: CommonWords, query: string, onInput: (event: Event) => void): TemplateResult {
  return html`<label class="field searching no-print">
    <span>${common.search}</span>
    ${icon('search')}
    <input part="search" class="control" type="search" autocomplete="off" .value=${query} @input=${onInput} />
  </label>`;
}
