/** Everything that a plan holds about one project, field by field. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor, wordsOf } from '../../i18n/dictionary.js';
import type { FieldName, MapVisitWords } from '../../i18n/map-visit/index.js';
import { relationWords } from '../../i18n/relations/index.js';
import type { Funding } from '../../model/funding.js';
import type { Project } from '../../model/project.js';
import type { Attachment, Link, Responsible, Source, Status } from '../../model/schema.js';
import { bodyName, indexOf, nameOf, placeName, recordOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { safeUrl } from '../../model/url.js';
import { amountInWords } from '../parts/amount.js';
import { anchor } from '../parts/own-address.js';
import { termInWords } from '../parts/term.js';
import { badge, joined, linked, say, sayDate } from './map-context.js';
import type { Content, MapContext } from './map-context.js';

/** What is drawn with, and the words of the fields. */
interface FieldContext extends MapContext {
  visitWords: MapVisitWords;
}

/** What is less important, in brackets after it. */
const bracketed = (item: Content): Content => item && html` <span class="muted">(${item})</span>`;

function moneyLine({ kind, title, amount, from, to, programme, period, note, parts }: Funding, context: FieldContext): Content {
  const { plan, common, visitWords: words } = context;
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
  ])}${parts.length > 0 ? html`<ul>${parts.map((part) => html`<li>${moneyLine(part, context)}</li>`)}</ul>` : nothing}`;
}

function responsibleLine({ body, role, note }: Responsible, context: FieldContext): Content {
  const { plan, common } = context;
  const name = say(bodyName(plan, body), context) ?? common.notStated;
  return html`${name}${bracketed(role && wordFor(common.role, role))}${bracketed(say(note, context))}`;
}

/** What is not said of the status is said to be so. */
function statusLine(status: Status | undefined, context: FieldContext): Content {
  return joined([badge(status, context), sayDate(status?.asOf, context), say(status?.note, context)]);
}

function linkLine({ rel, to, title }: Link, context: FieldContext): Content {
  const { plan, reader } = context;
  const { relation } = wordsOf(relationWords, reader.language);
  const record = recordOf(plan, to);
  const name = say(title ?? record?.title ?? to, context);
  const isHere = indexOf(plan).projects.has(to);
  return html`${wordFor(relation, rel)} ${isHere ? anchor(to, name) : linked(record ? undefined : safeUrl(to, ''), name, context)}`;
}

function fileLine({ url, title, alt, mediaType }: Attachment, context: FieldContext): Content {
  return html`${linked(url, say(title, context), context)}${bracketed(joined([mediaType?.split('/').at(-1), say(alt, context)]))}`;
}

function sourceLine({ document, page, quote }: Source, context: FieldContext): Content {
  const { plan, common } = context;
  const known = document === undefined ? undefined : indexOf(plan).documents.get(document);
  return joined([
    linked(known?.url, say(known?.title ?? document, context), context),
    page && common.page(page),
    quote && html`<q>${say(quote, context)}</q>`,
  ]);
}

function fieldsOf(project: Project, context: FieldContext): [name: string, items: readonly Content[]][] {
  const { plan, reader, dates, words, visitWords } = context;
  const { term, scope, status, parent } = project;
  const field = (name: FieldName, ...items: readonly Content[]): [string, readonly Content[]] => [visitWords.field[name], items];
  const lines = <Item>(name: FieldName, items: readonly Item[], line: (item: Item, context: FieldContext) => Content) =>
    field(name, ...items.map((item) => line(item, context)));
  return [
    field('term', term && termInWords(term, reader.language, dates)),
    field('years', project.years.join(', ')),
    [words.filter.scope, [scope && wordFor(words.scope, scope)]],
    [words.filter.status, [statusLine(status, context)]],
    lines('places', project.places, (id) => say(placeName(plan, id), context)),
    lines('responsible', project.responsible, responsibleLine),
    lines('audience', project.audience, say),
    lines('themes', project.themes, say),
    lines('methods', project.methods, say),
    lines('outputs', project.outputs, say),
    lines('funding', project.funding, moneyLine),
    field('parent', parent && say(recordOf(plan, parent)?.title ?? parent, context)),
    lines('links', project.links, linkLine),
    field('sdg', project.sdg.join(', ')),
    lines('photos', project.photos, fileLine),
    lines('attachments', project.attachments, fileLine),
    lines('sources', project.sources, sourceLine),
    field('updated', sayDate(project.updated, context)),
  ];
}

/** The fields of a project of which something is said. */
export function projectFields(project: Project, context: MapContext, visitWords: MapVisitWords): TemplateResult {
  const said = fieldsOf(project, { ...context, visitWords }).map(([name, items]) => [name, items.filter(Boolean)] as const);
  return html`<dl>
    ${said.map(([name, items]) => items.length > 0
      ? html`<div><dt class="muted">${name}</dt><dd>${items.map((item) => html`<div>${item}</div>`)}</dd></div>`
      : nothing)}
  </dl>`;
}
