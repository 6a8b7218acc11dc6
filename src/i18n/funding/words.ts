/** What stands in a column of the table of money. */
export type FundingColumn =
  | 'title' | 'for' | 'kind' | 'value' | 'currency' | 'text' | 'from' | 'to' | 'programme' | 'period' | 'asOf' | 'note';

/** Words of `<civic-funding>`. */
export interface FundingWords {
  /** How many sums and gifts are shown; announced politely. */
  count: (count: number) => string;
  groupBy: string;
  grouping: Readonly<Record<'currency' | 'kind' | 'year' | 'from' | 'to' | 'programme', string>>;
  noAmount: string;
  from: string;
  to: string;
  noCurrency: string;
  goal: string;
  project: string;
  /** Put before the date for which a sum holds. */
  asOf: string;
  /** What the parts of a sum leave over. */
  rest: string;
  phases: string;
  showTable: string;
  saveTable: string;
  /** Name of the file, without its ending. */
  fileName: string;
  tableCaption: string;
  column: Readonly<Record<FundingColumn, string>>;
}
