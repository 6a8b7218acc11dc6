/** The grid of a month, after the ARIA pattern: one tab stop, cells that are walked through with arrows. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, formatWeekday } from '../../dates/format.js';
import { dateOf, isoOf } from '../../dates/interval.js';
import type { Day } from '../../dates/interval.js';
import { entryTitle, mark, spokenName, timeInWords, whenInWords } from './entry.js';
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

/** The date that goes with the name of an entry where only its title is seen. */
function spokenWhen(entry: Entry, context: EntryContext): TemplateResult {
  return html`<span class="hidden-visually">, ${whenInWords(entry, context)}</span>`;
}

function chip(entry: Entry, day: Day, { context, show }: GridOptions): TemplateResult {
  const time = timeInWords(entry, context);
  return html`<button
    part="event"
    class="chip"
    type="button"
    tabindex="-1"
    @click=${(event: Event) => {
      event.stopPropagation();
      show(day, entry);
    }}
    >${mark(entry.kind)}<span class="words">${time ? html`<span class="time">${`${time} `}</span>` : nothing}${entryTitle(entry, context)}</span
    >${spokenWhen(entry, context)}</button
  >`;
}

function lane(bar: Bar | 'pass' | undefined, cell: DayCell, options: GridOptions): TemplateResult {
  if (bar === undefined || bar === 'pass') return html`<li class="pass" aria-hidden="true"></li>`;
  const ends = `${bar.isContinued ? ' continued' : ''}${bar.isCut ? ' cut' : ''}`;
  return html`<li class="run n-${bar.to - bar.from + 1}${ends}">${chip(bar.entry, cell.day, options)}</li>`;
}

function dayCell(cell: DayCell, week: number, options: GridOptions): TemplateResult {
  const { context, today, focused, open } = options;
  const { day } = cell;
  const names = `${cell.isOutside ? ' outside' : ''}${day === today ? ' today' : ''}${cell.all.length ? ' busy' : ''}`;
  const begun = new Set([...cell.lanes.map((bar) => (typeof bar === 'object' ? bar.entry : undefined)), ...cell.singles]);
  const rest = cell.all.filter((entry) => !begun.has(entry)).slice(0, SPOKEN);
  return html`<div
    role="gridcell"
    part="day${day === today ? ' today' : ''}"
    class="cell n-${week + 1}${names}"
    tabindex=${day === focused ? 0 : -1}
    aria-selected=${day === open ? 'true' : 'false'}
    aria-current=${day === today ? 'date' : nothing}
    data-day=${day}
  >
    <time class="day" datetime=${isoOf(day)}
      ><span aria-hidden="true">${dateOf(day).day}</span
      ><span class="hidden-visually">${formatDay(day, context.reader.language, 'full')}</span></time
    >
    ${cell.all.length === 0
      ? nothing
      : html`<ul>
          ${cell.lanes.map((bar) => lane(bar, cell, options))}
          ${cell.singles.map((entry) => html`<li class="single">${chip(entry, day, options)}</li>`)}
          ${rest.map((entry) => html`<li class="hidden-visually">${spokenName(entry, context)}</li>`)}
        </ul>`}
    ${cell.hidden > 0
      ? html`<button part="more" class="more" type="button" tabindex="-1">${context.words.more(cell.hidden)}</button>`
      : nothing}
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
