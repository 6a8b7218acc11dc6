/** The grid of a month, after the ARIA pattern: one tab stop, cells that are walked through with arrows. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, formatWeekday } from '../../dates/format.js';
import { dateOf, isoOf } from '../../dates/interval.js';
import type { Day } from '../../dates/interval.js';
import { entryTitle, mark, spokenName, timeInWords } from './entry.js';
import type { EntryContext } from './entry.js';
import type { Entry } from './event-calendar.view.js';
import type { Bar, DayCell, MonthView } from './month.view.js';

/** What the visitor has done, and can do, in the grid. */
export interface GridOptions {
  context: EntryContext;
  today: Day;
  /** The cell that the Tab key leads to. */
  focused: Day;
  /** The day that is open. */
  open: Day | undefined;
  /** 1 = Monday … 7 = Sunday */
  firstWeekday: number;
  show: (day: Day, entry: Entry) => void;
  onClick: (event: Event) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** Names of a day that are in the tree without being seen: a thousand in a month, more are in the list of the day. */
const SPOKEN = 33;

function chip(entry: Entry, day: Day, { context, show }: GridOptions): TemplateResult {
  const open = (event: Event): void => {
    event.stopPropagation();
    show(day, entry);
  };
  return html`<button part="event" class="chip" type="button" tabindex="-1" @click=${open}>${mark(entry.kind)}${entryTitle(entry, context, timeInWords(entry, context))}</button>`;
}

function lane(bar: Bar | 'pass' | undefined, day: Day, options: GridOptions): TemplateResult {
  if (typeof bar !== 'object') return html`<li class="pass" aria-hidden="true"></li>`;
  const { entry, from, to, isContinued, isCut } = bar;
  return html`<li class="run n-${to - from + 1}${isContinued ? ' continued' : ''}${isCut ? ' cut' : ''}">${chip(entry, day, options)}</li>`;
}

function dayCell(cell: DayCell, week: number, options: GridOptions): TemplateResult {
  const { context, today, focused, open } = options;
  const { day, lanes, singles, all, hidden } = cell;
  const isToday = day === today;
  const begun = new Set([...lanes.map((bar) => (typeof bar === 'object' ? bar.entry : undefined)), ...singles]);
  const rest = all.filter((entry) => !begun.has(entry)).slice(0, SPOKEN);
  return html`<div
    role="gridcell"
    part="day${isToday ? ' today' : ''}"
    class="cell n-${week + 1}${cell.isOutside ? ' outside' : ''}${isToday ? ' today' : ''}${all.length ? ' busy' : ''}"
    tabindex=${day === focused ? 0 : -1}
    aria-selected=${day === open}
    aria-current=${isToday ? 'date' : nothing}
    data-day=${day}
  >
    <time class="day" datetime=${isoOf(day)}
      ><span aria-hidden="true">${dateOf(day).day}</span
      ><span class="hidden-visually">${formatDay(day, context.reader.language, 'full')}</span></time
    >
    ${all.length
      ? html`<ul>
          ${lanes.map((bar) => lane(bar, day, options))}
          ${singles.map((entry) => html`<li class="single">${chip(entry, day, options)}</li>`)}
          ${rest.map((entry) => spokenName(entry, context))}
        </ul>`
      : nothing}
    ${hidden > 0 ? html`<button part="more" class="more" type="button" tabindex="-1">${context.words.more(hidden)}</button>` : nothing}
  </div>`;
}

/** The day of the cell that an event happened in. */
export function dayOfEvent(event: Event): Day | undefined {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-day]');
  return cell ? Number(cell.dataset['day']) : undefined;
}

/**
 * Renders the grid.
 * @param labelledBy id of the heading that names it
 */
export function monthTable({ weeks }: MonthView, labelledBy: string, options: GridOptions): TemplateResult {
  const { language } = options.context.reader;
  const weekdays = Array.from({ length: 7 }, (_, column) => ((options.firstWeekday - 1 + column) % 7) + 1);
  return html`<div role="grid" class="grid" aria-labelledby=${labelledBy} @click=${options.onClick} @keydown=${options.onKey}>
    <div role="row" class="week">
      ${weekdays.map((weekday) => html`<div role="columnheader" class="weekday" aria-label=${formatWeekday(weekday, language)}>
        ${formatWeekday(weekday, language, 'short')}
      </div>`)}
    </div>
    ${weeks.map((cells, week) => html`<div role="row" class="week">
      ${cells.map((cell) => dayCell(cell, week, options))}
    </div>`)}
  </div>`;
}
