import '../../../src/elements/milestones/define.js';
import type { MilestonesElement } from '../../../src/elements/milestones/index.js';
import { ElementPage, shown, words } from './element.page.js';
import type { Attributes } from './element.page.js';

/** What a visitor sees of the milestones. */
export class MilestonesPage extends ElementPage<MilestonesElement> {
  readonly #room: HTMLElement;

  private constructor(element: MilestonesElement, room: HTMLElement) {
    super(element);
    this.#room = room;
  }

  /** Opens the element in a room of the page. */
  static async open(plan: unknown, attributes: Attributes = {}, width = ''): Promise<MilestonesPage> {
    const room = document.createElement('div');
    room.style.inlineSize = width;
    document.body.append(room);
    return new MilestonesPage(await shown('civic-milestones', plan, attributes, room), room);
  }

  override close(): void {
    this.#room.remove();
  }

  /** Width of the room, as CSS writes it. */
  set width(width: string) {
    this.#room.style.inlineSize = width;
  }

  /** How many parts of a name are seen. */
  visible(name: string): number {
    return this.all(name).filter((part) => part.checkVisibility()).length;
  }

  /** All that a step says, by its title. */
  step(title: string): string {
    return words(this.titled('milestone', title));
  }

  /** The list and its items, each with the heading in it. */
  get tree(): string[] {
    const headings = this.all('milestone').map((item) => {
      const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
      return `${item.localName} ${heading?.localName ?? ''} ${words(heading)}`;
    });
    return [this.all('milestone')[0]?.parentElement?.localName ?? '', ...headings];
  }

  /** What machines read of the dates of the steps. */
  get dates(): string[] {
    return this.all('term').flatMap((term) => [...term.querySelectorAll('time')]).map(({ dateTime }) => dateTime);
  }

  /** How many steps stand side by side. */
  get columns(): number {
    return new Set(this.all('milestone').map((step) => step.getBoundingClientRect().left)).size;
  }

  /** How wide the border is that draws the mark of each step, px. */
  get marks(): number[] {
    return this.all('milestone').map((step) => parseFloat(getComputedStyle(step, '::before').borderTopWidth));
  }
}
