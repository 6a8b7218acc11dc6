/** Words of `<civic-plan-summary>`. */
export interface PlanSummaryWords {
  /** What kind of plan it is, by code. */
  kind: Readonly<Record<string, string>>;
  /** What a large number counts, in the form that goes with it. */
  counted: Readonly<Record<'goals' | 'projects' | 'events' | 'sections' | 'bodies', (count: number) => string>>;
  /** How many of a count are named. */
  named: (count: string) => string;
  /** Headings. */
  block: Readonly<Record<'principles' | 'sections' | 'status' | 'frameworks' | 'completeness' | 'documents' | 'about', string>>;
  noStatus: string;
  /** What a goal ought to say. */
  aspect: Readonly<Record<'term' | 'responsible' | 'indicators' | 'status' | 'sources', string>>;
  /** "13 ze 14". */
  share: (count: number, total: number) => string;
  attachmentOf: string;
  published: string;
  nextUpdate: string;
  licence: string;
}
