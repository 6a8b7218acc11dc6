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
import { entryDetails, entryRow, entryTitle, mark, spokenName, whenInWords } from './entry.js';
import type { EntryContext } from './entry.js';
import { yearAndMonth } from './event-calendar.view.js';
import type { AgendaGroup, Entry, Period } from './event-calendar.view.js';
import type { DayCell } from './month.view.js';

/** Periods that the lane shows before it is unfolded, and titles in each. */
const PERIODS = 4;
const TITLES = 3;

function periodEntry(entry: Entry, isShown: boolean, context: EntryContext): TemplateResult {
  if (!isShown) return html`<li class="hidden-visually">${spokenName(entry, context)}</li>`;
  const key = `period ${entry.key}`;
  const isOpen = context.open === key;
  return html`<li>
    <button
      part="event"
      class="title"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      data-key=${key}
      @click=${() => context.toggle('period', entry)}
    >${mark(entry.kind)}<span class="words">${entryTitle(entry, context)}</span><span class="hidden-visually">, ${whenInWords(entry, context)}</span></button>
    ${isOpen ? entryDetails(entry, context) : nothing}
  </li>`;
}

/**
 * Terms that have no day, as bars with soft ends.
 * @param shown the days on show, to tell which bars read on beyond them
 * @param level of the heading
 */
export function periodLane(
  periods: readonly Period[],
  shown: DayRange,
  context: EntryContext,
  level: number,
  isExpanded: boolean,
  onExpand: () => void,
): TemplateResult {
  const { words } = context;
  const total = periods.reduce((sum, period) => sum + period.entries.length, 0);
  const visible = periods.slice(0, PERIODS).reduce((sum, { entries }) => sum + Math.min(TITLES, entries.length), 0);
  return html`<div class="periods">
    ${heading(level, words.periods, 'period-heading', 'label')}
    <ul class="lane">
      ${periods.map(({ entries }, i) => {
        const isShown = isExpanded || i < PERIODS;
        const [first] = entries;
        const range = first?.when?.range ?? shown;
        const ends = `${range.start < shown.start ? ' before' : ''}${range.end > shown.end ? ' after' : ''}`;
        return html`<li part="period" class=${isShown ? `period${ends}` : 'hidden-visually'}>
          <ul>${entries.map((entry, n) => periodEntry(entry, isShown && (isExpanded || n < TITLES), context))}</ul>
          ${isShown && first ? html`<span class="when" aria-hidden="true">${whenInWords(first, context)}</span>` : nothing}
        </li>`;
      })}
    </ul>
    ${total > visible
      ? html`<button part="more" class="unfold" type="button" aria-expanded=${isExpanded ? 'true' : 'false'} @click=${onExpand}>
          ${isExpanded ? words.showLess : words.showMore(total - visible)}
        </button>`
      : nothing}
  </div>`;
}

function isSameTime(before: Entry | undefined, entry: Entry): boolean {
  const [a, b] = [before?.when?.days[0], entry.when?.days[0]];
  if (a && b) return a.start === b.start && a.end === b.end;
  return !a && !b && before !== undefined && before.record.term?.edtf === entry.record.term?.edtf;
}

/** A year's entries by month. `limit` keeps a page of ten thousand events usable; the rest is asked for. */
export function agenda(
  groups: readonly AgendaGroup[],
  year: number,
  context: EntryContext,
  level: number,
  limit = Infinity,
  onMore?: () => void,
): TemplateResult {
  const { reader, words } = context;
  let room = limit;
  const total = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return html`<div class="agenda">
    ${groups.map(({ month, entries }) => {
      if (room <= 0) return nothing;
      const shown = entries.slice(0, room);
      room -= shown.length;
      // On screen the year is in the toolbar; on paper the years follow one another.
      const ofYear = context.isPrinted ? words.wholeYear(year) : words.periods;
      const name = month === undefined ? ofYear : formatMonth(...yearAndMonth(month), reader.language);
      return html`<div class="group">
        ${heading(level, name, 'agenda-heading', 'label')}
        <ul class="rows">${shown.map((entry, i) => entryRow(entry, 'agenda', context, isSameTime(shown[i - 1], entry)))}</ul>
      </div>`;
    })}
    ${total > limit
      ? html`<button part="more" class="control" type="button" @click=${onMore}>${words.showMore(total - limit)}</button>`
      : nothing}
  </div>`;
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
  level: number,
  onClose: () => void,
): TemplateResult {
  const { words, common, reader } = context;
  const title = html`<time id="day-title" datetime=${isoOf(day)}>${formatDay(day, reader.language, 'full')}</time>`;
  return html`<div role="group" class="panel n-${week + 1}${isOpen ? ' open' : ''}" aria-labelledby="day-title" data-of=${day}>
    <div class="panel-head">
      ${heading(level, title, 'day-title', 'label')}
      <button part="close" class="control close" type="button" @click=${onClose}>
        ${icon('close')}<span class="hidden-visually">${common.close}</span>
      </button>
    </div>
    ${all.length
      ? html`<ul class="rows">${all.map((entry) => entryRow(entry, 'day', context))}</ul>`
      : html`<p class="muted">${words.emptyDay}</p>`}
  </div>`;
}

/** Events that do not say when they are. */
export function undatedList(entries: readonly Entry[], context: EntryContext, level: number): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<div class="group undated">
    ${heading(level, context.words.undated, 'undated-heading', 'label')}
    <ul class="rows">${entries.map((entry) => entryRow(entry, 'undated', context))}</ul>
  </div>`;
}

/** The link to a calendar file that visitors may subscribe to. */
export function feedLink(address: string, { page, common, words }: EntryContext): TemplateResult | typeof nothing {
  const url = address.trim() ? fetchableUrl(address, page) : undefined;
  if (!url) return nothing;
  return html`<p class="feed">${icon('calendar')} ${link(url, words.feed, { words: common, page, part: 'feed' })}</p>`;
}
