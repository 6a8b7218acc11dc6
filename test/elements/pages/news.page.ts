import '../../../src/elements/news/define.js';
import type { NewsElement } from '../../../src/elements/news/index.js';
import { until } from '../../support/until.js';

const SETTLED = ':state(ready), :state(empty), :state(failed), :state(stale)';

const words = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a visitor sees of the news, and can do with them. */
export class NewsPage {
  readonly element: NewsElement;

  private constructor(element: NewsElement) {
    this.element = element;
  }

  /** Puts the element into the page with a plan, and waits until it has settled. */
  static async open(plan: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<NewsPage> {
    const element = document.createElement('civic-news');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.plan = plan;
    document.body.append(element);
    await until('the element has settled', () => element.matches(SETTLED));
    return new NewsPage(element);
  }

  close(): void {
    this.element.remove();
  }

  /** All that is written. */
  get text(): string {
    return words(this.element.shadowRoot?.querySelector('[part~="base"]'));
  }

  /** What the parts of a name say. */
  parts(name: string): string[] {
    return [...(this.element.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].map(words);
  }

  /** Where the news lead. */
  get addresses(): (string | null)[] {
    return [...(this.element.shadowRoot?.querySelectorAll('a[part="link"]') ?? [])].map((each) => each.getAttribute('href'));
  }

  /** Presses the button that shows older news. */
  async showMore(): Promise<void> {
    this.element.shadowRoot?.querySelector<HTMLElement>('[part~="more"]')?.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** What has the focus. */
  get focus(): string {
    return words(this.element.shadowRoot?.activeElement);
  }
}
