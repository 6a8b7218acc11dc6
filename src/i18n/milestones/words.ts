/** Words of `<civic-milestones>`. */
export interface MilestonesWords {
  /** How many milestones are shown; announced politely. */
  count: (count: number) => string;
  /** Stands for the date of the present, when the plan has no words for it. */
  now: string;
  /** Name of the present, when the plan has none. */
  presentState: string;
  /** Beside a date that is yet to come. */
  upcoming: string;
  noTerm: string;
  project: string;
  /** How many joined here, and how many had joined by then. */
  joined: (count: number, total: number) => string;
  /** How many more take part, of whom nobody says since when. */
  others: (count: number) => string;
  preparing: (count: number) => string;
  /** How many of a count are named. */
  named: (count: string) => string;
  /** Leads from a step to the map. */
  showOnMap: string;
}
