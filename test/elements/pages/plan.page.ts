import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/plan/define.js';
import type { WholePlanElement } from '../../../src/elements/plan/index.js';
import { until } from '../../support/until.js';

const SETTLED = ':state(ready), :state(empty), :state(failed), :state(stale)';

const words = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a visitor sees of a whole plan, and can do with it. */
export class WholePlanPage {
  readonly element: WholePlanElement;

  private constructor(element: WholePlanElement) {
    this.element = element;
  }

  /** Puts the element into the page, with a plan or an address of one, and waits until it and its parts have settled. */
  static async open(plan: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<WholePlanPage> {
    const element = document.createElement('civic-plan');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.plan = plan;
    document.body.append(element);
    const page = new WholePlanPage(element);
    await until('the element has settled', () => element.matches(SETTLED));
    await until('its parts have settled', () => page.elements.every((part) => part.matches(SETTLED)), 20_000);
    return page;
  }

  close(): void {
    this.element.remove();
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** The elements that it is made of. */
  get elements(): HTMLElement[] {
    return this.#all('[part~="section"] > *').filter(({ localName }) => localName.startsWith('civic-'));
  }

  /** What the parts of a name say. */
  parts(name: string): string[] {
    return this.#all(`[part~="${name}"]`).map(words);
  }

  /** The headings of the parts, by level: "h3 Cíle". */
  get headings(): string[] {
    return this.#all('[part="section-title"]').map((title) => `${title.localName} ${words(title)}`);
  }

  /** The element of a part. */
  part(name: string): HTMLElement {
    return this.elements.find(({ localName }) => localName === `civic-${name}`)!;
  }

  /** All that the element of a part says. */
  said(name: string): string {
    return words(this.part(name).shadowRoot?.querySelector('[part~="base"]'));
  }

  /** Follows a link of the table of contents by keyboard. */
  async follow(label: string): Promise<void> {
    this.#all('[part="entry"]').find((entry) => words(entry) === label)!.focus();
    await sendKeys({ press: 'Enter' });
  }

  /** What has the focus. */
  get focus(): string {
    return words(this.element.shadowRoot?.activeElement);
  }
}
