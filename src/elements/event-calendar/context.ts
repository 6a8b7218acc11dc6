import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DateWords } from '../../dates/format.js';
import type { Day } from '../../dates/interval.js';
import type { CalendarWords } from '../../i18n/calendar/index.js';
import type { CommonWords } from '../../i18n/common/index.js';
import type { Plan } from '../../model/plan.js';
import type { Reader } from '../parts/prose.js';
import type { Entry, MonthIndex } from './event-calendar.view.js';
import type { Filters } from './filters.view.js';
import type { DayCell } from './month.view.js';

/** The calendar itself, for what serves it. */
export type CalendarHost = ReactiveControllerHost & HTMLElement & {
  place: string;
  sync: string;
  urlState: boolean;
  jsonLd: boolean;
  weekNumbers: boolean;
  readonly isUpdatePending: boolean;
  readonly renderRoot: DocumentFragment | HTMLElement;
};

/** How the calendar is looked at: a month in a grid, or a year as a list. */
export type CalendarView = 'month' | 'agenda';

/** The list an entry stands in; only that of a year has a gutter for the day. */
export type Scope = 'agenda' | 'day' | 'undated' | 'period';

/** What comes when a visitor comes near. */
export interface Near {
  /** The entries of a year by month. */
  agenda: (entries: readonly Entry[], context: CalendarContext) => TemplateResult;
  /** Every year with entries, one after the other. */
  years: (entries: readonly Entry[], context: CalendarContext) => TemplateResult;
  /** What is known of an entry beyond its line and its summary. */
  entryDetails: (entry: Entry, context: CalendarContext) => unknown;
  /** The ways to the nearest months with something in them. */
  nearest: (entries: readonly Entry[], context: CalendarContext) => unknown;
  /** What is shown can be taken away, and the link to a calendar file. */
  waysOut: (shown: readonly Entry[], address: string, context: CalendarContext) => unknown;
  /** The entries that a visitor has chosen. */
  found: (entries: readonly Entry[], context: CalendarContext) => readonly Entry[];
  /** The head of a week, or of their column, where the page wants the numbers of weeks. */
  weekHead: (week: readonly DayCell[] | undefined, context: CalendarContext) => unknown;
  /** What can be chosen, and what is. */
  filterRow: (context: CalendarContext) => unknown;
}

/** What a visitor has brought about, and the ways on from there. Where nothing is said, the page decides. */
export interface Visiting {
  month: MonthIndex | undefined;
  view: string | undefined;
  plan: Plan | undefined;
  /** All that the calendar holds, in the order of its time. */
  entries: readonly Entry[];
  /** Whether a year is shown. */
  isYear: boolean;
  /** The day that is open. */
  day: Day | undefined;
  /** Which entry is open, and in which list: `day goal podcasty`. */
  open: string | undefined;
  /** How often more of a list was asked for. */
  more: number;
  /** What of it a visitor wants to see. */
  filters: Filters | undefined;
  /** Whether the filters are unfolded. */
  isFiltering: boolean;
  /** The day in the grid where the visitor was last. */
  focused: Day | undefined;
  readonly near: { readonly module: Near | null | undefined };
  /** Takes over what is new. `focusNext` is the selector of what shall have the focus then. */
  change: (news: Partial<Pick<Visiting, 'month' | 'day' | 'focused' | 'open' | 'more' | 'filters'>>, focusNext?: string) => void;
  /** Shows another month, or the year it is in. */
  go: (to: MonthIndex, focused?: Day, view?: string) => void;
  /** Opens an entry in its list, or closes it. */
  toggle: (scope: Scope, entry: Entry) => void;
  /** Opens an entry in the list of its day. */
  show: (day: Day, entry: Entry) => void;
  /** Opens the list of a day. */
  choose: (day: Day, context: CalendarContext, focusNext?: string) => void;
  /** Closes the list of a day. */
  close: (day: Day) => void;
  /** Unfolds the filters, or folds them away. */
  unfold: () => void;
  /** A key in the cell of a day. */
  onKey: (event: KeyboardEvent, day: Day, context: CalendarContext) => void;
}

/** What one drawing of the calendar is made with. */
export interface CalendarContext {
  plan: Plan;
  reader: Reader;
  words: CalendarWords;
  common: CommonWords;
  dates: DateWords;
  /** Absolute URL of the page. */
  page: string;
  /** Level of the lists' headings. */
  level: number;
  view: CalendarView;
  /** The month on show; of a year, any of its months. */
  month: MonthIndex;
  /** The first and the last month on show. */
  first: MonthIndex;
  last: MonthIndex;
  today: Day;
  /** 1 = Monday … 7 = Sunday */
  firstWeekday: number;
  /** Whether there is something to choose from. */
  canFilter: boolean;
  /** Everything is open, as on paper. */
  isPrinted: boolean;
  visit: Visiting;
}
