/** What stands in a column of the table of money. */
export type FundingColumn =
  | 'title' | 'for' | 'kind' | 'value' | 'currency' | 'text' | 'from' | 'to' | 'programme' | 'period' | 'asOf' | 'note';

/** Words of the table that the money of a plan is shown and downloaded as. */
export interface FundingTableWords {
  /** Name of the file, without its ending. */
  fileName: string;
  caption: string;
  column: Readonly<Record<FundingColumn, string>>;
}
