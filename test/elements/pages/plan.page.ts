import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/plan/define.js';
import type { WholePlanElement } from '../../../src/elements/plan/index.js';
import { until } from '../../support/until.js';
import { ElementPage, SETTLED, shown, words } from './element.page.js';
import type { Attributes } from './element.page.js';

/** What a visitor sees of a whole plan, and can do with it. */
export class WholePlanPage extends ElementPage<WholePlanElement> {
  /** Opens the element, and waits for its parts too. */
  static async open(plan: unknown, attributes: Attributes = {}): Promise<WholePlanPage> {
    const page = new WholePlanPage(await shown('civic-plan', plan, attributes));
    await until('its parts have settled', () => page.elements.every((part) => part.matches(SETTLED)), 20_000);
    return page;
  }

  /** Opens the element with a drawing of each part inside, as `civic prerender` writes them. */
  static async drawn(plan: unknown): Promise<WholePlanPage> {
    const page = new WholePlanPage(document.createElement('civic-plan'));
    const piece = (): HTMLElement => {
      const div = document.createElement('div');
      div.innerHTML = '<h3>Drawn</h3><p style="height: 20em"><a href="#drawn">link</a></p>';
      return div;
    };
    page.element.append(document.createComment('civic:prerendered'), ...Array.from({ length: 8 }, piece));
    page.element.plan = plan;
    document.body.append(page.element);
    await until('the plan was read', () => page.element.matches(SETTLED));
    scrollTo(0, page.drawn.getBoundingClientRect().top + scrollY + 100);
    return page;
  }

  /** The first thing that came drawn. */
  get drawn(): HTMLElement {
    return this.element.querySelector('div')!;
  }

  /** The elements that it is made of. */
  get elements(): HTMLElement[] {
    return this.find('[part~="section"] > *').filter(({ localName }) => localName.startsWith('civic-'));
  }

  /** The headings of the parts, by level: "h3 Cíle". */
  get headings(): string[] {
    return this.all('section-title').map((title) => `${title.localName} ${words(title)}`);
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
    this.all('entry').find((entry) => words(entry) === label)!.focus();
    await sendKeys({ press: 'Enter' });
  }

  /** What has the focus. */
  get focus(): string {
    return words(this.focused);
  }
}
