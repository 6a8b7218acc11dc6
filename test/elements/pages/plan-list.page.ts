import { sendKeys } from '@web/test-runner-commands';
import '../../../src/dates/phrases.js';
import '../../../src/elements/plan-list/define.js';
import type { PlanListElement } from '../../../src/elements/plan-list/index.js';
import { axeProblems } from '../../support/axe.js';
import { until } from '../../support/until.js';
import { SETTLED, words } from './element.page.js';
import { TOWN } from './plan-list.plans.js';

export interface OpenOptions {
  /** The plan, given as an object; the town's when neither it nor a source is named. */
  plan?: unknown;
  attributes?: Record<string, string>;
  /** Width of the place the list stands in, in CSS pixels. */
  width?: number;
  /** Whether the page around it is dark. */
  isDark?: boolean;
  /** What the page put into the element. */
  fallback?: string;
  /** State to wait for; any settled one when absent. */
  state?: string;
}

/** What a visitor sees of a plan list, and can do with it. */
export class PlanListPage {
  readonly element: PlanListElement;
  /** Events of the list with their details, oldest first. */
  readonly events: { type: string; detail: unknown }[] = [];
  /** What was said, one after the other, by the polite status message. */
  readonly said: string[] = [];
  readonly #holder: HTMLElement;
  #ears: MutationObserver | undefined;

  private constructor(holder: HTMLElement, element: PlanListElement) {
    this.#holder = holder;
    this.element = element;
    for (const type of ['civic-goal-open', 'civic-filter-change']) {
      // On the holder: they bubble out of the element.
      holder.addEventListener(type, (event) => this.events.push({ type, detail: (event as CustomEvent<unknown>).detail }));
    }
  }

  static async open({ plan = TOWN, attributes = {}, width = 800, isDark = false, fallback = '', state }: OpenOptions = {}): Promise<PlanListPage> {
    const holder = document.createElement('div');
    holder.style.inlineSize = `${width}px`;
    if (isDark) Object.assign(holder.style, { colorScheme: 'dark', background: '#16181c', color: '#eee' });
    const element = document.createElement('civic-plan-list');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(fallback);
    if (attributes['src'] === undefined) element.plan = plan;
    holder.append(element);
    document.body.append(holder);
    const page = new PlanListPage(holder, element);
    await page.inState(state);
    page.#listen();
    return page;
  }

  close(): void {
    this.#ears?.disconnect();
    this.#holder.remove();
  }

  async inState(state?: string): Promise<void> {
    await until(`the list is ${state ?? 'settled'}`, () => this.element.matches(state === undefined ? SETTLED : `:state(${state})`));
    await this.settled();
  }

  async settled(): Promise<void> {
    for (let i = 0; i < 10 && !(await this.element.updateComplete); i++);
  }

  #listen(): void {
    const count = this.root.querySelector('[part~="count"]');
    if (!count) return;
    this.#ears = new MutationObserver(() => this.said.push(words(count)));
    this.#ears.observe(count, { childList: true, characterData: true, subtree: true });
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  parts(name: string): HTMLElement[] {
    return this.all(`[part~="${name}"]`);
  }

  part(name: string): HTMLElement {
    return this.parts(name)[0]!;
  }

  /** What the parts of a name say. */
  told(name: string): string[] {
    return this.parts(name).map(words);
  }

  /** All that is written. */
  get text(): string {
    return words(this.part('base'));
  }

  /** Headings with their levels, as a screen reader lists them: `h4 Park`. */
  get outline(): string[] {
    return this.all('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${words(heading)}`);
  }

  /** Full names of the goals. */
  get titles(): string[] {
    return this.told('goal-title');
  }

  get count(): string {
    return words(this.part('count'));
  }

  /** Names of the groups, each with how many goals it has. */
  get groups(): string[] {
    return this.told('group-title');
  }

  goal(title: string): HTMLElement {
    const found = this.parts('goal').find((goal) => words(goal.querySelector('[part~="goal-title"]')) === title);
    if (!found) throw new Error(`There is no goal “${title}”, only ${this.titles.join(', ')}`);
    return found;
  }

  /** The button that a goal opens by. */
  opener(title: string): HTMLElement {
    return this.goal(title).querySelector('button')!;
  }

  isOpen(title: string): boolean {
    return this.opener(title).getAttribute('aria-expanded') === 'true';
  }

  /** What is read under an open goal; empty while it is closed. */
  body(title: string): string {
    return words(this.goal(title).querySelector('.body:not([hidden])'));
  }

  get openTitles(): string[] {
    return this.titles.filter((title) => this.isOpen(title));
  }

  async press(title: string): Promise<void> {
    this.opener(title).click();
    await this.settled();
  }

  get search(): HTMLInputElement {
    return this.part('search') as HTMLInputElement;
  }

  /** Puts words into the search, all at once. */
  async look(query: string): Promise<void> {
    this.search.focus();
    this.search.value = query;
    this.search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Types into the search, key by key. */
  async type(text: string): Promise<void> {
    this.search.focus();
    await sendKeys({ type: text });
    await this.settled();
  }

  get marks(): string[] {
    return this.all('mark').filter((mark) => mark.checkVisibility()).map(words);
  }

  filter(key: string): HTMLSelectElement {
    return this.all(`[data-filter="${key}"]`)[0] as HTMLSelectElement;
  }

  /** What can be chosen in a filter, with the numbers of goals. */
  choices(key: string): string[] {
    return [...this.filter(key).options].map(words);
  }

  async choose(key: string, value: string): Promise<void> {
    const select = this.filter(key);
    select.focus();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  get chips(): string[] {
    return this.all('.chip').map(words);
  }

  button(name: string): HTMLElement {
    const button = this.all('button').find((each) => words(each) === name || each.getAttribute('aria-label') === name);
    if (!button) throw new Error(`There is no button “${name}”`);
    return button;
  }

  /** Presses the button of that name, with the focus on it as by keyboard. */
  async pressButton(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.settled();
  }

  /** What has the focus inside the list; nothing when it is elsewhere. */
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** What has the focus, in words: a filter by its key, the search by its part, anything else by what it says. */
  get focusedName(): string {
    const { focused } = this;
    if (!focused) return 'nothing in the list';
    if (focused.localName === 'select') return `filter ${focused.dataset['filter']}`;
    return focused.getAttribute('part') ?? words(focused);
  }

  /** Elements that need sideways scrolling. */
  get tooWide(): string[] {
    const wide = this.all('*').filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1 && each.localName !== 'select');
    return wide.map((each) => `${each.localName}.${each.className}`);
  }

  axe(): Promise<string[]> {
    return axeProblems(this.element);
  }
}
