import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/contacts/define.js';
import type { ContactsElement } from '../../../src/elements/contacts/index.js';
import { until } from '../../support/until.js';

const SETTLED = ':state(ready), :state(empty), :state(failed), :state(stale)';

const words = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a visitor sees of the contacts, and can do with them. */
export class ContactsPage {
  readonly element: ContactsElement;

  private constructor(element: ContactsElement) {
    this.element = element;
  }

  /** Puts the element into the page with a plan, and waits until it has settled. */
  static async open(plan: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<ContactsPage> {
    const element = document.createElement('civic-contacts');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.plan = plan;
    document.body.append(element);
    await until('the element has settled', () => element.matches(SETTLED));
    return new ContactsPage(element);
  }

  close(): void {
    this.element.remove();
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

  /** Where the parts of a name lead. */
  addresses(name: string): (string | null)[] {
    return this.#all(name).map((part) => part.getAttribute('href'));
  }

  #contact(title: string): HTMLElement {
    const found = this.#all('contact').find((contact) => words(contact.querySelector('[part~="contact-title"]')) === title);
    if (!found) throw new Error(`There is no contact "${title}" in: ${this.text}`);
    return found;
  }

  /** All that is said of a contact, by its name. */
  contact(title: string): string {
    return words(this.#contact(title));
  }

  /** Comes to the search, types, and waits until the message says so. */
  async search(query: string, message: string): Promise<void> {
    const input = this.#all('search')[0] as HTMLInputElement;
    input.focus();
    await sendKeys({ type: query });
    await until(`it says "${message}"`, () => this.parts('count')[0] === message);
  }

  async press(label: string): Promise<void> {
    const buttons = [...(this.element.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((button) => words(button) === label)!.click();
    await this.element.updateComplete;
  }

  /** The part that has the focus. */
  get focus(): string {
    return this.element.shadowRoot?.activeElement?.getAttribute('part') ?? '';
  }

  /** Presses the button that hands a contact over, and reads the file. */
  async saved(title: string): Promise<{ name: string; text: string }> {
    const taken: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function take() {
      taken.push(this);
    };
    try {
      this.#contact(title).querySelector<HTMLElement>('[part~="save"]')!.click();
      const { href, download } = await until('there is a file', () => taken[0]);
      return { name: download, text: decodeURIComponent(href.slice(href.indexOf(',') + 1)) };
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  }
}
