import '../../../src/dates/phrases.js';
import '../../../src/elements/goal-card/define.js';
import type { GoalCardElement } from '../../../src/elements/goal-card/index.js';
import { GOAL_PLAN } from '../../support/goal-plan.js';
import { until } from '../../support/until.js';
import { SETTLED, words } from './element.page.js';

export interface OpenOptions {
  /** The plan, given as an object; nothing when the attributes name a source. */
  plan?: unknown;
  attributes?: Record<string, string>;
  /** Width of the place the card stands in, in CSS pixels. */
  width?: number;
  /** Whether the page around it is dark. */
  isDark?: boolean;
  /** What the page put into the element. */
  fallback?: string;
  /** State to wait for. */
  state?: string;
}

/** What a visitor sees of a goal card, and can do with it. */
export class GoalCardPage {
  readonly element: GoalCardElement;
  readonly #holder: HTMLElement;

  private constructor(holder: HTMLElement, element: GoalCardElement) {
    this.#holder = holder;
    this.element = element;
  }

  static async open({ plan = GOAL_PLAN, attributes = {}, width = 700, isDark = false, fallback = '', state }: OpenOptions = {}): Promise<GoalCardPage> {
    const holder = document.createElement('div');
    holder.style.inlineSize = `${width}px`;
    if (isDark) Object.assign(holder.style, { colorScheme: 'dark', background: '#16181c', color: '#eee' });
    const element = document.createElement('civic-goal-card');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(fallback);
    if (attributes['src'] === undefined) element.plan = plan;
    holder.append(element);
    document.body.append(holder);
    const page = new GoalCardPage(holder, element);
    await until('the card has settled', () => element.matches(state === undefined ? SETTLED : `:state(${state})`));
    await element.updateComplete;
    return page;
  }

  /** The goal `stromy` of the village, which says all that a goal can say. */
  static trees(options: OpenOptions = {}): Promise<GoalCardPage> {
    return GoalCardPage.open({ ...options, attributes: { goal: 'stromy', ...options.attributes } });
  }

  close(): void {
    this.#holder.remove();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that is written. */
  get text(): string {
    return words(this.root.querySelector('[part="base"]'));
  }

  get heading(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[part~="title"]')!;
  }

  part(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[part~="${name}"]`)!;
  }

  /** What the parts of a name say. */
  parts(name: string): string[] {
    return [...this.root.querySelectorAll(`[part~="${name}"]`)].map(words);
  }

  /** The names of the facts, in their order. */
  get names(): string[] {
    return [...this.root.querySelectorAll('dt')].map(words);
  }

  fact(name: string): HTMLElement | null {
    const term = [...this.root.querySelectorAll('dt')].find((each) => words(each) === name);
    return term?.parentElement?.querySelector('dd') ?? null;
  }

  /** What a fact says. */
  says(name: string): string {
    return words(this.fact(name));
  }

  /** What the lines of a fact say. */
  lines(name: string): string[] {
    return [...(this.fact(name)?.querySelectorAll(':scope > * > li') ?? [])].map(words);
  }

  /** How the marks of the countable promises are drawn: full, open or unknown. */
  get pips(): string[][] {
    return [...this.root.querySelectorAll('.pips')].map((row) => [...row.children].map((mark) => mark.getAttribute('class') ?? ''));
  }

  /** Links of the card by what they say, with where they lead. */
  get links(): Record<string, string> {
    return Object.fromEntries([...this.root.querySelectorAll('a')].map((link) => [words(link), link.href]));
  }

  /** The quotations of a fact that can be read just now. */
  quotes(name: string): string[] {
    const all = [...(this.fact(name)?.querySelectorAll('blockquote') ?? [])];
    return all.filter((quote) => quote.checkVisibility({ contentVisibilityAuto: true })).map(words);
  }
}
