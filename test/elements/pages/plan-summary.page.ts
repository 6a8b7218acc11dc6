import '../../../src/elements/plan-summary/define.js';
import type { PlanSummaryElement } from '../../../src/elements/plan-summary/index.js';
import { until } from '../../support/until.js';
import { ElementPage, shown, words } from './element.page.js';
import type { Attributes } from './element.page.js';

/** What a visitor sees of the summary. */
export class PlanSummaryPage extends ElementPage<PlanSummaryElement> {
  static async open(plan: unknown, attributes: Attributes = {}): Promise<PlanSummaryPage> {
    return new PlanSummaryPage(await shown('civic-plan-summary', plan, attributes));
  }

  /** The items of the block under a heading. */
  block(title: string): string[] {
    return [...this.titled('block', title).querySelectorAll('li')].map(words);
  }

  /** What the stretches of the bar of states stand for. */
  get bar(): string[] {
    return this.find('[part~="bar"] rect').map((stretch) => stretch.getAttribute('class') ?? '');
  }

  /** What is said of the data, by name. */
  get facts(): Record<string, string> {
    const rows = this.find('[part~="block"] dl > div');
    return Object.fromEntries(rows.map((row) => [words(row.querySelector('dt')), words(row.querySelector('dd'))]));
  }

  /** Where links lead. */
  get addresses(): string[] {
    return this.find<HTMLAnchorElement>('a').map(({ href }) => href);
  }

  /** The elements that the headings of the blocks are. */
  get levels(): string[] {
    return [...new Set(this.all('block-title').map(({ tagName }) => tagName))];
  }

  /** Presses a button by its name, once it is there. */
  async press(label: string): Promise<void> {
    (await until(`there is a button ${label}`, () => this.find('button').find((button) => words(button) === label))).click();
  }
}
