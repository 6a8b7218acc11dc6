/** What a goal costs, and the papers about it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import { formatNumber } from '../../i18n/number.js';
import type { Funding } from '../../model/funding.js';
import type { Attachment, Source } from '../../model/schema.js';
import { indexOf, nameOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { amountInWords } from '../parts/amount.js';
import { link } from '../parts/link.js';
import { inline, paragraphs } from '../parts/prose.js';
import { dateInWords } from '../parts/term.js';
import { fileKind, fileSize } from './goal-card.view.js';
import { joined } from './goal-context.js';
import type { Content, GoalContext } from './goal-context.js';

/** The words of the source, on demand. */
export function quoted(words: Text, { reader, words: { quote }, printing }: GoalContext): TemplateResult {
  const said = html`<blockquote>${paragraphs(words, reader)}</blockquote>`;
  return printing ? said : html`<details><summary>${quote}</summary>${said}</details>`;
}

/** Money as the plan gives it: what it does not say stays unsaid. */
export function money(funding: Funding, context: GoalContext): Content {
  const { plan, reader, common, dates, words, draw } = context;
  const { kind, amount, period, asOf, parts } = funding;
  const text = (value: Text | undefined): Content | undefined => (value === undefined ? undefined : inline(value, reader, draw));
  const end = (word: string, reference: Text | undefined): Content | undefined => {
    const name = reference === undefined ? undefined : nameOf(plan, reference);
    return name === undefined ? undefined : html`${word} ${inline(name, reader, draw)}`;
  };
  const more = [
    kind === undefined ? undefined : wordFor(common.fundingKind, kind),
    end(words.from, funding.from),
    end(words.to, funding.to),
    text(funding.programme),
    period === undefined ? undefined : dateInWords(period, reader.language, dates),
    asOf === undefined ? undefined : html`${words.asOf} ${dateInWords(asOf, reader.language, dates)}`,
    text(funding.note),
  ];
  const sum = amount ? html`<strong>${amountInWords(amount, reader, common)}</strong>` : words.noAmount;
  const isBare = amount !== undefined && amount.currency === undefined;
  return html`${sum}${isBare ? html` <span class="muted">(${words.noCurrency})</span>` : nothing}${funding.title === undefined
      ? nothing
      : html` ${text(funding.title)}`}
    <div class="muted">${joined(more, ' · ')}</div>
    ${parts.length ? html`<ul>${parts.map((part) => html`<li>${money(part, context)}</li>`)}</ul>` : nothing}`;
}

/** A file with its kind and size, so that nobody downloads more than they want. */
export function attachment(file: Attachment, { reader, common, page }: GoalContext): Content {
  const size = fileSize(file.bytes);
  const about = [fileKind(file), size && `${formatNumber(size.value, reader.language)}\u00a0${size.unit}`].filter(Boolean).join(', ');
  return html`${link(file.url, inline(file.title, reader), { words: common, page, part: 'link' })}${about
    ? html` <span class="muted">(${about})</span>`
    : nothing}${file.alt === undefined ? nothing : html`<div class="muted">${inline(file.alt, reader)}</div>`}`;
}

/** Where in which document it stands, and its words on demand. */
export function source({ document, page, lines, quote }: Source, context: GoalContext): Content {
  const { plan, reader, common, words } = context;
  const known = document === undefined ? undefined : indexOf(plan).documents.get(document);
  const title = known ? inline(known.title, reader) : document;
  const name = title === undefined ? undefined : link(known?.url, title, { words: common, page: context.page, part: 'link' });
  const place = [page === undefined ? undefined : common.page(page), lines === undefined ? undefined : words.lines(lines), name];
  return html`${joined(place)} ${quote === undefined ? nothing : quoted(quote, context)}`;
}
