import '../../../src/elements/contacts/define.js';
import '../../../src/elements/event-calendar/define.js';
import '../../../src/elements/funding/define.js';
import '../../../src/elements/milestones/define.js';
import '../../../src/elements/plan-list/define.js';
import '../../../src/elements/safety-map/define.js';
import { until } from '../../support/until.js';
import { words } from './element.page.js';

type Shown = HTMLElement & { plan: unknown; updateComplete: Promise<boolean> };

/** What a button is called. */
const nameOf = (button: Element): string => button.ariaLabel?.replace(/\s+/g, ' ') ?? words(button);

/** What a visitor sees of several elements that follow one filter, and can do with it. */
export class SyncedPage {
  readonly #elements: ReadonlyMap<string, Shown>;

  private constructor(elements: ReadonlyMap<string, Shown>) {
    this.#elements = elements;
  }

  /**
   * Puts elements into the page.
   * @param names of the elements, each with the name of its filter after a colon: `plan-list:a`
   */
  static async open(plan: unknown, names: readonly string[]): Promise<SyncedPage> {
    const elements = new Map<string, Shown>();
    for (const each of names) {
      const [name = '', sync = ''] = each.split(':');
      const element = document.createElement(`civic-${name}`) as Shown;
      element.setAttribute('sync', sync);
      if (name === 'event-calendar') element.setAttribute('month', '2025-04');
      element.plan = plan;
      document.body.append(element);
      elements.set(each, element);
    }
    const page = new SyncedPage(elements);
    for (const element of elements.values()) await until('an element is ready', () => element.matches(':state(ready)'), 8000);
    // What they share comes on its own, asked for before this.
    await import('../../../src/elements/parts/shared-filter.js');
    return page;
  }

  close(): void {
    for (const element of this.#elements.values()) element.remove();
  }

  #root(name: string): ShadowRoot {
    return this.#elements.get(name)!.shadowRoot!;
  }

  /** All that an element says. */
  said(name: string): string {
    return words(this.#root(name).querySelector('[part~="base"]'));
  }

  /** The names of what is chosen in an element. */
  chosen(name: string): string[] {
    return [...this.#root(name).querySelectorAll('.chip:not(.plain)')].map(words);
  }

  /** Presses a button of an element. */
  press(name: string, part: string): void {
    this.#root(name).querySelector<HTMLElement>(`[part~="${part}"]`)!.click();
  }

  /** What the parts of an element say. */
  parts(name: string, part: string): string[] {
    return [...this.#root(name).querySelectorAll(`[part~="${part}"]`)].map(words);
  }

  /** Waits until the parts of an element say this. */
  async says(name: string, part: string, expected: readonly string[]): Promise<void> {
    const isSaid = () => JSON.stringify(this.parts(name, part)) === JSON.stringify(expected);
    await until(`${name} says ${expected.join(', ')}`, isSaid).catch((error: unknown) => {
      throw new Error(`${String(error)}; it says ${this.parts(name, part).join(', ')}`);
    });
  }

  /** Chooses a value of a filter. */
  async choose(name: string, filter: string, value: string): Promise<void> {
    const find = () => this.#root(name).querySelector<HTMLSelectElement>(`[data-filter="${filter}"]`);
    this.#elements.get(name)!.dispatchEvent(new PointerEvent('pointerenter'));
    const select = await until(`there is a filter ${filter}`, find);
    select.focus();
    // Choices are offered once somebody comes.
    await until(`there is a choice ${value}`, () => select.querySelector(`option[value="${value}"]`));
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Presses a button by its name. */
  async pressNamed(name: string, label: string): Promise<void> {
    const find = () => [...this.#root(name).querySelectorAll('button')].find((button) => nameOf(button) === label);
    (await until(`there is a button ${label}`, find)).click();
  }

  /** What the buttons of an element say that are pressed. */
  pressed(name: string): string[] {
    return [...this.#root(name).querySelectorAll('[aria-pressed="true"]')].map(nameOf);
  }

  /** Presses the button that takes a filter back. */
  async takeBack(name: string): Promise<void> {
    const chip = await until('there is something to take back', () => this.#root(name).querySelector<HTMLElement>('.chip'));
    chip.click();
  }

  /** Whether something in an element has the focus. */
  hasFocus(name: string): boolean {
    return this.#root(name).activeElement !== null;
  }
}
