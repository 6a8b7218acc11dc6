/** The line above the calendar: what is on show, the way to what is beside it, the two views. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMonth } from '../../dates/format.js';
import type { CalendarWords } from '../../i18n/calendar/index.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { yearAndMonth } from './event-calendar.view.js';
import type { MonthIndex } from './event-calendar.view.js';

/** How the calendar is looked at: a month in a grid, or a year as a list. */
export type CalendarView = 'month' | 'agenda';

/** What the toolbar says and does. */
export interface ToolbarOptions {
  words: CalendarWords;
  language: string;
  /** Level of the heading. */
  level: number;
  view: CalendarView;
  /** The month on show; of a year, any of its months. */
  month: MonthIndex;
  /** How many entries are on show. */
  count: number;
  go: (month: MonthIndex) => void;
  goToday: () => void;
  change: (view: CalendarView) => void;
}

/** Months from one page of a view to the next. */
const STEP = { month: 1, agenda: 12 } as const;

/** A month with its year, or the year in the list. */
export function pageName(month: MonthIndex, view: CalendarView, language: string): string {
  const [year, n] = yearAndMonth(month);
  return view === 'month' ? formatMonth(year, n, language) : String(year);
}

/** The toolbar; its heading has the id `month-title`. */
export function toolbar(options: ToolbarOptions): TemplateResult {
  const { words, language, view, month, count } = options;
  const title = view === 'month' ? pageName(month, view, language) : words.wholeYear(yearAndMonth(month)[0]);
  const turn = (part: 'previous' | 'next', label: string, to: MonthIndex): TemplateResult => {
    const [year, n] = yearAndMonth(to);
    const name = view === 'month' ? formatMonth(undefined, n, language) : year;
    return html`<button part=${part} class="control turn" type="button" @click=${() => options.go(to)}>
      <span class="hidden-visually">${label}: </span>${icon(part)}<span class="name">${name}</span>
    </button>`;
  };
  const choice = (of: CalendarView): TemplateResult => html`<button
    part="view-${of}"
    class="control"
    type="button"
    aria-pressed=${of === view ? 'true' : 'false'}
    @click=${() => options.change(of)}
  >${words[of]}</button>`;
  const [previous, next] = view === 'month' ? [words.previousMonth, words.nextMonth] : [words.previousYear, words.nextYear];
  return html`<div class="bar">
    <div class="shown">
      ${heading(options.level, html`<span id="month-title">${title}</span>`, 'month-title')}
      <p part="count" class="muted" role="status"><span class="hidden-visually">${title}: </span>${words.count(count)}</p>
    </div>
    ${turn('previous', previous, month - STEP[view])}${turn('next', next, month + STEP[view])}
    <div class="tools">
      <button part="today" class="control" type="button" @click=${options.goToday}>${words.today}</button>
      <div class="views" role="group" aria-label=${words.views}>${choice('month')}${choice('agenda')}</div>
    </div>
  </div>`;
}

/** Nothing on show: says so, and leads to the nearest page with something. */
export function nothingHere(
  { words, language, view, month, go }: ToolbarOptions,
  near: { before?: MonthIndex; after?: MonthIndex },
): TemplateResult {
  const offer = (to: MonthIndex | undefined, label: (page: string) => string): unknown =>
    to === undefined
      ? nothing
      : html`<button part="nearest" class="control" type="button" @click=${() => go(to)}>${label(pageName(to, view, language))}</button>`;
  return html`<div class="nothing">
    <p>${words.emptyPage(pageName(month, view, language))}</p>
    ${offer(near.before, words.earlier)}${offer(near.after, words.later)}
  </div>`;
}
