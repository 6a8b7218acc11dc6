import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import { formatMoney } from '../../i18n/number.js';
import type { Project } from '../../model/project.js';
import type { Amount } from '../../model/schema.js';
import { bodyName } from '../../model/select.js';
import { sameLanguage, textOf } from '../../model/text.js';
import { paragraphs } from '../parts/prose.js';
import { termInWords } from '../parts/term.js';
import { joined, say } from './map-context.js';
import type { Content, MapContext } from './map-context.js';

/** Money as the plan words it, where the reader understands the words; else written out, with its qualifier. */
export function amountInWords({ value, currency, qualifier, text }: Amount, context: MapContext): Content {
  const { reader, common } = context;
  const { language } = reader;
  if (text !== undefined && sameLanguage(textOf(text, language, reader.planLanguage).lang, language)) return say(text, context);
  return [qualifier && wordFor(common.qualifier, qualifier), formatMoney(value, currency, language)].filter(Boolean).join('\u00a0');
}

/** What a project is; and when, by whom and for how much, until a visitor sees everything that the plan holds about it. */
export function projectDetails(project: Project, context: MapContext): TemplateResult {
  const { plan, reader, dates, visit } = context;
  const { term, responsible, funding } = project;
  const brief = () => joined([
    term && termInWords(term, reader.language, dates),
    ...responsible.map(({ body }) => say(bodyName(plan, body), context)),
    ...funding.map(({ amount }) => amount && amountInWords(amount, context)),
  ]);
  return html`<div class="details">${paragraphs(project.summary, reader)}${visit?.details(project, context) ?? html`<p>${brief()}</p>`}</div>`;
}
