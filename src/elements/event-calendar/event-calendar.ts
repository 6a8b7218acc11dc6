import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { PrintController } from '../../controllers/print-controller.js';
import { today } from '../../dates/clock.js';
import { firstWeekday } from '../../dates/month-grid.js';
import { calendarWords } from '../../i18n/calendar/index.js';
import { wordsOf } from '../../i18n/dictionary.js';
import type { Plan } from '../../model/plan.js';
import { baseStyles } from '../../theme/base.styles.js';
import { PlanElement } from '../parts/plan-element.js';
import type { CalendarContext } from './context.js';
import { entryRows } from './entry.js';
import { styles } from './event-calendar.styles.js';
import { entriesOf, isIn, nearestMonths, parseMonth, periodsIn, rangeOfMonth, startMonth, yearAndMonth } from './event-calendar.view.js';
import type { Entry, MonthIndex } from './event-calendar.view.js';
import { dayPanel, feedLink, periodLane, undatedList } from './lists.js';
import { monthTable } from './month-grid.js';
import { focusedDay, impliedDay, monthView } from './month.view.js';
import { nothingHere, toolbar } from './toolbar.js';
import { Visit } from './visit.js';

/** Detail of the events that a visitor causes here. */
export interface EventOpenDetail {
  /** Id of the record in its plan. */
  id: string;
}

/** The most entries of a year in a list without months. */
const MOST = 1000;

/**
 * When the events, goals and milestones of a plan are: a month at a time, or a year as a list.
 *
 * @tagname civic-event-calendar
 * @event {CustomEvent<EventOpenDetail>} civic-event-open - The details of an event or milestone are about to open. Cancelable.
 * @event {CustomEvent<EventOpenDetail>} civic-goal-open - The details of a goal are about to open. Cancelable.
 * @csspart month-title - The month or year on show.
 * @csspart previous - The button to the month or year before.
 * @csspart next - The button to the month or year after.
 * @csspart today - The button to the present month; also the cell of the present day.
 * @csspart view-month - The button that shows a month.
 * @csspart view-agenda - The button that shows a year as a list.
 * @csspart day - A day of the month.
 * @csspart event - The button of an event, goal or milestone.
 * @csspart more - What is left out for want of room, and the button that shows it.
 * @csspart agenda-item - An entry of a list.
 * @csspart agenda-heading - The heading of a month in the list.
 * @csspart period - Entries without a day that share their term.
 * @csspart period-heading - The heading of the entries without a day.
 * @csspart undated-heading - The heading of the events without a date.
 * @csspart details - What is known of an entry.
 * @csspart status - How far what an entry tells of is.
 * @csspart day-title - The heading of the day that is open.
 * @csspart close - The button that closes the day.
 * @csspart nearest - The button to the nearest month with something in it.
 * @csspart feed - The link to the calendar file to subscribe to.
 */
export class EventCalendarElement extends PlanElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    month: {},
    view: {},
    kind: {},
    place: {},
    feed: {},
    urlState: { type: Boolean, attribute: 'url-state' },
  };

  /** Month to begin with, as `2025-04`. Default is the present month if it has entries, else the nearest one with any. */
  month = '';

  /** `month` shows a grid, `agenda` a year as a list. Default `month`. */
  view = '';

  /** Shows only these kinds, separated by spaces: `event`, `campaign`, `goal`, `milestone` … Default all. */
  kind = '';

  /** Shows only what is at the place of this id. Default all. */
  place = '';

  /** Address of a calendar file (`.ics`) that visitors may subscribe to, relative to the page. Default none. */
  feed = '';

  /** Keeps month and view in the address of the page. Off by default. */
  urlState = false;

  protected override readonly dictionary = calendarWords;

  readonly #print = new PrintController(this);
  readonly #visit = new Visit(this);
  #known: { plan: Plan; filter: string; entries: Entry[]; start: MonthIndex } | undefined;

  /** The list of a year waits for what it is drawn with. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#isYear ? this.#visit.comeNear().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of ['month', 'view'] as const) if (changed.has(name)) this.#visit[name] = undefined;
  }

  protected override countItems(plan: Plan): number {
    return this.#read(plan).entries.length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { entries, start } = this.#read(plan);
    const context = this.#context(plan, start);
    const { visit, isPrinted, view } = context;
    const undated = undatedList(entries.filter(({ when }) => !when), context);
    if (isPrinted) void this.#visit.comeNear();
    if (isPrinted) return html`${visit.near?.years(entries, context) ?? entryRows(entries.filter(({ when }) => when), 'agenda', context)}${undated}`;
    return html`<div class="calendar" @keydown=${this.#visit.onEscape} @pointerover=${this.#visit.comeNear} @focusin=${this.#visit.comeNear}>
      ${view === 'month' ? this.#renderMonth(entries, context) : this.#renderYear(entries, context)}${undated}${feedLink(this.feed, context)}
    </div>`;
  }

  #read(plan: Plan): { entries: Entry[]; start: MonthIndex } {
    const filter = `${this.kind}|${this.place}`;
    if (this.#known?.plan !== plan || this.#known.filter !== filter) {
      const entries = entriesOf(plan, this);
      this.#known = { plan, filter, entries, start: startMonth(entries, today()) };
    }
    return this.#known;
  }

  get #isYear(): boolean {
    return (this.#visit.view || this.view) === 'agenda';
  }

  #context(plan: Plan, start: MonthIndex): CalendarContext {
    const { reader, common, dates, baseURI: page, language } = this;
    const [visit, isPrinted] = [this.#visit, this.#print.printing];
    return {
      plan, reader, common, dates, page, visit, isPrinted,
      words: wordsOf(calendarWords, language),
      level: this.headingLevel + (isPrinted ? 1 : 2),
      view: this.#isYear ? 'agenda' : 'month',
      month: visit.month ?? parseMonth(this.month) ?? start,
      today: today(),
      firstWeekday: firstWeekday(language),
    };
  }

  #renderMonth(entries: readonly Entry[], context: CalendarContext): TemplateResult {
    const range = rangeOfMonth(context.month);
    const view = monthView(entries, context.month, context.firstWeekday);
    const periods = periodsIn(entries, range);
    const count = view.entries.length + periods.flatMap((period) => period.entries).length;
    const cells = view.weeks.flat();
    const open = cells.find(({ day }) => day === context.visit.day) ?? impliedDay(view, context.today);
    return html`
      ${toolbar(context, count)}${periodLane(periods, range, context)}
      ${count ? nothing : nothingHere(context, nearestMonths(entries, context.month))}
      <div class="month">
        ${monthTable(view, focusedDay(view, context.visit.focused, context.today), context)}
        ${open ? dayPanel(open, Math.floor(cells.indexOf(open) / 7) + 1, context) : nothing}
      </div>
    `;
  }

  #renderYear(entries: readonly Entry[], context: CalendarContext): TemplateResult {
    const [year] = yearAndMonth(context.month);
    const [first, last] = [year * 12, year * 12 + 11];
    const shown = entries.filter((entry) => isIn(entry, { start: rangeOfMonth(first).start, end: rangeOfMonth(last).end }));
    const list = context.visit.near?.agenda(shown, year, context) ?? entryRows(shown.slice(0, MOST), 'agenda', context);
    return html`${toolbar(context, shown.length)}${shown.length ? list : nothingHere(context, nearestMonths(entries, first, last))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-event-calendar': EventCalendarElement;
  }
  interface HTMLElementEventMap {
    'civic-event-open': CustomEvent<EventOpenDetail>;
  }
}
