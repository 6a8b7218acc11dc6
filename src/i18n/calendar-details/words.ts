/** Fields that the details of an entry list. */
export type EntryField = 'term' | 'place' | 'organizer' | 'responsible' | 'attendance' | 'registration' | 'programme' | 'audience' | 'partOf' | 'goal' | 'joins' | 'status';

/** Words of an open entry of the calendar. */
export interface CalendarDetailWords {
  field: Readonly<Record<EntryField, string>>;
  attendance: Readonly<Record<string, string>>;
  free: string;
  website: string;
}
