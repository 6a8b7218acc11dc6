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
}
