/** Words of the event calendar. */
export interface CalendarWords {
  /** Monday first. */
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
  /** "čtvrtek 24. dubna 2025" */
  dayName: (weekday: string, date: string) => string;
  /** Name of the buttons that show another month or year: "Předchozí měsíc", "Následující rok". */
  previous: Readonly<Record<'month' | 'agenda', string>>;
  next: Readonly<Record<'month' | 'agenda', string>>;
  today: string;
  /** Names the two buttons that change the view. */
  views: string;
  month: string;
  agenda: string;
  /** "5 termínů" */
  count: (count: number) => string;
  emptyPage: (month: string) => string;
  /** What a cell has no room for: "+3 další". */
  more: (count: number) => string;
  /** The rest of a long list: "Zobrazit dalších 12". */
  showMore: (count: number) => string;
  showLess: string;
  emptyDay: string;
  /** Heading of the terms that have no day. */
  periods: string;
  /** Heading of the events that say nothing of their time. */
  undated: string;
  wholeYear: (year: number) => string;
  kind: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
}
