/** Words of what a goal promises in numbers, and what it costs. */
export interface GoalFigureWords {
  /** A promise of which nobody said how far it is: "cíl: nejméně 2". */
  target: (value: string, op: string | undefined) => string;
  /** How far a promise is: "0 ze 2". */
  progress: (actual: string, value: string, count: number) => string;
  /** How much there is of what has a limit. */
  actual: (value: string) => string;
  baseline: (value: string) => string;
  noAmount: string;
  noCurrency: string;
  from: string;
  to: string;
}
