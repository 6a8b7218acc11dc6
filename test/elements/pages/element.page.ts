import type { PlanElement } from '../../../src/elements/parts/plan-element.js';
import { until } from '../../support/until.js';

/** The states in which an element waits for nothing more. */
export const SETTLED = ':state(ready), :state(empty), :state(failed), :state(stale)';

export type Attributes = Readonly<Record<string, string>>;

/** The words of a node with even white space; empty when there is no node. */
export const words = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/**
 * Puts an element into the page with a plan, and waits until it has settled.
 * @param tag one that is registered
 * @param room where it is put; default is the end of the page
 */
export async function shown<Shown extends PlanElement>(tag: string, plan: unknown, attributes: Attributes = {}, room: Element = document.body): Promise<Shown> {
  const element = document.createElement(tag) as Shown;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.plan = plan;
  room.append(element);
  await until('the element has settled', () => element.matches(SETTLED));
  return element;
}

/** What a visitor sees of any element that shows a plan. */
export class ElementPage<Shown extends PlanElement> {
  readonly element: Shown;

  constructor(element: Shown) {
    this.element = element;
  }

  close(): void {
    this.element.remove();
  }

  /** What a selector finds in the element. */
  find<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...(this.element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }

  /** The parts of a name. */
  all(part: string): HTMLElement[] {
    return this.find(`[part~="${part}"]`);
  }

  /** What the parts of a name say. */
  parts(name: string): string[] {
    return this.all(name).map(words);
  }

  /** All that is written. */
  get text(): string {
    return words(this.all('base')[0]);
  }

  /** All that has the focus. */
  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  /** The part that names itself so, among those of a name. */
  titled(part: string, title: string): HTMLElement {
    const found = this.all(part).find((each) => words(each.querySelector(`[part~="${part}-title"]`)) === title);
    if (!found) throw new Error(`There is no ${part} "${title}" in: ${this.text}`);
    return found;
  }
}
