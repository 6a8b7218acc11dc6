import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DateWords } from '../../dates/format.js';
import type { CommonWords } from '../../i18n/common/index.js';
import type { PlanListWords } from '../../i18n/plan-list/index.js';
import type { Plan } from '../../model/plan.js';
import { icon } from '../parts/icons.js';
import { paragraphs } from '../parts/prose.js';
import type { Reader } from '../parts/prose.js';
import { statusWord } from '../parts/status-badge.js';
import { dateInWords } from '../parts/term.js';
import { NONE, statusCounts } from './plan-list.view.js';

/** What a plan says of itself above its goals: a sentence, and a strip of facts. */
export function introduction(
  plan: Plan,
  words: PlanListWords,
  { reader, common, dates }: { reader: Reader; common: CommonWords; dates: DateWords },
): TemplateResult {
  const { language } = reader;
  const facts = [
    plan.period === undefined ? undefined : dateInWords(plan.period, language, dates),
    words.goals(plan.goals.length),
    plan.sections.length > 1 ? words.sections(plan.sections.length) : undefined,
    ...statusCounts(plan, { language, dates }).map(({ value, count }) =>
      words.statusOf(value === NONE ? common.statusNotStated : statusWord({ code: value }, common), count),
    ),
  ];
  return html`
    ${plan.summary === undefined ? nothing : html`<div class="summary">${paragraphs(plan.summary, reader)}</div>`}
    <ul class="strip">
      ${facts.map((fact) => (fact === undefined ? nothing : html`<li>${fact}</li>`))}
    </ul>
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
