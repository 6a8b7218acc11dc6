/** What a goal costs, and the papers about it. */
import { html, nothing } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import { formatNumber } from '../../i18n/number.js';
import type { Funding } from '../../model/funding.js';
import type { Attachment, Source } from '../../model/schema.js';
import { indexOf, nameOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { amountInWords } from '../parts/amount.js';
import { fileKind, fileSize } from './goal-card.view.js';
import { aside, bracketed, joined, linked, quoted, say, sayAsOf, sayDate } from './goal-context.js';
import type { Content, GoalContext } from './goal-context.js';

/** Money as the plan gives it: what it does not say stays unsaid. */
export function moneyLine({ title, kind, amount, from, to, programme, period, asOf, note, parts }: Funding, context: GoalContext): Content {
  const { plan, reader, common, words } = context;
  const end = (word: string, reference: Text | undefined): Content => {
    const name = reference === undefined ? undefined : nameOf(plan, reference);
    return name === undefined ? undefined : html`${word} ${say(name, context)}`;
  };
  const sum = amount ? html`<strong>${amountInWords(amount, reader, common)}</strong>` : words.noAmount;
  return html`${sum}${bracketed([amount && amount.currency === undefined ? words.noCurrency : undefined])} ${say(title, context)}
    ${aside([
      kind === undefined ? undefined : wordFor(common.fundingKind, kind),
      end(words.from, from),
      end(words.to, to),
      say(programme, context),
      sayDate(period, context),
      sayAsOf(asOf, context),
      say(note, context),
    ])}
    ${parts.length ? html`<ul>${parts.map((part) => html`<li>${moneyLine(part, context)}</li>`)}</ul>` : nothing}`;
}

/** A file with its kind and size, so that nobody downloads more than they want. */
export function attachmentLine(file: Attachment, context: GoalContext): Content {
  const size = fileSize(file.bytes);
  const about = [fileKind(file), size && `${formatNumber(size.value, context.reader.language)}\u00a0${size.unit}`];
  return html`${linked(file.url, say(file.title, context), context, 'link')}${bracketed(about)}${aside([say(file.alt, context)])}`;
}

/** Where in which document it stands, and its words on demand. */
export function sourceLine({ document, page, lines, quote }: Source, context: GoalContext): Content {
  const { plan, common, words } = context;
  const known = document === undefined ? undefined : indexOf(plan).documents.get(document);
  const title = known ? say(known.title, context) : document;
  return html`${joined([
    page === undefined ? undefined : common.page(page),
    lines === undefined ? undefined : words.lines(lines),
    title === undefined ? undefined : linked(known?.url, title, context, 'link'),
  ])}
  ${quoted(quote, context)}`;
}
