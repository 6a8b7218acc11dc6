/** The lists of the calendar: the lane of what has no day, the agenda, the events without a date. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, formatMonth } from '../../dates/format.js';
import { isoOf } from '../../dates/interval.js';
import type { DayRange } from '../../dates/interval.js';
import { fetchableUrl } from '../../model/url.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { link } from '../parts/link.js';
import { entryRows, openable, spokenName, whenInWords } from './entry.js';
import type { EntryContext } from './entry.js';
import { yearAndMonth } from './event-calendar.view.js';
import type { AgendaGroup, Entry, Period } from './event-calendar.view.js';
import type { DayCell } from './month.view.js';

/** Periods that the lane shows before it is unfolded, and titles in each. */
const PERIODS = 4;
const TITLES = 3;

/** What shows the rest of a list, or less of it again. */
function moreButton(className: string, label: string, onClick: () => void, isExpanded?: boolean): TemplateResult {
  return html`<button part="more" class=${className} type="button" aria-expanded=${isExpanded ?? nothing} @click=${onClick}>${label}</button>`;
}

/**
 * Terms that have no day, as bars with soft ends.
 * @param shown the days on show, to tell which bars read on beyond them
 */
export function periodLane(
  periods: readonly Period[],
  shown: DayRange,
  context: EntryContext,
  isExpanded: boolean,
  onExpand: () => void,
): TemplateResult {
  const { words, level } = context;
  const isSeen = (i: number, n: number): boolean => isExpanded || (i < PERIODS && n < TITLES);
  const rest = periods.flatMap(({ entries }, i) => entries.filter((_, n) => i >= PERIODS || n >= TITLES)).length;
  return html`<div class="periods">
    ${heading(level, words.periods, 'period-heading', 'label')}
    <ul class="lane">
      ${periods.map(({ entries, range, entries: [first] }, i) => {
        const ends = `${range.start < shown.start ? ' before' : ''}${range.end > shown.end ? ' after' : ''}`;
        return html`<li part="period" class=${isSeen(i, 0) ? `period${ends}` : 'hidden-visually'}>
          <ul>${entries.map((entry, n) => (isSeen(i, n) ? html`<li>${openable(entry, 'period', context)}</li>` : spokenName(entry, context)))}</ul>
          ${isSeen(i, 0) && first ? html`<span class="when" aria-hidden="true">${whenInWords(first, context)}</span>` : nothing}
        </li>`;
      })}
    </ul>
    ${rest ? moreButton('unfold', isExpanded ? words.showLess : words.showMore(rest), onExpand, isExpanded) : nothing}
  </div>`;
}

/** A year's entries by month. `limit` keeps a page of ten thousand events usable; the rest is asked for. */
export function agenda(
  groups: readonly AgendaGroup[],
  year: number,
  context: EntryContext,
  limit = Infinity,
  onMore = (): void => undefined,
): TemplateResult {
  const { reader, words, level } = context;
  let room = limit;
  const shown = groups.map(({ month, entries }) => {
    const ofMonth = entries.slice(0, Math.max(room, 0));
    room -= entries.length;
    if (!ofMonth.length) return nothing;
    // On screen the year is in the toolbar; on paper the years follow one another.
    const ofYear = context.isPrinted ? words.wholeYear(year) : words.periods;
    const name = month === undefined ? ofYear : formatMonth(...yearAndMonth(month), reader.language);
    return html`<div class="group">${heading(level, name, 'agenda-heading', 'label')}${entryRows(ofMonth, 'agenda', context)}</div>`;
  });
  return html`<div class="agenda">${shown}${room < 0 ? moreButton('control', words.showMore(-room), onMore) : nothing}</div>`;
}

/**
 * The entries of one day.
 * @param week row of the grid that the day is in
 * @param isOpen whether a visitor opened it; a narrow calendar shows the list of a day at any time
 */
export function dayPanel(
  { day, all }: DayCell,
  week: number,
  isOpen: boolean,
  context: EntryContext,
  onClose: () => void,
): TemplateResult {
  const { words, common, reader, level } = context;
  const title = html`<time id="day-title" datetime=${isoOf(day)}>${formatDay(day, reader.language, 'full')}</time>`;
  return html`<div role="group" class="panel n-${week + 1}${isOpen ? ' open' : ''}" aria-labelledby="day-title" data-of=${day}>
    <div class="panel-head">
      ${heading(level, title, 'day-title', 'label')}
      <button part="close" class="control close" type="button" @click=${onClose}>
        ${icon('close')}<span class="hidden-visually">${common.close}</span>
      </button>
    </div>
    ${all.length ? entryRows(all, 'day', context) : html`<p class="muted">${words.emptyDay}</p>`}
  </div>`;
}

/** Events that do not say when they are. */
export function undatedList(entries: readonly Entry[], context: EntryContext): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<div class="group undated">
    ${heading(context.level, context.words.undated, 'undated-heading', 'label')}${entryRows(entries, 'undated', context)}
  </div>`;
}

/** The link to a calendar file that visitors may subscribe to. */
export function feedLink(address: string, { page, common, words }: EntryContext): TemplateResult | typeof nothing {
  const url = address.trim() ? fetchableUrl(address, page) : undefined;
  return url ? html`<p class="feed">${icon('calendar')} ${link(url, words.feed, { words: common, page, part: 'feed' })}</p>` : nothing;
}
