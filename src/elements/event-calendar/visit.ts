/** What a visitor has brought about in the calendar, and what the controls do. */
import type { ReactiveController } from 'lit';
import type { Day } from '../../dates/interval.js';
import type { Plan } from '../../model/plan.js';
import { OnDemand } from '../parts/on-demand.js';
import type { CalendarContext, CalendarHost, Scope, Visiting } from './context.js';
import { monthOf } from './event-calendar.view.js';
import type { Entry, MonthIndex } from './event-calendar.view.js';
import type { Filters } from './filters.view.js';
import type { settle } from './near.js';

/** The months of the years 1 to 9999. */
const [FIRST, LAST] = [12, 119_999];

/** Keeps where the visitor is, in the address too, and moves the focus along. */
export class Visit implements ReactiveController, Visiting {
  month: MonthIndex | undefined;
  view: string | undefined;
  plan: Plan | undefined;
  entries: readonly Entry[] = [];
  isYear = false;
  day: Day | undefined;
  open: string | undefined;
  more = 0;
  filters: Filters | undefined;
  isFiltering = false;
  focused: Day | undefined;
  readonly near: OnDemand<Awaited<ReturnType<typeof settle>>>;
  readonly #host: CalendarHost;
  #focusNext = '';

  constructor(host: CalendarHost) {
    this.#host = host;
    this.near = new OnDemand(host, async () => (await import('./near.js')).settle(host, this));
    host.addController(this);
  }

  /** An address that names an event needs what opens it. */
  hostConnected(): void {
    globalThis.addEventListener('hashchange', this.comeNear);
    if (location.hash) this.comeNear();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.comeNear);
  }

  hostUpdated(): void {
    if (this.#focusNext) this.#host.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  /** Loads what a visitor needs, who without it has less, but goes on. Who passes by asks once, who does something, again. */
  readonly comeNear = (): void => {
    if (this.near.module === undefined) void this.near.ask();
  };

  /** Whoever comes near anything but the toolbar, which needs no more than there is, may want to open it. */
  readonly onNear = ({ target }: Event): void => {
    if (!(target as Element).closest('.bar')) this.comeNear();
  };

  /** Takes over what is new. `focusNext` is the selector of what shall have the focus then. */
  change(news: Partial<Visit>, focusNext = ''): void {
    Object.assign(this, news);
    this.#focusNext = focusNext;
    this.#host.requestUpdate();
  }

  go(to: MonthIndex, focused?: Day, view = this.view): void {
    const month = Math.min(Math.max(to, FIRST), LAST);
    this.change({ month, view, focused, day: undefined, open: undefined, more: 0 });
    this.near.module?.keep();
  }

  toggle(scope: Scope, entry: Entry): void {
    const open = `${scope} ${entry.key}`;
    void this.near.ask();
    if (this.open === open) this.change({ open: undefined });
    else if (this.#announce(entry)) this.change({ open });
  }

  show(day: Day, entry: Entry): void {
    this.focused = day;
    void this.near.ask();
    if (this.#announce(entry)) this.change({ day, open: `day ${entry.key}` }, '.title[aria-expanded="true"]');
  }

  choose(day: Day, { month }: CalendarContext, focusNext = ''): void {
    if (monthOf(day) !== month) this.go(monthOf(day));
    this.change({ focused: day, day, open: undefined }, focusNext);
  }

  close(day: Day): void {
    this.change({ focused: day, day: undefined, open: undefined }, `[data-day="${day}"]`);
  }

  readonly unfold = (): void => {
    this.change({ isFiltering: !this.isFiltering });
    void this.near.ask();
  };

  /** A key that is pressed before it is known where it leads waits until it is. */
  onKey(event: KeyboardEvent, day: Day, context: CalendarContext): void {
    // Enter on a button inside the cell is a click on it.
    const leads = (event.target as Element).matches('.cell') ? /^(Arrow|Home|End|Page|Enter| )/ : /^(Arrow|Home|End|Page)/;
    if (event.altKey || event.metaKey || !leads.test(event.key)) return;
    event.preventDefault();
    void this.near.ask().then(() => this.near.module?.press(day, event, context));
  }

  /** Tells the page that a visitor opens something; false when the page will see to it itself. */
  #announce({ type, record: { id } }: Entry): boolean {
    const name = type === 'goal' ? 'civic-goal-open' : 'civic-event-open';
    return this.#host.dispatchEvent(new CustomEvent(name, { detail: { id }, bubbles: true, composed: true, cancelable: true }));
  }
}
