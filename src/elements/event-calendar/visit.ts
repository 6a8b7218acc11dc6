/** What a visitor has brought about in the calendar, and what the controls do. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import { today } from '../../dates/clock.js';
import type { Day } from '../../dates/interval.js';
import type { CalendarContext, Near, Scope, Visiting } from './context.js';
import { isoMonth, monthOf, parseMonth } from './event-calendar.view.js';
import type { Entry, MonthIndex } from './event-calendar.view.js';
import type { dayAfterKey } from './grid-keys.js';

type Host = ReactiveControllerHost & HTMLElement & { urlState: boolean; readonly renderRoot: DocumentFragment | HTMLElement };

/** The months of the years 1 to 9999. */
const [FIRST, LAST] = [12, 119_999];

/** The day of the cell that something happened in. */
function dayOfEvent({ target }: Event): Day | undefined {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-day]');
  return cell ? Number(cell.dataset['day']) : undefined;
}

/** Keeps where the visitor is, in the address too, and moves the focus along. */
export class Visit implements ReactiveController, Visiting {
  month: MonthIndex | undefined;
  view: string | undefined;
  day: Day | undefined;
  open: string | undefined;
  more = 0;
  focused: Day | undefined;
  near: (Near & { dayAfterKey: typeof dayAfterKey }) | undefined;

  readonly #host: Host;
  readonly #address: UrlStateController;
  /** What shall have the focus after the next update. */
  #focusNext = '';
  #coming: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#address = new UrlStateController(host, ['month', 'view'], ({ month = '', view }) => {
      this.month = parseMonth(month);
      this.view = view;
    });
  }

  hostUpdated(): void {
    if (this.#focusNext) this.#host.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  go(to: MonthIndex, focused?: Day, view = this.view): void {
    const month = Math.min(Math.max(to, FIRST), LAST);
    this.#set({ month, view, focused, day: undefined, open: undefined, more: 0 });
    this.#address.write({ month: isoMonth(month), view: view ?? '' });
  }

  goToday(): void {
    this.go(monthOf(today()), today());
  }

  showMore(more: number): void {
    this.#set({ more });
  }

  toggle(scope: Scope, entry: Entry): void {
    const open = `${scope} ${entry.key}`;
    if (this.open === open) this.#set({ open: undefined });
    else if (this.#announce(entry)) this.#set({ open });
  }

  show(day: Day, entry: Entry): void {
    this.focused = day;
    if (this.#announce(entry)) this.#set({ day, open: `day ${entry.key}` }, '.panel [aria-expanded="true"]');
  }

  close(day: Day): void {
    this.#set({ focused: day, day: undefined, open: undefined }, `[data-day="${day}"]`);
  }

  /** Loads what details, the months of a list and the keys of the grid need. Without it there is less, but nothing fails. */
  readonly comeNear = (): Promise<void> =>
    (this.#coming ??= import('./near.js').then(
      ({ near, settle }) => {
        settle(this.#host);
        this.#set({ near });
      },
      () => undefined,
    ));

  onClick(event: Event, { month }: CalendarContext): void {
    const day = dayOfEvent(event);
    if (day !== undefined) this.#choose(day, month);
  }

  /** A key that is pressed before it is known where it leads waits until it is. */
  onKey(event: KeyboardEvent, { month, firstWeekday }: CalendarContext): void {
    const day = dayOfEvent(event);
    // Enter on a button inside the cell is a click on it.
    const isEntered = (event.target as HTMLElement).matches('[data-day]') && /^(Enter| )$/.test(event.key);
    if (day === undefined || event.altKey || event.metaKey || !(isEntered || /^(Arrow|Home|End|Page)/.test(event.key))) return;
    event.preventDefault();
    if (isEntered) this.#choose(day, month, `.panel[data-of="${day}"].open .title`);
    else void this.comeNear().then(() => {
      const forward = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
      const next = this.near?.dayAfterKey(day, event, firstWeekday, forward) ?? day;
      if (monthOf(next) !== month) this.go(monthOf(next));
      this.#set({ focused: next }, `[data-day="${next}"]`);
    });
  }

  readonly onEscape = (event: KeyboardEvent): void => {
    const panel = (event.target as HTMLElement).closest<HTMLElement>('.panel');
    if (event.key !== 'Escape' || (!panel && !this.open)) return;
    event.preventDefault();
    event.stopPropagation();
    if (panel) this.close(Number(panel.dataset['of']));
    else this.#set({ open: undefined }, `[data-key="${CSS.escape(this.open ?? '')}"]`);
  };

  /** @param focusNext what shall have the focus then, as a selector */
  #set(change: Partial<Visit>, focusNext = ''): void {
    Object.assign(this, change);
    this.#focusNext = focusNext;
    this.#host.requestUpdate();
  }

  #choose(day: Day, month: MonthIndex, focusNext = ''): void {
    if (monthOf(day) !== month) this.go(monthOf(day));
    this.#set({ focused: day, day, open: undefined }, focusNext);
  }

  /** Tells the page that a visitor opens something; false when the page will see to it itself. */
  #announce({ type, record: { id } }: Entry): boolean {
    void this.comeNear();
    const name = type === 'goal' ? 'civic-goal-open' : 'civic-event-open';
    return this.#host.dispatchEvent(new CustomEvent(name, { detail: { id }, bubbles: true, composed: true, cancelable: true }));
  }
}
