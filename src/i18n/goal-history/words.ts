/** Words of how things went on, and of recordings. */
export interface GoalHistoryWords {
  /** Names the table of the figures of a promise. */
  series: (metric: string) => string;
  date: string;
  value: string;
  /** Plays a recording. */
  play: string;
  notPlayed: string;
  /** Shows what the older plan said, and hides it again. */
  compare: string;
  /** Leads to an older plan that cannot be shown here. */
  older: string;
  notLoaded: string;
  /** What has become of one goal. */
  kept: string;
  changed: string;
  isNew: string;
  /** Put before what a fact said before: "dříve: 2024". */
  before: string;
  nothingBefore: string;
  /** What has become of all goals, beside the title of the older plan. */
  counts: (title: string, count: Readonly<Record<'kept' | 'changed' | 'new' | 'gone', number>>) => string;
  gone: string;
  /** What is said of a goal in its row. */
  mark: Readonly<Record<'changed' | 'new', string>>;
  title: string;
  summary: string;
}
