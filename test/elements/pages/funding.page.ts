import '../../../src/elements/funding/define.js';
import type { FundingElement } from '../../../src/elements/funding/index.js';
import { takenBy } from '../../support/taken.js';
import { until } from '../../support/until.js';
import { ElementPage, shown, words } from './element.page.js';
import type { Attributes } from './element.page.js';

/** What a visitor sees of the money of a plan, and can do with it. */
export class FundingPage extends ElementPage<FundingElement> {
  static async open(plan: unknown, attributes: Attributes = {}): Promise<FundingPage> {
    return new FundingPage(await shown('civic-funding', plan, attributes));
  }

  /** All that is said of an item, by its title. */
  item(title: string): string {
    return words(this.titled('item', title));
  }

  /** The stretches of an item's bar: pattern and width. */
  bar(title: string): string[] {
    const lines = [...this.titled('item', title).querySelectorAll('[part~="bar"] line')];
    const widthOf = (line: Element) => parseFloat(line.getAttribute('x2')!) - parseFloat(line.getAttribute('x1')!);
    return lines.map((line) => `${line.getAttribute('class') ?? ''} ${Math.round(widthOf(line))} %`);
  }

  /** What tells the stretches of an item's bar apart without colour. */
  dashes(title: string): string[] {
    return [...this.titled('item', title).querySelectorAll('[part~="bar"] line')].map((line) => getComputedStyle(line).strokeDasharray);
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
    const table = await until('there is a table', () => this.find<HTMLTableElement>('table')[0]);
    return [...table.rows].map((row) => [...row.cells].map(words));
  }

  /** Presses the button that downloads the table, and reads the file. */
  async saved(): Promise<{ name: string; lines: string[] }> {
    const { name, text } = await takenBy(this.all('export')[0]!);
    return { name, lines: text.replace('\ufeff', '').trimEnd().split('\r\n') };
  }
}
