/** What a visitor needs who does something in the calendar. It comes when one comes near, and where a page asks for it. */
import { nothing } from 'lit';
import { LanguageController } from '../../controllers/language-controller.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import type { UrlState } from '../../controllers/url-state-controller.js';
import type { Day } from '../../dates/interval.js';
import { calendarNearWords } from '../../i18n/calendar-near/index.js';
import { loadWords } from '../../i18n/dictionary.js';
import { filterChipStyles } from '../parts/filter-chips.styles.js';
import { addStyles } from '../parts/on-demand.js';
import { agenda, years } from './agenda.js';
import type { CalendarContext, CalendarHost, Visiting } from './context.js';
import { entryDetails } from './details.js';
import { isoMonth, parseMonth } from './event-calendar.view.js';
import type { Entry } from './event-calendar.view.js';
import { announce, filterRow } from './filters.js';
import { FILTER_KEYS, NO_FILTERS, found } from './filters.view.js';
import { escape, press } from './grid-keys.js';
import type { DayCell } from './month.view.js';
import { nearStyles } from './near.styles.js';
import { Reveal } from './reveal.js';
import { SearchData } from './search-data.js';
import { nearest, waysOut } from './ways.js';
import { weekHead } from './week-numbers.js';

/** Gives a calendar the words and the styles for all this, and keeps what the visitor chooses in the address of the page. */
export async function settle(host: CalendarHost, chosen: Visiting) {
  const { language } = new LanguageController(host, [calendarNearWords]);
  await loadWords(calendarNearWords, language);
  for (const styles of [nearStyles, filterChipStyles]) addStyles(host.renderRoot as ShadowRoot, styles);
  let shared = '';
  host.addController({
    /** Takes over the place that elements of the page share. */
    hostUpdate(): void {
      const place = host.sync ? host.place : '';
      if (place !== shared) chosen.filters = { ...NO_FILTERS, ...chosen.filters, place };
      shared = place;
    },
  });
  const address = new UrlStateController(host, ['month', 'view', ...FILTER_KEYS], ({ month = '', view, ...filters }: UrlState) => {
    chosen.month = parseMonth(month);
    chosen.view = view;
    chosen.filters = { ...NO_FILTERS, place: shared, ...filters };
  });
  /** Puts into the address what has been chosen. */
  const keep = (): void => {
    const { month, view = '', filters } = chosen;
    address.write({ month: month === undefined ? '' : isoMonth(month), view, ...filters });
  };
  new Reveal(host, chosen);
  new SearchData(host, chosen);
  return {
    agenda,
    years,
    entryDetails: (entry: Entry, context: CalendarContext) => entryDetails(entry, context, host),
    nearest,
    waysOut,
    weekHead: (week: readonly DayCell[] | undefined, context: CalendarContext) => (host.weekNumbers ? weekHead(week, context) : nothing),
    found: (entries: readonly Entry[], { plan }: CalendarContext) => found(entries, chosen.filters ?? NO_FILTERS, plan),
    filterRow: (context: CalendarContext) => filterRow(context, (filters, focusNext) => {
      chosen.change({ filters, open: undefined, more: 0 }, focusNext);
      keep();
      announce(host, filters, found(chosen.entries, filters, context.plan), chosen.entries);
    }),
    press(day: Day, event: KeyboardEvent, context: CalendarContext): void {
      // Where the key before has led, the focus is only after the next update.
      const from = host.isUpdatePending ? (context.visit.focused ?? day) : day;
      press(from, event, context, getComputedStyle(host).direction === 'rtl');
    },
    escape,
    keep,
  };
}
