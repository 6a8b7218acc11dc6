/** Words of `<civic-plan>`. */
export interface PlanWords {
  /** Stands above the table of contents: how many parts there are. */
  count: (count: number) => string;
  /** Headings, by the element that shows the part. */
  part: Readonly<Record<'plan-summary' | 'plan-list' | 'milestones' | 'safety-map' | 'event-calendar' | 'funding' | 'news' | 'contacts', string>>;
  /** Instead of a part whose element could not be loaded. */
  missing: string;
  /** On paper, instead of a part that had not come. */
  late: string;
}
