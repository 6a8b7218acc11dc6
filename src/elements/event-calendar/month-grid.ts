/** The grid of a month, after the ARIA pattern: one tab stop, cells that are walked through with arrows. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dateOf, isoOf } from '../../dates/interval.js';
import type { Day } from '../../dates/interval.js';
import type { CalendarContext } from './context.js';
import { chip, dayInWords, spokenNames } from './entry.js';
import type { Entry } from './event-calendar.view.js';
import type { Bar, DayCell, MonthView } from './month.view.js';

/** A calendar of so many entries names all of them at once; of a fuller one, a cell names what stands in it, and counts the rest. */
const MOST_NAMED = 1000;

/** The button of an entry, which opens it in the list of a day. */
function button(entry: Entry, day: Day, context: CalendarContext): TemplateResult {
  return chip(entry, context, (event) => {
    event.stopPropagation();
    context.visit.show(day, entry);
  });
}

function lane(bar: Bar | undefined, day: Day, context: CalendarContext): TemplateResult {
  if (!bar) return html`<li class="pass" aria-hidden="true"></li>`;
  const { entry, from, to, isContinued, isCut } = bar;
  return html`<li class="run n-${to - from + 1}${isContinued ? ' continued' : ''}${isCut ? ' cut' : ''}">${button(entry, day, context)}</li>`;
}

function dayCell({ day, lanes, singles, all, unnamed, hidden, isOutside }: DayCell, focused: Day, context: CalendarContext): TemplateResult {
  const isToday = day === context.today;
  return html`<div
    role="gridcell"
    part=${isToday ? 'day today' : 'day'}
    class=${isOutside ? 'cell outside' : 'cell'}
    tabindex=${day === focused ? 0 : -1}
    aria-selected=${day === context.visit.day}
    aria-current=${isToday ? 'date' : nothing}
    data-day=${day}
  >
    <time class="day" datetime=${isoOf(day)}
      ><span aria-hidden="true">${dateOf(day).day}</span
      ><span class="hidden-visually">${dayInWords(day, context)}</span></time
    >
    ${all.length
      ? html`<ul>${lanes.map((bar) => lane(bar, day, context))}${singles.map((entry) => html`<li class="single">${button(entry, day, context)}</li>`)}</ul>
          ${spokenNames(context.visit.entries.length > MOST_NAMED ? unnamed.slice(0, unnamed.length - hidden) : unnamed, context)}`
      : nothing}
    ${hidden > 0 ? html`<button part="more" class="entry more" type="button" tabindex="-1">${context.words.more(hidden)}</button>` : nothing}
  </div>`;
}

/** The day of the cell in which something happened. */
function dayAt({ target }: Event): Day | undefined {
  const cell = (target as Element).closest<HTMLElement>('.cell');
  return cell ? Number(cell.dataset['day']) : undefined;
}

/**
 * Renders the grid; the heading with the id `month-title` names it.
 * @param focused the day that the Tab key leads to
 */
export function monthTable({ weeks }: MonthView, focused: Day, context: CalendarContext): TemplateResult {
  const { words, firstWeekday, visit: { near: { module } } } = context;
  const weekdays = [...Array(7).keys()].map((column) => (firstWeekday - 1 + column) % 7);
  const onClick = (event: Event): void => {
    const day = dayAt(event);
    if (day !== undefined) context.visit.choose(day, context);
  };
  const onKey = (event: KeyboardEvent): void => {
    const day = dayAt(event);
    if (day !== undefined) context.visit.onKey(event, day, context);
  };
  return html`<div role="grid" class="grid" aria-labelledby="month-title" @click=${onClick} @keydown=${onKey}>
    <div role="row" class="week">
      ${module?.weekHead(undefined, context)}${weekdays.map((weekday) => html`<div role="columnheader" class="weekday muted" aria-label=${words.weekdays[weekday]!}>
        ${words.shortWeekdays[weekday]!}
      </div>`)}
    </div>
    ${weeks.map((cells) => html`<div role="row" class="week">
      ${module?.weekHead(cells, context)}${cells.map((cell) => dayCell(cell, focused, context))}
    </div>`)}
  </div>`;
}
