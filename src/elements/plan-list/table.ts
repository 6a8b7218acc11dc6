/** Goals as a table for a spreadsheet. */
import { formatTerm } from '../../dates/written.js';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { planTableWords } from '../../i18n/plan-table/index.js';
import type { PlanTableWords } from '../../i18n/plan-table/index.js';
import type { Goal } from '../../model/goal.js';
import type { Target } from '../../model/schema.js';
import { bodyName, indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import { download } from '../parts/own-address.js';
import { asCsv } from '../parts/spreadsheet.js';
import { statusWord } from '../parts/status-badge.js';
import type { ListContext } from './list-context.js';

/** What a table is written with. */
export type TableContext = Pick<ListContext, 'plan' | 'common' | 'language' | 'dates'>;

/** The table of these goals, in their order. */
export function goalsAsCsv(goals: readonly Goal[], { plan, common, language, dates }: TableContext): string {
  const words = wordsOf(planTableWords, language);
  const plain = (text: Text | undefined) => textOf(text, language, plan.language).value;
  const inLines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
  const target = ({ metric, op = '', value, unit }: Target) => [plain(metric), op, String(value), plain(unit)].filter(Boolean).join(' ');
  const sections = indexOf(plan).sections;
  const rows = goals.map((goal) => ({
    id: goal.id,
    code: goal.code ?? '',
    title: plain(goal.title),
    section: plain(goal.section === undefined ? undefined : sections.get(goal.section)?.title),
    term: goal.term ? formatTerm(goal.term, language, dates) : '',
    status: goal.status ? statusWord(goal.status, common, plain(goal.status.label)) : '',
    responsible: inLines(goal.responsible.map(({ body }) => plain(bodyName(plan, body)))),
    indicators: inLines(goal.indicators.map(plain)),
    targets: inLines(goal.targets.map(target)),
    summary: plain(goal.summary),
  }));
  const columns = Object.keys(words.column) as (keyof PlanTableWords['column'])[];
  const lines = [columns.map((key) => words.column[key]), ...rows.map((row) => columns.map((key) => row[key]))];
  return asCsv(lines);
}

/** Hands the table of these goals to the visitor as a file. */
export async function saveTable(goals: readonly Goal[], context: TableContext): Promise<void> {
  await loadWords(planTableWords, context.language);
  download(goalsAsCsv(goals, context), 'text/csv', `${wordsOf(planTableWords, context.language).fileName}.csv`);
}
