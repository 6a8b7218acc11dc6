/** Facts of a goal that have a name of their own. */
export type GoalField =
  | 'term' | 'status' | 'indicator' | 'indicators' | 'targets' | 'responsible' | 'steps' | 'events' | 'funding' | 'places'
  | 'audience' | 'themes' | 'sdg' | 'links' | 'attachments' | 'history' | 'sources' | 'updated';

/** Words of the goal card. */
export interface GoalCardWords {
  field: Readonly<Record<GoalField, string>>;
  /** Opens the words of the source. */
  quote: string;
  lines: (lines: string) => string;
  /** Put before the date for which a figure holds. */
  asOf: string;
  noTerm: string;
  /** What became of an event. */
  eventState: Readonly<Record<string, string>>;
}
