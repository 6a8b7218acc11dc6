import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PrintController } from '../../controllers/print-controller.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import { today } from '../../dates/clock.js';
import type { Day } from '../../dates/interval.js';
import { firstWeekday } from '../../dates/month-grid.js';
import { calendarWords } from '../../i18n/calendar/index.js';
import { wordsOf } from '../../i18n/dictionary.js';
import type { Plan } from '../../model/plan.js';
import { baseStyles } from '../../theme/base.styles.js';
import { PlanElement } from '../parts/plan-element.js';
import type { EntryContext } from './entry.js';
import { styles } from './event-calendar.styles.js';
import { agendaOf, countOf, entriesOf, isoMonth, monthOf, nearestMonths, parseMonth } from './event-calendar.view.js';
import { periodsIn, rangeOfMonth, startMonth, undatedOf, yearAndMonth, yearsOf } from './event-calendar.view.js';
import type { Entry, MonthIndex } from './event-calendar.view.js';
import { agenda, dayPanel, feedLink, periodLane, undatedList } from './lists.js';
import { dayOfEvent, monthTable } from './month-grid.js';
import { dayAfterKey, focusedDay, impliedDay, monthView } from './month.view.js';
import type { MonthView } from './month.view.js';
import { nothingHere, toolbar } from './toolbar.js';
import type { ToolbarOptions } from './toolbar.js';

/** Detail of the events that a visitor causes here. */
export interface EventOpenDetail {
  /** Id of the record in its plan. */
  id: string;
}

/** The months of the years 1 to 9999. */
const [FIRST, LAST] = [12, 119_999];
/** Entries of a year that are listed before more are asked for. */
const PAGE = 1000;

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

  /** Month to begin with, as `2025-04`. Default is the present month if it has entries, else the nearest one with any. */
  @property() month = '';

  /** `month` shows a grid, `agenda` a year as a list. Default `month`. */
  @property() view = '';

  /** Shows only these kinds, separated by spaces: `event`, `campaign`, `goal`, `milestone` … Default all. */
  @property() kind = '';

  /** Shows only what is at the place of this id. Default all. */
  @property() place = '';

  /** Address of a calendar file (`.ics`) that visitors may subscribe to, relative to the page. Default none. */
  @property() feed = '';

  /** Keeps month and view in the address of the page. Off by default. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() private chosenMonth: MonthIndex | undefined;
  @state() private chosenView = '';
  @state() private openDay: Day | undefined;
  @state() private open = '';
  /** How often more was asked for. */
  @state() private more = 0;

  protected override readonly dictionary = calendarWords;

  readonly #print = new PrintController(this);
  readonly #address = new UrlStateController(this, ['month', 'view'], (kept) => {
    this.chosenMonth = parseMonth(kept['month'] ?? '');
    this.chosenView = kept['view'] ?? '';
  });
  #focused: Day | undefined;
  /** What shall have the focus after the next update. */
  #focusNext = '';
  #known: { plan: Plan; filter: string; entries: Entry[]; start: MonthIndex } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('month')) this.chosenMonth = undefined;
    if (changed.has('view')) this.chosenView = '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext) this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  protected override countItems(plan: Plan): number {
    return this.#read(plan).entries.length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { entries, start } = this.#read(plan);
    const context = this.#context(plan);
    const undated = undatedList(undatedOf(entries), context);
    if (context.isPrinted) return html`${yearsOf(entries).map((year) => agenda(agendaOf(entries, year), year, context))}${undated}`;
    const month = this.chosenMonth ?? parseMonth(this.month) ?? start;
    const view = (this.chosenView || this.view) === 'agenda' ? 'agenda' : 'month';
    const options: ToolbarOptions = {
      context,
      view,
      month,
      go: (to) => this.#go(to),
      goToday: () => this.#go(monthOf(today()), today()),
      change: (to) => this.#go(month, this.#focused, to),
    };
    return html`<div class="calendar" @keydown=${this.#onEscape}>
      ${view === 'month' ? this.#renderMonth(entries, options) : this.#renderYear(entries, options)}${undated}${feedLink(this.feed, context)}
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

  #context(plan: Plan): EntryContext {
    const { reader, common, dates, baseURI: page, open, language } = this;
    const [words, isPrinted] = [wordsOf(calendarWords, language), this.#print.printing];
    const level = this.headingLevel + (isPrinted ? 1 : 2);
    return { plan, reader, common, dates, page, open, isPrinted, words, level, toggle: this.#toggle };
  }

  #renderMonth(entries: readonly Entry[], bar: ToolbarOptions): TemplateResult {
    const { month, context } = bar;
    const [first, range] = [firstWeekday(this.language), rangeOfMonth(month)];
    const view = monthView(entries, month, first);
    const periods = periodsIn(entries, range);
    const count = view.entries.length + countOf(periods);
    const unfold = (): void => void (this.more = this.more ? 0 : 1);
    return html`
      ${toolbar(bar, count)}
      ${periods.length ? periodLane(periods, range, context, this.more > 0, unfold) : nothing}
      ${count ? nothing : nothingHere(bar, nearestMonths(entries, month))}
      <div class="month">
        ${monthTable(view, 'month-title', {
          context,
          today: today(),
          focused: focusedDay(view, this.#focused, today()),
          open: this.openDay,
          firstWeekday: first,
          show: this.#show,
          onClick: (event) => {
            const day = dayOfEvent(event);
            if (day !== undefined) this.#choose(day, month);
          },
          onKey: (event) => this.#onKey(event, month, first),
        })}
        ${this.#renderDay(view, context)}
      </div>
    `;
  }

  #renderYear(entries: readonly Entry[], bar: ToolbarOptions): TemplateResult {
    const [year] = yearAndMonth(bar.month);
    const groups = agendaOf(entries, year);
    const count = countOf(groups);
    return html`${toolbar(bar, count)}
    ${count
      ? agenda(groups, year, bar.context, PAGE * (this.more + 1), () => void this.more++)
      : nothingHere(bar, nearestMonths(entries, year * 12, year * 12 + 11))}`;
  }

  /** The list of the day that is open. A narrow calendar always shows one; a wide one hides it until it is asked for. */
  #renderDay(view: MonthView, context: EntryContext): TemplateResult | typeof nothing {
    const cell = view.weeks.flat().find(({ day }) => day === this.openDay) ?? impliedDay(view, today());
    if (!cell) return nothing;
    const week = view.weeks.findIndex((days) => days.includes(cell));
    const isOpen = cell.day === this.openDay && cell.all.length > 0;
    return dayPanel(cell, week, isOpen, context, () => this.#close(cell.day));
  }

  #go(month: MonthIndex, day?: Day, view = this.chosenView): void {
    this.chosenMonth = Math.min(Math.max(month, FIRST), LAST);
    this.chosenView = view;
    this.openDay = undefined;
    this.open = '';
    this.more = 0;
    this.#focused = day;
    this.#address.write({ month: isoMonth(this.chosenMonth), view });
  }

  #choose(day: Day, month: MonthIndex): void {
    if (monthOf(day) !== month) this.#go(monthOf(day));
    this.#focused = day;
    this.openDay = day;
    this.open = '';
  }

  #close(day: Day): void {
    this.openDay = undefined;
    this.open = '';
    this.#focus(day);
  }

  #focus(day: Day): void {
    this.#focused = day;
    this.#focusNext = `[data-day="${day}"]`;
    this.requestUpdate();
  }

  /** Tells the page that a visitor opens something; false when the page will see to it itself. */
  #announce({ type, record: { id } }: Entry): boolean {
    const name = type === 'goal' ? 'civic-goal-open' : 'civic-event-open';
    return this.dispatchEvent(new CustomEvent(name, { detail: { id }, bubbles: true, composed: true, cancelable: true }));
  }

  readonly #toggle = (scope: string, entry: Entry): void => {
    const key = `${scope} ${entry.key}`;
    if (this.open === key) this.open = '';
    else if (this.#announce(entry)) this.open = key;
  };

  readonly #show = (day: Day, entry: Entry): void => {
    this.#focused = day;
    if (!this.#announce(entry)) return;
    this.openDay = day;
    this.open = `day ${entry.key}`;
    this.#focusNext = '.panel [aria-expanded="true"]';
  };

  #onKey(event: KeyboardEvent, month: MonthIndex, first: number): void {
    const day = dayOfEvent(event);
    if (day === undefined || event.altKey || event.metaKey) return;
    const next = dayAfterKey(day, event, first, getComputedStyle(this).direction === 'rtl' ? -1 : 1);
    // Enter on a button inside the cell is a click on it.
    const isEntered = (event.target as HTMLElement).matches('[data-day]') && (event.key === 'Enter' || event.key === ' ');
    if (next === undefined && !isEntered) return;
    event.preventDefault();
    if (next !== undefined) {
      if (monthOf(next) !== month) this.#go(monthOf(next));
      return this.#focus(next);
    }
    this.#choose(day, month);
    this.#focusNext = `.panel[data-of="${day}"].open .title`;
    this.requestUpdate();
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const panel = (event.target as HTMLElement).closest<HTMLElement>('.panel');
    if (!panel && !this.open) return;
    event.preventDefault();
    event.stopPropagation();
    if (panel) return this.#close(Number(panel.dataset['of']));
    this.#focusNext = `[data-key="${CSS.escape(this.open)}"]`;
    this.open = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-event-calendar': EventCalendarElement;
  }
  interface HTMLElementEventMap {
    'civic-event-open': CustomEvent<EventOpenDetail>;
  }
}
