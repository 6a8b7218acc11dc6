/** The money of a plan as a table, for a visitor who wants one, and for paper. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { termText } from '../../dates/plain.js';
import { readTerm } from '../../dates/term.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { FundingColumn } from '../../i18n/funding/index.js';
import { nameOf } from '../../model/select.js';
import { sameLanguage, textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import { amountInWords } from '../parts/amount.js';
import type { Item } from './funding.view.js';
import type { FundingContext } from './item.js';

/** What a line of the table says, in plain words of the page's language. */
export type FundingRow = Readonly<Record<FundingColumn, string>>;

/** Names and numbers of one item; those of its parts follow, each with the name of the whole before its own. */
export function rowsOf({ funding, goal, project }: Item, context: FundingContext, whole = ''): FundingRow[] {
  const { plan, common, dates, reader: { language } } = context;
  const plain = (text: Text | undefined) => textOf(text, language, plan.language).value;
  const named = (reference: Text | undefined) => plain(reference === undefined ? undefined : nameOf(plan, reference));
  const when = (edtf?: string) => (edtf === undefined ? '' : termText(readTerm(edtf), language, dates));
  const { amount, kind = '', parts } = funding;
  const title = [whole, plain(funding.title)].filter(Boolean).join(' – ');
  const row: FundingRow = {
    title,
    for: plain((goal ?? project)?.title),
    kind: wordFor(common.fundingKind, kind),
    value: amount ? String(amount.value) : '',
    currency: amount?.currency ?? '',
    text: amount ? amountInWords(amount, context) : '',
    from: named(funding.from),
    to: named(funding.to),
    programme: plain(funding.programme),
    period: when(funding.period),
    asOf: when(funding.asOf),
    note: plain(funding.note),
  };
  return [row, ...parts.flatMap((part) => rowsOf({ funding: part }, context, title))];
}

/** On the page the sum stands in words; a spreadsheet wants it as a number too. */
const ON_PAGE: readonly FundingColumn[] = ['title', 'for', 'kind', 'text', 'from', 'to', 'programme', 'period', 'asOf', 'note'];

/** The table; columns of which no item says anything are left out. */
export function fundingTable(items: readonly Item[], context: FundingContext): TemplateResult {
  const { plan, printing, reader: { language }, words: { tableCaption, column: names } } = context;
  const rows = items.flatMap((item) => rowsOf(item, context));
  const columns = ON_PAGE.filter((column) => rows.some((row) => row[column] !== ''));
  const mark = sameLanguage(plan.language, language) ? nothing : plan.language;
  return html`<div part="table" class="scroll" role="region" tabindex="0" aria-label=${tableCaption}>
    <table>
      ${printing ? html`<caption>${tableCaption}</caption>` : nothing}
      <thead><tr>${columns.map((column) => html`<th scope="col">${names[column]}</th>`)}</tr></thead>
      <tbody lang=${mark}>
        ${rows.map((row) => html`<tr>${columns.map((column) => html`<td class=${column}>${row[column]}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}
