/** Fields that the details of an entry list. */
export type EntryField = 'term' | 'place' | 'organizer' | 'responsible' | 'attendance' | 'registration' | 'programme' | 'audience' | 'partOf' | 'parts' | 'goal' | 'joins' | 'status';

/** Words of what comes when a visitor comes near the calendar. */
export interface CalendarNearWords {
  field: Readonly<Record<EntryField, string>>;
  /** Names of the filters. */
  filter: Readonly<Record<'kind' | 'audience' | 'place', string>>;
  attendance: Readonly<Record<string, string>>;
  free: string;
  /** Before the name of the nearest month with something in it. */
  earlier: string;
  later: string;
  /** The link to a calendar file. */
  feed: string;
  /** The link to the file itself, after the one to subscribe to it. */
  feedFile: string;
  /** The button that hands an event to the visitor's own calendar. */
  save: string;
  /** The button that downloads what is shown as a calendar file. */
  saveShown: string;
  /** Name of a calendar file, without the month and the ending. */
  fileName: string;
  /** Heads the column of the weeks' numbers. */
  weekNumber: string;
  shortWeekNumber: string;
  /** "17. týden" */
  week: (number: number) => string;
  website: string;
}
