import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
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
import { entriesOf, isIn, parseMonth, periodsOf, rangeOfMonth, startMonth } from './event-calendar.view.js';
import type { Entry, MonthIndex } from './event-calendar.view.js';
import { dayPanel, periodLane, undatedList } from './lists.js';
import { monthTable } from './month-grid.js';
import { focusedDay, impliedDay, monthView } from './month.view.js';
import { monthTitle, pageName, toolbar } from './toolbar.js';
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
 * @event {CustomEvent<EntryFilterDetail>} civic-filter-change - A visitor has chosen what to see.
 * @csspart month-title - The month or year on show.
 * @csspart previous - The button to the month or year before.
 * @csspart next - The button to the month or year after.
 * @csspart today - The button to the present month; also the cell of the present day.
 * @csspart filters - The button that unfolds the filters.
 * @csspart filter - A filter.
 * @csspart view-month - The button that shows a month.
 * @csspart view-agenda - The button that shows a year as a list.
 * @csspart day - A day of the month.
 * @csspart week-number - The number of a week.
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
 * @csspart save - The button that hands an event to the visitor's own calendar.
 * @csspart export - The button that downloads what is shown as a calendar file.
 * @csspart feed - The link by which a calendar programme subscribes to the calendar file.
 * @csspart feed-file - The link to the calendar file itself.
 */
export class EventCalendarElement extends PlanElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    month: {},
    view: {},
    kind: {},
    place: {},
    feed: {},
    weekNumbers: { type: Boolean, attribute: 'week-numbers' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
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

  /** Numbers the weeks of the month, by ISO 8601. Off by default. */
  weekNumbers = false;

  /** Tells search engines of the events that are not over, as JSON-LD in the page. Off by default. */
  jsonLd = false;

  /** Keeps month, view and filters in the address of the page. Off by default. */
  urlState = false;

  protected override readonly dictionary = calendarWords;

  /** What is chosen by a shared filter is shown among the calendar's own. */
  protected readonly showsFilters = true;

  readonly #visit = new Visit(this);
  #known: { plan: Plan; filter: string; entries: Entry[]; start?: MonthIndex } | undefined;

  /** The list of a year, the address of the page and the calendar file wait for what they are drawn with. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { near } = this.#visit;
    const isAwaited = near.module === undefined && (this.#isYear || this.weekNumbers || this.urlState || (this.sync && this.place) || this.jsonLd || this.feed !== '');
    return isAwaited ? near.ask().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of ['month', 'view'] as const) if (changed.has(name)) this.#visit[name] = undefined;
  }

  protected override countItems(plan: Plan): number {
    return this.#read(plan).length;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#visit.near.coming;
    return super.getUpdateComplete();
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const visit = this.#visit;
    const { near } = visit;
    const all = this.#read(plan);
    Object.assign(visit, { plan, entries: all, isYear: this.#isYear });
    const context = this.#context(plan);
    const entries = near.module?.found(all, context) ?? all;
    const undated = undatedList(entries.filter(({ runs }) => !runs.length), context);
    const { first, last, isPrinted } = context;
    const range = { start: rangeOfMonth(first).start, end: rangeOfMonth(last).end };
    // The weeks of a month reach into those beside it.
    const around = entries.filter((entry) => isIn(entry, { start: range.start - 6, end: range.end + 6 }));
    const shown = around.filter((entry) => isIn(entry, range));
    if (isPrinted || !shown.length) visit.comeNear();
    if (isPrinted) {
      return html`<div class="calendar">
        ${near.module?.filterRow(context)}
        ${this.#isYear || !shown.length ? nothing : html`<div>${monthTitle(context.level, pageName(first, context))}${this.#renderMonth(around, context)}</div>`}
        ${near.module?.years(entries, context) ?? entryRows(entries.filter(({ runs }) => runs.length), 'agenda', context)}
        ${undated}
      </div>`;
    }
    return html`<div
      class="calendar"
      @keydown=${(event: KeyboardEvent) => near.module?.escape(event, visit)}
      @pointerover=${visit.onNear}
      @focusin=${visit.onNear}
    >
      ${toolbar(context, shown.length)}
      ${near.module?.filterRow(context)}
      ${shown.length ? nothing : html`<div class="nothing"><p>${context.words.emptyPage(pageName(first, context))}</p>${near.module?.nearest(entries, context)}</div>`}
      ${this.#isYear
        ? (near.module?.agenda(shown, context) ?? entryRows(shown.slice(0, MOST), 'agenda', context))
        : html`${periodLane(periodsOf(shown), range, context)}${this.#renderMonth(around, context)}`}
      ${undated}
      ${near.module?.waysOut(shown, this.feed, context)}
    </div>`;
  }

  #read(plan: Plan): Entry[] {
    // A place that the page's elements share is a choice of the visitor's, not of the page's.
    const { kind } = this;
    const place = this.sync ? '' : this.place;
    const filter = `${kind}|${place}`;
    if (this.#known?.plan !== plan || this.#known.filter !== filter) {
      this.#known = { plan, filter, entries: entriesOf(plan, { kind, place }) };
    }
    return this.#known.entries;
  }

  /** The month to begin with, where neither the page nor the visitor names one. */
  get #start(): MonthIndex {
    const known = this.#known!;
    return (known.start ??= startMonth(known.entries, today()));
  }

  get #isYear(): boolean {
    return (this.#visit.view || this.view) === 'agenda';
  }

  #context(plan: Plan): CalendarContext {
    const { reader, common, dates, baseURI: page, language } = this;
    const [visit, isPrinted, isYear] = [this.#visit, this.printing, this.#isYear];
    const month = visit.month ?? parseMonth(this.month) ?? this.#start;
    const first = isYear ? month - (month % 12) : month;
    return {
      plan, reader, common, dates, page, visit, isPrinted, month, first,
      canFilter: plan.places.length > 1 || visit.entries.some(({ kind }) => kind !== visit.entries[0]!.kind),
      last: isYear ? first + 11 : first,
      words: wordsOf(calendarWords, language),
      level: this.headingLevel + (isPrinted ? 1 : 2),
      view: isYear ? 'agenda' : 'month',
      today: today(),
      firstWeekday: firstWeekday(language),
    };
  }

  #renderMonth(entries: readonly Entry[], context: CalendarContext): TemplateResult {
    const { visit, today } = context;
    const view = monthView(entries, context.month, context.firstWeekday);
    const cells = view.weeks.flat();
    const open = cells.find(({ day }) => day === visit.day) ?? impliedDay(view, today);
    return html`<div class="month">
      ${monthTable(view, focusedDay(view, visit.focused, today), context)}
      ${open && !context.isPrinted ? dayPanel(open, Math.floor(cells.indexOf(open) / 7) + 1, context) : nothing}
    </div>`;
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
