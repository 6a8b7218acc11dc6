import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/dates/phrases.js';
import { setClock } from '../../../src/dates/clock.js';
import '../../../src/elements/event-calendar/define.js';
import type { EventCalendarElement } from '../../../src/elements/event-calendar/index.js';
import { axeProblems } from '../../support/axe.js';
import { until } from '../../support/until.js';

/** A small town's spring: one of everything that a calendar can hold. */
export const TOWN = {
  format: 'civic-plan/1',
  id: 'tag:mesto.example,2025:kalendar',
  language: 'cs',
  title: 'Kalendář města Vzorov',
  bodies: [{ id: 'odbor', title: 'Odbor kultury', kind: 'department' }],
  places: [{ id: 'namesti', title: 'náměstí Míru', level: 'venue' }],
  goals: [{ id: 'park', title: 'Obnova parku u nádraží', term: '2025-04/2025-12', summary: 'Nové stromy a lavičky.' }],
  milestones: [{ id: 'lavka', title: 'Otevření lávky', term: '2025-04-30' }],
  events: [
    { id: 'trhy', title: 'Farmářské trhy', term: '2025-04-05T08:00/2025-04-05T12:00', place: 'namesti', organizer: 'odbor', free: true, url: 'https://trhy.example/' },
    { id: 'dny-zeme', title: 'Dny Země', term: '2025-04-18/2025-04-24', kind: 'campaign' },
    { id: 'zasedani', title: 'Zasedání zastupitelstva', kind: 'meeting', term: '2025-04-24T17:00' },
    { id: 'koncert', title: 'Koncert sboru', term: '2025-04-24T19:00', state: 'cancelled' },
    { id: 'vystava', title: 'Výstava kreseb', term: '2025-04-24', location: 'radnice' },
    { id: 'beseda', title: 'Beseda o osvětlení', term: '2025-04-24T16:00', kind: 'meeting' },
    { id: 'jazz', title: { en: 'International Jazz Day' }, term: '2025-04-30T20:00' },
    { id: 'uklid', title: 'Jarní úklid', term: '4/2025', kind: 'campaign' },
    { id: 'lampiony', title: 'Lampionový průvod', term: '2025-11-11' },
    { id: 'sbirka', title: 'Sbírka bez data' },
  ],
};

export interface OpenOptions {
  /** The plan, given as an object; nothing when the attributes name a source. */
  plan?: unknown;
  attributes?: Record<string, string>;
  /** Width of the place the calendar stands in, in CSS pixels. */
  width?: number;
  /** What the time is, as milliseconds since the epoch. */
  now?: number;
  direction?: 'ltr' | 'rtl';
  /** Whether the page around it is dark. */
  isDark?: boolean;
  /** What the page put into the element. */
  fallback?: string;
}

/** 10 April 2025, at noon in Prague. */
const NOW = Date.UTC(2025, 3, 10, 10);

/** What a visitor sees of a calendar, and can do with it. */
export class EventCalendarPage {
  readonly element: EventCalendarElement;
  readonly #holder: HTMLElement;

  private constructor(holder: HTMLElement, element: EventCalendarElement) {
    this.#holder = holder;
    this.element = element;
  }

  static async open({ plan = TOWN, attributes = {}, width = 1000, now = NOW, direction = 'ltr', isDark = false, fallback = '' }: OpenOptions = {}): Promise<EventCalendarPage> {
    setClock(() => now);
    const holder = document.createElement('div');
    holder.style.inlineSize = `${width}px`;
    holder.dir = direction;
    if (isDark) Object.assign(holder.style, { colorScheme: 'dark', background: '#16181c', color: '#eee' });
    const element = document.createElement('civic-event-calendar');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(fallback);
    if (!attributes['src']) element.plan = plan;
    holder.append(element);
    document.body.append(holder);
    const page = new EventCalendarPage(holder, element);
    await until('the calendar has settled', () => element.matches(':state(ready), :state(empty), :state(failed), :state(stale)'));
    await element.updateComplete;
    return page;
  }

  async close(): Promise<void> {
    this.#holder.remove();
    setClock();
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot ?? this.element.attachShadow({ mode: 'open' });
  }

  all(part: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
  }

  part(name: string): HTMLElement {
    const [found] = this.all(name);
    if (!found) throw new Error(`There is no part ${name}`);
    return found;
  }

  /** Text as it reads, one space between words. */
  text(of: Element | undefined): string {
    return (of?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** What a screen reader calls an entry in a cell or a lane. */
  nameOf(item: Element): string {
    return item.querySelector('button')?.getAttribute('aria-label')?.replace(/\s+/g, ' ') ?? this.text(item);
  }

  texts(part: string): string[] {
    return this.all(part).map((each) => this.text(each));
  }

  get title(): string {
    return this.text(this.part('month-title'));
  }

  /** What a screen reader says after a change. */
  get announced(): string {
    return this.text(this.part('count'));
  }

  /** The cell of a day of the month on show, or of those beside it. */
  day(iso: string): HTMLElement {
    const found = this.root.querySelector(`[part~="day"] time[datetime="${iso}"]`)?.closest<HTMLElement>('[part~="day"]');
    if (!found) throw new Error(`There is no day ${iso}`);
    return found;
  }

  /** The button of an event, in the grid or in a list. */
  event(title: string, within: ParentNode = this.root): HTMLElement {
    const found = [...within.querySelectorAll<HTMLElement>('[part~="event"]')].find((each) => this.text(each).includes(title));
    if (!found) throw new Error(`There is no event ${title}`);
    return found;
  }

  /** The list of the open day, if it can be seen. */
  get panel(): HTMLElement | undefined {
    const panel = this.root.querySelector<HTMLElement>('.panel');
    return panel?.checkVisibility() ? panel : undefined;
  }

  /** The date of the day that has the focus. */
  get focusedDay(): string | undefined {
    return this.focused?.querySelector('time')?.dateTime;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get tabStops(): HTMLElement[] {
    return this.all('day').filter((day) => day.tabIndex === 0);
  }

  async click(what: HTMLElement): Promise<void> {
    what.click();
    await this.element.updateComplete;
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.element.updateComplete;
  }

  async focusDay(iso: string): Promise<void> {
    this.day(iso).focus();
    await this.element.updateComplete;
  }

  /** The file that a button hands to the visitor: its name, its address and its text with long lines in one piece. */
  async take(button: HTMLElement): Promise<{ name: string; address: string; text: string }> {
    const taken: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function take() {
      taken.push(this);
    };
    try {
      button.click();
      await until('the file is there', () => taken.length > 0);
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const [{ download, href }] = taken as [HTMLAnchorElement];
    const text = decodeURIComponent(href.slice(href.indexOf(',') + 1)).replaceAll('\r\n ', '');
    return { name: download, address: href, text };
  }

  /** What an axe check finds. */
  problems(): Promise<string[]> {
    return axeProblems(this.#holder);
  }
}
