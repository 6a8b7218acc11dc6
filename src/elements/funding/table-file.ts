/** The money of a plan as a file for a spreadsheet; it comes when a visitor asks for the file. */
import type { FundingColumn } from '../../i18n/funding/index.js';
import { download } from '../parts/own-address.js';
import { asCsv } from '../parts/spreadsheet.js';
import type { Item } from './funding.view.js';
import type { FundingContext } from './item.js';
import { rowsOf } from './table.js';

/** Hands the table over with all its columns: a spreadsheet wants sums as numbers, too. */
export function saveTable(items: readonly Item[], context: FundingContext): void {
  const { column: names, fileName } = context.words;
  const columns = Object.keys(names) as FundingColumn[];
  const rows = items.flatMap((item) => rowsOf(item, context));
  const csv = asCsv([columns.map((column) => names[column]), ...rows.map((row) => columns.map((column) => row[column]))]);
  download(csv, 'text/csv', `${fileName}.csv`);
}
