/** What a visitor needs who does something in the calendar. It comes when one comes near, and where a page asks for it. */
import type { ReactiveControllerHost } from 'lit';
import { LanguageController } from '../../controllers/language-controller.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import type { UrlState } from '../../controllers/url-state-controller.js';
import type { Day } from '../../dates/interval.js';
import { calendarNearWords } from '../../i18n/calendar-near/index.js';
import { loadWords } from '../../i18n/dictionary.js';
import { addStyles } from '../parts/on-demand.js';
import { agenda, years } from './agenda.js';
import type { CalendarContext, Visiting } from './context.js';
import { entryDetails } from './details.js';
import { isoMonth, parseMonth } from './event-calendar.view.js';
import type { MonthIndex } from './event-calendar.view.js';
import { escape, press } from './grid-keys.js';
import { nearStyles } from './near.styles.js';
import { Reveal } from './reveal.js';
import { feedLink, nearest, save } from './ways.js';

type Host = ReactiveControllerHost & HTMLElement & { urlState: boolean; readonly isUpdatePending: boolean; readonly renderRoot: DocumentFragment | HTMLElement };

/** The month and the view of a calendar, as far as the visitor has chosen them. */
interface Chosen {
  month: MonthIndex | undefined;
  view: string | undefined;
}

/** Gives a calendar the words and the styles for all this, and keeps what the visitor chooses in the address of the page. */
export async function settle(host: Host, chosen: Chosen & Visiting) {
  const { language } = new LanguageController(host, [calendarNearWords]);
  await loadWords(calendarNearWords, language);
  addStyles(host.renderRoot as ShadowRoot, nearStyles);
  const address = new UrlStateController(host, ['month', 'view'], ({ month = '', view }: UrlState) => {
    chosen.month = parseMonth(month);
    chosen.view = view;
  });
  new Reveal(host, chosen);
  return {
    agenda,
    years,
    entryDetails,
    nearest,
    save,
    feedLink,
    press(day: Day, event: KeyboardEvent, context: CalendarContext): void {
      // Where the key before has led, the focus is only after the next update.
      const from = host.isUpdatePending ? (context.visit.focused ?? day) : day;
      press(from, event, context, getComputedStyle(host).direction === 'rtl');
    },
    escape,
    /** Puts into the address what has been chosen. */
    keep: ({ month, view = '' }: Chosen): void => address.write({ month: month === undefined ? '' : isoMonth(month), view }),
  };
}
