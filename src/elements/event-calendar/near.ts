/** What a visitor needs who does something in the calendar. It comes when one comes near, and for the list of a year. */
import type { ReactiveControllerHost } from 'lit';
import { LanguageController } from '../../controllers/language-controller.js';
import { calendarDetailWords } from '../../i18n/calendar-details/index.js';
import { agenda, years } from './agenda.js';
import { entryDetails } from './details.js';
import { dayAfterKey } from './grid-keys.js';
import { nearStyles } from './near.styles.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: DocumentFragment | HTMLElement };

/** Gives a calendar the words and the styles for all this. */
export function settle(host: Host): void {
  // It keeps itself: words of another language are loaded when the host's changes.
  new LanguageController(host, [calendarDetailWords]);
  const root = host.renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, nearStyles.styleSheet!];
}

export const near = { agenda, years, entryDetails, dayAfterKey };
