import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldName } from '../../i18n/map/index.js';
import { formatMoney } from '../../i18n/number.js';
import type { Funding } from '../../model/funding.js';
import type { Project } from '../../model/project.js';
import type { Amount, Attachment, Link, Responsible, Source } from '../../model/schema.js';
import { bodyName, indexOf, nameOf, placeName, recordOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { safeUrl } from '../../model/url.js';
import { anchor, link } from '../parts/link.js';
import { inline, paragraphs, plain } from '../parts/prose.js';
import { statusBadge } from '../parts/status-badge.js';
import { dateInWords, termInWords } from '../parts/term.js';
import type { Speech } from './speech.js';

type Content = TemplateResult | string;

function row(name: FieldName, items: readonly Content[], { words }: Speech): Content | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div><dt>${words.field[name]}</dt>${items.map((item) => html`<dd>${item}</dd>`)}</div>`;
}

function amount({ value, currency, qualifier, text }: Amount, { reader, common }: Speech): Content {
  if (text !== undefined) return inline(text, reader);
  const about = qualifier === undefined ? '' : `${common.qualifier[qualifier] ?? qualifier} `;
  return `${about}${formatMoney(value, currency, reader.language)}`;
}

function joined(parts: readonly (Content | undefined)[]): Content {
  return html`${parts.filter((part) => part !== undefined && part !== '').map((part, i) => html`${i ? ' · ' : ''}${part}`)}`;
}

function money(funding: Funding, speech: Speech): Content {
  const { plan, reader, common, dates, words } = speech;
  const text = (value: Text | undefined) => (value === undefined ? undefined : inline(value, reader));
  const who = (label: string, value: Text | undefined) => {
    const name = value === undefined ? undefined : nameOf(plan, value);
    return name === undefined ? undefined : html`${label} ${inline(name, reader)}`;
  };
  const { kind } = funding;
  return html`${joined([
    text(funding.title) ?? (kind === undefined ? undefined : (common.fundingKind[kind] ?? kind)),
    funding.amount && amount(funding.amount, speech),
    who(words.from, funding.from),
    who(words.to, funding.to),
    text(funding.programme),
    funding.period === undefined ? undefined : dateInWords(funding.period, reader.language, dates),
    text(funding.note),
  ])}${funding.parts.length > 0
    ? html`<ul>${funding.parts.map((part) => html`<li>${money(part, speech)}</li>`)}</ul>`
    : nothing}`;
}

function who({ body, role, note }: Responsible, { plan, reader, common }: Speech): Content {
  const name = bodyName(plan, body);
  const more = [role === undefined ? undefined : (common.role[role] ?? role), note && inline(note, reader)];
  return html`${name === undefined ? common.notStated : inline(name, reader)}${more
    .filter((part) => part !== undefined && part !== '')
    .map((part) => html` <span class="muted">(${part})</span>`)}`;
}

function connection({ rel, to, title }: Link, { plan, reader, common, page }: Speech): Content {
  const record = recordOf(plan, to);
  const name = title === undefined ? (record ? inline(record.title, reader) : to) : inline(title, reader);
  const target = indexOf(plan).projects.has(to)
    ? anchor(to, name)
    : link(record ? undefined : safeUrl(to, ''), name, { words: common, page });
  return html`${common.relation[rel] ?? rel} ${target}`;
}

function file({ url, title, alt, mediaType }: Attachment, { reader, common, page }: Speech): Content {
  const kind = mediaType === undefined ? '' : ` (${mediaType.split('/').at(-1)})`;
  const about = alt === undefined ? nothing : html` <span class="muted">– ${inline(alt, reader)}</span>`;
  return html`${link(url, inline(title, reader), { words: common, page })}${kind}${about}`;
}

function origin({ document, page, quote }: Source, speech: Speech): Content {
  const { plan, reader, common } = speech;
  const known = document === undefined ? undefined : indexOf(plan).documents.get(document);
  const title = known ? inline(known.title, reader) : document;
  return joined([
    known?.url ? link(known.url, title, { words: common, page: speech.page }) : title,
    page === undefined ? undefined : common.page(page),
    quote && html`<q>${inline(quote, reader)}</q>`,
  ]);
}

/** Everything that a plan holds about one project; what it does not say of the status is said to be so. */
export function projectDetails(project: Project, speech: Speech): TemplateResult {
  const { plan, reader, common, dates, words } = speech;
  const { language } = reader;
  const texts = (list: readonly Text[]) => list.map((text) => inline(text, reader));
  const { status, term, scope, updated, parent } = project;
  const badge = statusBadge(status, common, status?.label && plain(status.label, reader));
  const state = joined([
    badge,
    status?.asOf === undefined ? undefined : dateInWords(status.asOf, language, dates),
    status?.note && inline(status.note, reader),
  ]);
  return html`<div class="details">
    ${paragraphs(project.summary, reader)}
    <dl>
      ${row('term', term ? [termInWords(term, language, dates)] : [], speech)}
      ${row('years', project.years.length > 0 ? [project.years.join(', ')] : [], speech)}
      ${row('scope', scope === undefined ? [] : [words.scope[scope] ?? scope], speech)}
      ${row('status', [state], speech)}
      ${row('places', project.places.map((id) => inline(placeName(plan, id), reader)), speech)}
      ${row('responsible', project.responsible.map((each) => who(each, speech)), speech)}
      ${row('audience', texts(project.audience), speech)} ${row('themes', texts(project.themes), speech)}
      ${row('methods', texts(project.methods), speech)} ${row('outputs', texts(project.outputs), speech)}
      ${row('funding', project.funding.map((each) => money(each, speech)), speech)}
      ${row('parent', parent === undefined ? [] : [inline(recordOf(plan, parent)?.title ?? parent, reader)], speech)}
      ${row('links', project.links.map((each) => connection(each, speech)), speech)}
      ${row('sdg', project.sdg.length > 0 ? [project.sdg.join(', ')] : [], speech)}
      ${row('photos', project.photos.map((each) => file(each, speech)), speech)}
      ${row('attachments', project.attachments.map((each) => file(each, speech)), speech)}
      ${row('sources', project.sources.map((each) => origin(each, speech)), speech)}
      ${row('updated', updated === undefined ? [] : [dateInWords(updated, language, dates)], speech)}
    </dl>
  </div>`;
}
