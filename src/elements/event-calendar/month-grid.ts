/** The grid of a month, after the ARIA pattern: one tab stop, cells that are walked through with arrows. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, formatWeekday } from '../../dates/format.js';
import { dateOf, isoOf } from '../../dates/interval.js';
import type { Day } from '../../dates/interval.js';
import type { CalendarContext } from './context.js';
import { entryTitle, mark, spokenName, timeInWords } from './entry.js';
import type { Entry } from './event-calendar.view.js';
import type { Bar, DayCell, MonthView } from './month.view.js';

/** Names of a day that are in the tree without being seen: a thousand in a month, more are in the list of the day. */
const SPOKEN = 33;

function chip(entry: Entry, day: Day, context: CalendarContext): TemplateResult {
  const open = (event: Event): void => {
    event.stopPropagation();
    context.visit.show(day, entry);
  };
  return html`<button part="event" class="chip" type="button" tabindex="-1" @click=${open}>${mark(entry.kind)}${entryTitle(entry, context, timeInWords(entry, context))}</button>`;
}

function lane(bar: Bar | undefined, day: Day, context: CalendarContext): TemplateResult {
  if (!bar) return html`<li class="pass" aria-hidden="true"></li>`;
  const { entry, from, to, isContinued, isCut } = bar;
  return html`<li class="run n-${to - from + 1}${isContinued ? ' continued' : ''}${isCut ? ' cut' : ''}">${chip(entry, day, context)}</li>`;
}

function dayCell(cell: DayCell, focused: Day, context: CalendarContext): TemplateResult {
  const { day, lanes, singles, all, hidden, isOutside } = cell;
  const { visit, today } = context;
  const isToday = day === today;
  const seen = [...lanes.map((bar) => bar?.entry), ...singles];
  const rest = all.filter((entry) => !seen.includes(entry)).slice(0, SPOKEN);
  return html`<div
    role="gridcell"
    part="day${isToday ? ' today' : ''}"
    class="cell${isOutside ? ' outside' : ''}${isToday ? ' today' : ''}"
    tabindex=${day === focused ? 0 : -1}
    aria-selected=${day === visit.day}
    aria-current=${isToday ? 'date' : nothing}
    data-day=${day}
    @click=${() => visit.choose(day, context)}
    @keydown=${(event: KeyboardEvent) => visit.onKey(event, day, context)}
  >
    <time class="day" datetime=${isoOf(day)}
      ><span aria-hidden="true">${dateOf(day).day}</span
      ><span class="hidden-visually">${formatDay(day, context.reader.language, 'full')}</span></time
    >
    ${all.length
      ? html`<ul>
          ${lanes.map((bar) => lane(bar, day, context))}
          ${singles.map((entry) => html`<li class="single">${chip(entry, day, context)}</li>`)}
          ${rest.map((entry) => spokenName(entry, context))}
        </ul>`
      : nothing}
    ${hidden > 0 ? html`<button part="more" class="chip more" type="button" tabindex="-1">${context.words.more(hidden)}</button>` : nothing}
  </div>`;
}

/**
 * Renders the grid; the heading with the id `month-title` names it.
 * @param focused the day that the Tab key leads to
 */
export function monthTable({ weeks }: MonthView, focused: Day, context: CalendarContext): TemplateResult {
  const { reader: { language }, firstWeekday } = context;
  const weekdays = [...Array(7).keys()].map((column) => ((firstWeekday - 1 + column) % 7) + 1);
  return html`<div role="grid" class="grid" aria-labelledby="month-title">
    <div role="row" class="week">
      ${weekdays.map((weekday) => html`<div role="columnheader" class="weekday muted" aria-label=${formatWeekday(weekday, language)}>
        ${formatWeekday(weekday, language, 'short')}
      </div>`)}
    </div>
    ${weeks.map((cells) => html`<div role="row" class="week">
      ${cells.map((cell) => dayCell(cell, focused, context))}
    </div>`)}
  </div>`;
}
