import '../../../src/elements/news/define.js';
import type { NewsElement } from '../../../src/elements/news/index.js';
import { ElementPage, shown, words } from './element.page.js';
import type { Attributes } from './element.page.js';

/** What a visitor sees of the news, and can do with them. */
export class NewsPage extends ElementPage<NewsElement> {
  static async open(plan: unknown, attributes: Attributes = {}): Promise<NewsPage> {
    return new NewsPage(await shown('civic-news', plan, attributes));
  }

  /** Where the news lead. */
  get addresses(): (string | null)[] {
    return this.find('a[part="link"]').map((each) => each.getAttribute('href'));
  }

  /** Presses the button that shows older news. */
  async showMore(): Promise<void> {
    this.all('more')[0]?.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** What has the focus. */
  get focus(): string {
    return words(this.focused);
  }
}
