import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import { formatMoney } from '../../i18n/number.js';
import type { Funding } from '../../model/funding.js';
import type { Project } from '../../model/project.js';
import type { Amount, Responsible } from '../../model/schema.js';
import { bodyName, nameOf } from '../../model/select.js';
import { sameLanguage, textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import { paragraphs } from '../parts/prose.js';
import { termInWords } from '../parts/term.js';
import { badge, joined, say, sayDate } from './map-context.js';
import type { Content, Field, MapContext } from './map-context.js';

/** What is less important, in brackets after it. */
export const bracketed = (item: Content): Content => item && html` <span class="muted">(${item})</span>`;

/** Something said of each of these. */
export function lines<T>(items: readonly T[], line: (item: T, context: MapContext) => Content, context: MapContext): Content[] {
  return items.map((item) => line(item, context));
}

/** Money as the plan words it, where the reader understands the words; else written out, with its qualifier. */
function amountInWords({ value, currency, qualifier, text }: Amount, context: MapContext): Content {
  const { reader, common } = context;
  const { language } = reader;
  if (text !== undefined && sameLanguage(textOf(text, language, reader.planLanguage).lang, language)) return say(text, context);
  return [qualifier && wordFor(common.qualifier, qualifier), formatMoney(value, currency, language)].filter(Boolean).join('\u00a0');
}

function moneyLine({ kind, title, amount, from, to, programme, period, note, parts }: Funding, context: MapContext): Content {
  const { plan, common, words } = context;
  const end = (word: string, reference: Text | undefined): Content => {
    const name = reference && say(nameOf(plan, reference), context);
    return name && html`${word} ${name}`;
  };
  return html`${joined([
    say(title, context) ?? (kind && wordFor(common.fundingKind, kind)),
    amount && amountInWords(amount, context),
    end(words.from, from),
    end(words.to, to),
    say(programme, context),
    sayDate(period, context),
    say(note, context),
  ])}${parts.length ? html`<ul>${parts.map((part) => html`<li>${moneyLine(part, context)}</li>`)}</ul>` : nothing}`;
}

function responsibleLine({ body, role, note }: Responsible, context: MapContext): Content {
  const { plan, common } = context;
  const name = say(bodyName(plan, body), context) ?? common.notStated;
  return html`${name}${bracketed(role && wordFor(common.role, role))}${bracketed(say(note, context))}`;
}

/** What is on the page, and on paper, without a visitor. */
function mainFields(project: Project, context: MapContext): readonly Field[] {
  const { reader, dates, words: { field, filter, scope: scopes } } = context;
  const { term, status, scope } = project;
  return [
    [field.term, [term && termInWords(term, reader.language, dates)]],
    [filter.scope, [scope && wordFor(scopes, scope)]],
    // What it does not say of the status is said to be so.
    [filter.status, [joined([badge(status, context), sayDate(status?.asOf, context), say(status?.note, context)])]],
    [field.responsible, lines(project.responsible, responsibleLine, context)],
    [field.audience, lines(project.audience, say, context)],
    [field.themes, lines(project.themes, say, context)],
    [field.methods, lines(project.methods, say, context)],
    [field.outputs, lines(project.outputs, say, context)],
    [field.funding, lines(project.funding, moneyLine, context)],
  ];
}

/** Everything that a plan holds about one project. */
export function projectDetails(project: Project, context: MapContext): TemplateResult {
  const fields = mainFields(project, context);
  return html`<div class="details">
    ${paragraphs(project.summary, context.reader)}
    <dl>
      ${(context.visit?.fields(fields, project, context) ?? fields).map(([name, items]) =>
        items.some(Boolean)
          ? html`<div><dt class="muted">${name}</dt><dd>${items.map((item) => html`<div>${item}</div>`)}</dd></div>`
          : nothing,
      )}
    </dl>
  </div>`;
}
