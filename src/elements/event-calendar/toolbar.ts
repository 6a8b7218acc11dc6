/** The line above the calendar: what is on show, the way to what is beside it, the two views. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMonth } from '../../dates/format.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import type { EntryContext } from './entry.js';
import { yearAndMonth } from './event-calendar.view.js';
import type { MonthIndex } from './event-calendar.view.js';

/** How the calendar is looked at: a month in a grid, or a year as a list. */
export type CalendarView = 'month' | 'agenda';

/** What the toolbar says and does. */
export interface ToolbarOptions {
  context: EntryContext;
  view: CalendarView;
  /** The month on show; of a year, any of its months. */
  month: MonthIndex;
  go: (month: MonthIndex) => void;
  goToday: () => void;
  change: (view: CalendarView) => void;
}

/** A month with its year, or the year in the list. */
function pageName(month: MonthIndex, { view, context }: ToolbarOptions): string {
  const [year, n] = yearAndMonth(month);
  return view === 'month' ? formatMonth(year, n, context.reader.language) : String(year);
}

/**
 * The toolbar; its heading has the id `month-title`.
 * @param count how many entries are on show
 */
export function toolbar(options: ToolbarOptions, count: number): TemplateResult {
  const { view, month, context: { words, level, reader } } = options;
  const [year] = yearAndMonth(month);
  const title = view === 'month' ? pageName(month, options) : words.wholeYear(year);
  const turn = (part: 'previous' | 'next', step: 1 | -1): TemplateResult => {
    const [, n] = yearAndMonth(month + step);
    const [to, name] = view === 'month' ? [month + step, formatMonth(undefined, n, reader.language)] : [month + step * 12, year + step];
    return html`<button part=${part} class="control turn" type="button" @click=${() => options.go(to)}>
      <span class="hidden-visually">${words[part][view]}: </span>${icon(part)}<span class="name">${name}</span>
    </button>`;
  };
  const choice = (of: CalendarView): TemplateResult =>
    html`<button part="view-${of}" class="control" type="button" aria-pressed=${of === view} @click=${() => options.change(of)}>${words[of]}</button>`;
  return html`<div class="bar">
    <div class="shown">
      ${heading(level - 1, html`<span id="month-title">${title}</span>`, 'month-title')}
      <p part="count" class="muted" role="status"><span class="hidden-visually">${title}: </span>${words.count(count)}</p>
    </div>
    ${turn('previous', -1)}${turn('next', 1)}
    <div class="tools">
      <button part="today" class="control" type="button" @click=${options.goToday}>${words.today}</button>
      <div class="views" role="group" aria-label=${words.views}>${choice('month')}${choice('agenda')}</div>
    </div>
  </div>`;
}

/** Nothing on show: says so, and leads to the nearest page with something. */
export function nothingHere(options: ToolbarOptions, { before, after }: { before?: MonthIndex; after?: MonthIndex }): TemplateResult {
  const { month, go, context: { words } } = options;
  const offer = (to: MonthIndex | undefined, label: (page: string) => string): unknown =>
    to && html`<button part="nearest" class="control" type="button" @click=${() => go(to)}>${label(pageName(to, options))}</button>`;
  return html`<div class="nothing">
    <p>${words.emptyPage(pageName(month, options))}</p>
    ${offer(before, words.earlier)}${offer(after, words.later)}
  </div>`;
}
