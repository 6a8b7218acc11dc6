import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/contacts/define.js';
import type { ContactsElement } from '../../../src/elements/contacts/index.js';
import { takenBy } from '../../support/taken.js';
import type { TakenFile } from '../../support/taken.js';
import { until } from '../../support/until.js';
import { ElementPage, shown, words } from './element.page.js';
import type { Attributes } from './element.page.js';

/** What a visitor sees of the contacts, and can do with them. */
export class ContactsPage extends ElementPage<ContactsElement> {
  static async open(plan: unknown, attributes: Attributes = {}): Promise<ContactsPage> {
    return new ContactsPage(await shown('civic-contacts', plan, attributes));
  }

  /** Where the parts of a name lead. */
  addresses(name: string): (string | null)[] {
    return this.all(name).map((part) => part.getAttribute('href'));
  }

  /** All that is said of a contact, by its name. */
  contact(title: string): string {
    return words(this.titled('contact', title));
  }

  /** Comes to the search, types, and waits until the message says so. */
  async search(query: string, message: string): Promise<void> {
    const input = this.all('search')[0] as HTMLInputElement;
    input.focus();
    await sendKeys({ type: query });
    await until(`it says "${message}"`, () => this.parts('count')[0] === message);
  }

  async press(label: string): Promise<void> {
    this.find('button').find((button) => words(button) === label)!.click();
    await this.element.updateComplete;
  }

  /** The part that has the focus. */
  get focus(): string {
    return this.focused?.getAttribute('part') ?? '';
  }

  /** Presses the button that hands a contact over, and reads the file. */
  saved(title: string): Promise<TakenFile> {
    return takenBy(this.titled('contact', title).querySelector<HTMLElement>('[part~="save"]')!);
  }
}
