/** Facts of a goal that have a name of their own. */
export type GoalField =
  | 'term' | 'status' | 'indicator' | 'indicators' | 'targets' | 'responsible' | 'steps' | 'events' | 'funding' | 'places'
  | 'audience' | 'themes' | 'sdg' | 'links' | 'attachments' | 'sources' | 'updated';

/** Words of the goal card. */
export interface GoalCardWords {
  field: Readonly<Record<GoalField, string>>;
  type: Readonly<Record<string, string>>;
  /** The plan has no goal of the wanted id. */
  missing: string;
  /** The plan has several goals and nobody said which. */
  several: string;
  /** Opens the words of the source. */
  quote: string;
  lines: (lines: string) => string;
  /** Put before the date for which a figure holds. */
  asOf: string;
  /** A promise of which nobody said how far it is: "cíl: nejméně 2". */
  target: (value: string, op: string | undefined) => string;
  /** How far a promise is: "0 ze 2". */
  progress: (actual: string, value: string, count: number) => string;
  /** How much there is of what has a limit. */
  actual: (value: string) => string;
  baseline: (value: string) => string;
  noTerm: string;
  noAmount: string;
  noCurrency: string;
  from: string;
  to: string;
  /** What became of an event. */
  eventState: Readonly<Record<string, string>>;
  /** A relation as the other end has it: "zahrnuje" for `part-of`. */
  inverse: Readonly<Record<string, string>>;
}
