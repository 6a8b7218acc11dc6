/** The line above the calendar: what is on show, the way to what is beside it, the two views. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMonth } from '../../dates/format.js';
import { heading } from '../parts/heading.js';
import { drawing } from '../parts/icons.js';
import type { CalendarContext, CalendarView } from './context.js';
import { monthOf, yearAndMonth } from './event-calendar.view.js';
import type { MonthIndex } from './event-calendar.view.js';

const ARROWS = { previous: 'm12.5 4-6 6 6 6', next: 'm7.5 4 6 6-6 6' };

/** A month with its year, or the year in the list. */
export function pageName(index: MonthIndex, { view, dates }: CalendarContext): string {
  const [year, month] = yearAndMonth(index);
  return view === 'month' ? formatMonth(year, month, dates) : String(year);
}

/** The heading that says what is on show, and names the grid. */
export function monthTitle(level: number, title: string): TemplateResult {
  return heading(level, html`<span id="month-title">${title}</span>`, 'month-title');
}

/**
 * The toolbar; its heading has the id `month-title`.
 * @param count how many entries are on show
 */
export function toolbar(context: CalendarContext, count: number): TemplateResult {
  const { view, month, words, common, level, dates, visit, today, canFilter } = context;
  const isMonth = view === 'month';
  const active = Object.values(visit.filters ?? {}).filter(Boolean).length;
  const [year] = yearAndMonth(month);
  const title = isMonth ? pageName(month, context) : words.wholeYear(year);
  const turn = (part: 'previous' | 'next', step: 1 | -1): TemplateResult => {
    const to = month + (isMonth ? step : step * 12);
    const name = isMonth ? formatMonth(undefined, yearAndMonth(to)[1], dates) : year + step;
    return html`<button part=${part} class="control turn" type="button" @click=${() => visit.go(to)}>
      <span class="hidden-visually">${words[part][view]}: </span>${drawing(ARROWS[part])}<span class="name">${name}</span>
    </button>`;
  };
  const choice = (of: CalendarView): TemplateResult =>
    html`<button part="view-${of}" class="control" type="button" aria-pressed=${of === view} @click=${() => visit.go(month, visit.focused, of)}>${words[of]}</button>`;
  return html`<div class="bar">
    <div class="shown">
      ${monthTitle(level - 1, title)}
      <p part="count" class="muted" role="status"><span class="hidden-visually">${title}: </span>${words.count(count)}</p>
    </div>
    ${turn('previous', -1)}${turn('next', 1)}
    <div class="tools">
      <button part="today" class="control" type="button" @click=${() => visit.go(monthOf(today), today)}>${words.today}</button>
      ${canFilter ? html`<button part="filters" class="control" type="button" aria-expanded=${visit.isFiltering} @click=${visit.unfold}>${common.filters(active)}</button>` : nothing}
      <div class="views" role="group" aria-label=${words.views}>${choice('month')}${choice('agenda')}</div>
    </div>
  </div>`;
}
