import '../../../src/elements/plan-summary/define.js';
import type { PlanSummaryElement } from '../../../src/elements/plan-summary/index.js';
import { until } from '../../support/until.js';

const SETTLED = ':state(ready), :state(empty), :state(failed), :state(stale)';

const words = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a visitor sees of the summary. */
export class PlanSummaryPage {
  readonly element: PlanSummaryElement;

  private constructor(element: PlanSummaryElement) {
    this.element = element;
  }

  /** Puts the element into the page with a plan, and waits until it has settled. */
  static async open(plan: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<PlanSummaryPage> {
    const element = document.createElement('civic-plan-summary');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.plan = plan;
    document.body.append(element);
    await until('the element has settled', () => element.matches(SETTLED));
    return new PlanSummaryPage(element);
  }

  close(): void {
    this.element.remove();
  }

  #all(selector: string): Element[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])];
  }

  /** All that is written. */
  get text(): string {
    return words(this.#all('[part~="base"]')[0]);
  }

  /** What the parts of a name say. */
  parts(name: string): string[] {
    return this.#all(`[part~="${name}"]`).map(words);
  }

  /** The items of the block under a heading. */
  block(title: string): string[] {
    const found = this.#all('[part~="block"]').find((block) => words(block.querySelector('[part~="block-title"]')) === title);
    if (!found) throw new Error(`There is no block "${title}" in: ${this.text}`);
    return [...found.querySelectorAll('li')].map(words);
  }

  /** What the stretches of the bar of states stand for. */
  get bar(): string[] {
    return this.#all('[part~="bar"] rect').map((stretch) => stretch.getAttribute('class') ?? '');
  }

  /** What is said of the data, by name. */
  get facts(): Record<string, string> {
    const rows = this.#all('[part~="block"] dl > div');
    return Object.fromEntries(rows.map((row) => [words(row.querySelector('dt')), words(row.querySelector('dd'))]));
  }

  /** Where links lead. */
  get addresses(): string[] {
    return this.#all('a').map((link) => (link as HTMLAnchorElement).href);
  }

  /** The elements that the headings of the blocks are. */
  get levels(): string[] {
    return [...new Set(this.#all('[part~="block-title"]').map(({ tagName }) => tagName))];
  }
}
