/** The money of a plan as a table, on the page and to download. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatEdtf } from '../../dates/written.js';
import { parseEdtf } from '../../dates/edtf.js';
import { loadWords, wordFor, wordsOf } from '../../i18n/dictionary.js';
import { fundingTableWords } from '../../i18n/funding-table/index.js';
import type { FundingColumn } from '../../i18n/funding-table/index.js';
import { nameOf } from '../../model/select.js';
import { sameLanguage, textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import { amountInWords } from '../parts/amount.js';
import { addStyles } from '../parts/on-demand.js';
import { download } from '../parts/own-address.js';
import { asCsv } from '../parts/spreadsheet.js';
import type { Item } from './funding.view.js';
import type { FundingContext } from './item.js';
import { tableStyles } from './table.styles.js';

type Row = Readonly<Record<FundingColumn, string>>;

/** What shows a table, and what hands it to the visitor as a file. */
export interface FundingTable {
  table: (items: readonly Item[], context: FundingContext) => TemplateResult;
  save: (items: readonly Item[], context: FundingContext) => void;
}

/** Names and numbers of one item; those of its parts follow, each with the name of the whole before its own. */
function rowsOf({ funding, goal, project }: Item, context: FundingContext, whole = ''): Row[] {
  const { plan, common, dates, reader: { language } } = context;
  const plain = (text: Text | undefined) => textOf(text, language, plan.language).value;
  const named = (reference: Text | undefined) => plain(reference === undefined ? undefined : nameOf(plan, reference));
  const when = (edtf = '') => {
    const parsed = parseEdtf(edtf);
    return parsed ? formatEdtf(parsed, dates) : edtf;
  };
  const { amount, kind = '', parts } = funding;
  const title = [whole, plain(funding.title)].filter(Boolean).join(' – ');
  const row: Row = {
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

/** What is drawn here, once there are words of the language. */
export async function tableIn(language: string, root: ShadowRoot): Promise<FundingTable> {
  addStyles(root, tableStyles);
  await loadWords(fundingTableWords, language);
  const words = wordsOf(fundingTableWords, language);
  return {
    table(items, context) {
      const rows = items.flatMap((item) => rowsOf(item, context));
      const columns = ON_PAGE.filter((column) => rows.some((row) => row[column] !== ''));
      const mark = sameLanguage(context.plan.language, language) ? nothing : context.plan.language;
      return html`<div part="table" class="scroll" role="region" tabindex="0" aria-label=${words.caption}>
        <table>
          <thead><tr>${columns.map((column) => html`<th scope="col">${words.column[column]}</th>`)}</tr></thead>
          <tbody lang=${mark}>
            ${rows.map((row) => html`<tr>${columns.map((column) => html`<td class=${column}>${row[column]}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>`;
    },
    save(items, context) {
      const columns = Object.keys(words.column) as FundingColumn[];
      const rows = items.flatMap((item) => rowsOf(item, context));
      const csv = asCsv([columns.map((column) => words.column[column]), ...rows.map((row) => columns.map((column) => row[column]))]);
      download(csv, 'text/csv', `${words.fileName}.csv`);
    },
  };
}
