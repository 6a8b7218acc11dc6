/** The lists beside the grid: the lane of what has no day, a day, the events without a date. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isoOf } from '../../dates/interval.js';
import type { DayRange } from '../../dates/interval.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import type { CalendarContext } from './context.js';
import { dayInWords, entryRows, openable, spokenNames, whenInWords } from './entry.js';
import type { Entry, Period } from './event-calendar.view.js';
import type { DayCell } from './month.view.js';

/** Periods that the lane shows before it is unfolded, and titles in each. */
const PERIODS = 4;
const TITLES = 3;

/** Entries of a list that are drawn before more are asked for, since ten thousand would stall the page. */
export const PAGE = 1000;

/** What shows the rest of a list, or less of it again. */
export function moreButton(className: string, label: string, onClick: () => void, isExpanded?: boolean): TemplateResult {
  return html`<button part="more" class=${className} type="button" aria-expanded=${isExpanded ?? nothing} @click=${onClick}>${label}</button>`;
}

/**
 * Terms that have no day, as bars with soft ends.
 * @param shown the days on show, to tell which bars read on beyond them
 */
export function periodLane(periods: readonly Period[], shown: DayRange, context: CalendarContext): TemplateResult | typeof nothing {
  const { words, level, visit } = context;
  const { more } = visit;
  let rest = 0;
  const bars = periods.map(({ entries, range, entries: [first] }, i) => {
    const isSeen = more || i < PERIODS;
    const ends = `${range.start < shown.start ? ' before' : ''}${range.end > shown.end ? ' after' : ''}`;
    const room = i < PERIODS ? TITLES : 0;
    rest += Math.max(entries.length - room, 0);
    const open = more ? entries : entries.slice(0, room);
    return html`<li part="period" class=${isSeen ? `period${ends}` : 'spoken'}>
      ${open.length ? html`<ul>${open.map((entry) => html`<li>${openable(entry, 'period', context)}</li>`)}</ul>` : nothing}
      ${isSeen && first ? html`<span class="muted" aria-hidden="true">${whenInWords(first, context)}</span>` : nothing}
      ${spokenNames(entries.slice(open.length), context)}
    </li>`;
  });
  return bars.length
    ? html`<div class="periods">
        ${heading(level, words.periods, 'period-heading', 'label muted')}
        <ul class="lane">${bars}</ul>
        ${rest ? moreButton('title unfold', more ? words.showLess : words.showMore(rest), () => visit.change({ more: more ? 0 : 1 }), more > 0) : nothing}
      </div>`
    : nothing;
}

/** Entries as lines, a page of them at a time. */
function pageOf(entries: readonly Entry[], scope: 'day' | 'undated', context: CalendarContext): TemplateResult {
  const { words, visit, isPrinted } = context;
  const room = isPrinted ? Infinity : PAGE * (visit.more + 1);
  const rest = entries.length - room;
  return html`${entryRows(entries.slice(0, room), scope, context)}
  ${rest > 0 ? moreButton('control', words.showMore(rest), () => visit.change({ more: visit.more + 1 })) : nothing}`;
}

/**
 * The entries of one day. A narrow calendar always shows one; a wide one hides it until it is asked for.
 * @param week row of the grid that the day is in
 */
export function dayPanel({ day, all }: DayCell, week: number, context: CalendarContext): TemplateResult {
  const { words, common, level, visit } = context;
  const isOpen = day === visit.day && all.length > 0;
  const title = html`<time id="day-title" datetime=${isoOf(day)}>${dayInWords(day, context)}</time>`;
  return html`<div role="group" class="panel n-${week}${isOpen ? ' open' : ''}" aria-labelledby="day-title" data-day=${day}>
    <div class="panel-head">
      ${heading(level, title, 'day-title', 'label')}
      <button part="close" class="control close" type="button" @click=${() => visit.close(day)}>
        ${icon('close')}<span class="hidden-visually">${common.close}</span>
      </button>
    </div>
    ${all.length ? pageOf(all, 'day', context) : html`<p class="muted">${words.emptyDay}</p>`}
  </div>`;
}

/** Events that do not say when they are. */
export function undatedList(entries: readonly Entry[], context: CalendarContext): TemplateResult | typeof nothing {
  return entries.length
    ? html`<div class="group">${heading(context.level, context.words.undated, 'undated-heading', 'label')}${pageOf(entries, 'undated', context)}</div>`
    : nothing;
}
