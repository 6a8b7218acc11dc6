/** Ways out of the month on show: to the nearest one with something in it, to a calendar of the visitor's own. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { calendarNearWords } from '../../i18n/calendar-near/index.js';
import { wordsOf } from '../../i18n/dictionary.js';
import { fetchableUrl } from '../../model/url.js';
import { drawing } from '../parts/icons.js';
import { link } from '../parts/link.js';
import { subscription } from '../parts/own-address.js';
import { nearestMonths } from './agenda.view.js';
import type { CalendarContext } from './context.js';
import type { Entry } from './event-calendar.view.js';
import { save } from './save.js';
import { pageName } from './toolbar.js';

const CALENDAR = 'M3 5h14v12H3ZM3 9h14M6.5 2.5v4M13.5 2.5v4';

/** The buttons to the nearest months, or years, before and after that show something. */
export function nearest(entries: readonly Entry[], context: CalendarContext): TemplateResult {
  const { first, last, visit, reader } = context;
  const words = wordsOf(calendarNearWords, reader.language);
  const [before, after] = nearestMonths(entries, first, last);
  return html`${[[before, words.earlier] as const, [after, words.later] as const].map(([to, label]) =>
    Number.isFinite(to)
      ? html`<button part="nearest" class="control" type="button" @click=${() => visit.go(to)}>${label}: ${pageName(to, context)}</button>`
      : nothing)}`;
}

/** The link by which a calendar programme subscribes to a calendar file, and one to the file itself. */
function feedLink(address: string, { page, common, reader }: CalendarContext): TemplateResult | typeof nothing {
  const url = address.trim() ? fetchableUrl(address, page) : undefined;
  const { feed, feedFile } = wordsOf(calendarNearWords, reader.language);
  return url
    ? html`<p>${drawing(CALENDAR)} ${subscription(url, feed, 'feed')} (${link(url, feedFile, { words: common, page, part: 'feed-file' })})</p>`
    : nothing;
}

/** The button that hands over what is shown, and the link to subscribe by. */
export function waysOut(shown: readonly Entry[], address: string, context: CalendarContext): TemplateResult {
  return html`${shown.length ? html`<button part="export" class="title" type="button" @click=${() => save(shown, context)}>${wordsOf(calendarNearWords, context.reader.language).saveShown}</button>` : nothing}
  ${feedLink(address, context)}`;
}
