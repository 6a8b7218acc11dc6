import '../../../src/elements/funding/define.js';
import type { FundingElement } from '../../../src/elements/funding/index.js';
import { until } from '../../support/until.js';

const SETTLED = ':state(ready), :state(empty), :state(failed), :state(stale)';

const words = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a visitor sees of the money of a plan, and can do with it. */
export class FundingPage {
  readonly element: FundingElement;

  private constructor(element: FundingElement) {
    this.element = element;
  }

  /** Puts the element into the page with a plan, and waits until it has settled. */
  static async open(plan: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<FundingPage> {
    const element = document.createElement('civic-funding');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.plan = plan;
    document.body.append(element);
    await until('the element has settled', () => element.matches(SETTLED));
    return new FundingPage(element);
  }

  close(): void {
    this.element.remove();
  }

  all(part: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
  }

  /** All that is written. */
  get text(): string {
    return words(this.element.shadowRoot?.querySelector('[part~="base"]'));
  }

  /** What the parts of a name say. */
  parts(name: string): string[] {
    return this.all(name).map(words);
  }

  #item(title: string): HTMLElement {
    const found = this.all('item').find((item) => words(item.querySelector('[part~="item-title"]')) === title);
    if (!found) throw new Error(`There is no item "${title}" in: ${this.text}`);
    return found;
  }

  /** All that is said of an item, by its title. */
  item(title: string): string {
    return words(this.#item(title));
  }

  /** The stretches of an item's bar: pattern and width. */
  bar(title: string): string[] {
    const lines = [...this.#item(title).querySelectorAll('[part~="bar"] line')];
    const widthOf = (line: Element) => parseFloat(line.getAttribute('x2')!) - parseFloat(line.getAttribute('x1')!);
    return lines.map((line) => `${line.getAttribute('class') ?? ''} ${Math.round(widthOf(line))} %`);
  }

  get groupings(): string[] {
    return [...this.#grouping.options].map(words);
  }

  get #grouping(): HTMLSelectElement {
    return this.all('grouping')[0] as HTMLSelectElement;
  }

  async groupBy(name: string): Promise<void> {
    const option = [...this.#grouping.options].find((each) => words(each) === name);
    this.#grouping.value = option!.value;
    this.#grouping.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  get tableButton(): HTMLButtonElement {
    return this.all('table').find(({ localName }) => localName === 'button') as HTMLButtonElement;
  }

  /** Waits for the table that was asked for, and reads it line by line. */
  async table(): Promise<string[][]> {
    const table = await until('there is a table', () => this.element.shadowRoot?.querySelector('table'));
    return [...table.rows].map((row) => [...row.cells].map(words));
  }

  /** Presses the button that downloads the table, and reads the file. */
  async saved(): Promise<{ name: string; lines: string[] }> {
    const taken: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function take() {
      taken.push(this);
    };
    try {
      this.all('export')[0]!.click();
      const { href, download } = await until('there is a file', () => taken[0]);
      const text = decodeURIComponent(href.slice(href.indexOf(',') + 1));
      return { name: download, lines: text.replace('\ufeff', '').trimEnd().split('\r\n') };
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  }
}
