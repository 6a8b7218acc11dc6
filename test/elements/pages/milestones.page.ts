import '../../../src/elements/milestones/define.js';
import type { MilestonesElement } from '../../../src/elements/milestones/index.js';
import { until } from '../../support/until.js';

const SETTLED = ':state(ready), :state(empty), :state(failed), :state(stale)';

const words = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a visitor sees of the milestones. */
export class MilestonesPage {
  readonly element: MilestonesElement;
  readonly #room = document.createElement('div');

  private constructor(element: MilestonesElement) {
    this.element = element;
    this.#room.append(element);
    document.body.append(this.#room);
  }

  /** Puts the element into a room of the page with a plan, and waits until it has settled. */
  static async open(plan: unknown, attributes: Readonly<Record<string, string>> = {}, width = ''): Promise<MilestonesPage> {
    const element = document.createElement('civic-milestones');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.plan = plan;
    const page = new MilestonesPage(element);
    page.width = width;
    await until('the element has settled', () => element.matches(SETTLED));
    return page;
  }

  close(): void {
    this.#room.remove();
  }

  /** Width of the room, as CSS writes it. */
  set width(width: string) {
    this.#room.style.inlineSize = width;
  }

  #all(part: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
  }

  /** All that is written. */
  get text(): string {
    return words(this.element.shadowRoot?.querySelector('[part~="base"]'));
  }

  /** What the parts of a name say. */
  parts(name: string): string[] {
    return this.#all(name).map(words);
  }

  /** How many parts of a name are seen. */
  visible(name: string): number {
    return this.#all(name).filter((part) => part.checkVisibility()).length;
  }

  /** All that a step says, by its title. */
  step(title: string): string {
    const found = this.#all('milestone').find((step) => words(step.querySelector('[part~="milestone-title"]')) === title);
    if (!found) throw new Error(`There is no milestone "${title}" in: ${this.text}`);
    return words(found);
  }

  /** The list and its items, each with the heading in it. */
  get tree(): string[] {
    const headings = this.#all('milestone').map((item) => {
      const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
      return `${item.localName} ${heading?.localName ?? ''} ${words(heading)}`;
    });
    return [this.#all('milestone')[0]?.parentElement?.localName ?? '', ...headings];
  }

  /** What machines read of the dates of the steps. */
  get dates(): string[] {
    return this.#all('term').flatMap((term) => [...term.querySelectorAll('time')]).map(({ dateTime }) => dateTime);
  }

  /** How many steps stand side by side. */
  get columns(): number {
    return new Set(this.#all('milestone').map((step) => step.getBoundingClientRect().left)).size;
  }

  /** How wide the border is that draws the mark of each step, px. */
  get marks(): number[] {
    return this.#all('milestone').map((step) => parseFloat(getComputedStyle(step, '::before').borderTopWidth));
  }
}
