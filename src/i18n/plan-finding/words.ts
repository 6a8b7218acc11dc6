type FurtherName = 'topic' | 'audience' | 'place' | 'term' | 'framework' | 'sdg' | 'responsibleRole';

/** Words of a list that does not show all its goals. */
export interface PlanFindingWords {
  /** "Zobrazeno 5 ze 14 cílů" */
  shown: (shown: number, total: number) => string;
  noMatch: string;
  more: (count: number) => string;
  all: (count: number) => string;
  /** Names of the filters that a visitor asks for. */
  filter: Readonly<Record<FurtherName, string>>;
  /** Terms counted from today. */
  term: Readonly<Record<'running' | 'overdue', string>>;
  /** Names of what a goal does not say. */
  none: Readonly<Record<FurtherName, string>>;
  sortBy: string;
  sort: Readonly<Record<'plan' | 'term' | 'title' | 'status' | 'body', string>>;
  groupBy: string;
  group: Readonly<Record<'section' | 'body' | 'status' | 'term' | 'none', string>>;
  copyLink: string;
  copied: string;
  /** Where the visitor finds the link when it could not be copied. */
  notCopied: string;
  /** Takes the dated goals away as a calendar file. */
  saveDates: string;
  /** Takes the goals away as a plan file. */
  saveData: string;
}
