/** What came drawn with the page, in plain HTML: it stays to be read until every part has come, and gives way to all at once. */

/** How `civic prerender` begins what it writes into an element. */
const MARK = 'civic:prerendered';

/** Where the visitor reads: in which of the parts, and what share of it is above the window. */
interface Place {
  index: number;
  /** Undefined above all parts. */
  share?: number;
  hasFocus: boolean;
}

/** Keeps the drawn content of a plan, and the place of the visitor when it goes. */
export class Drawn {
  readonly #host: HTMLElement;
  readonly #arrived = new Set<EventTarget>();
  #isOver = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Takes note that a part is shown. */
  readonly note = ({ target }: Event): void => {
    if (target) this.#arrived.add(target);
  };

  /** Whether the drawn content is still shown; once it has gone, it does not come back. @param awaited the elements of the parts */
  isKept(awaited: readonly EventTarget[]): boolean {
    this.#isOver ||= this.#host.firstChild?.nodeValue !== MARK || awaited.every((each) => this.#arrived.has(each));
    return !this.#isOver;
  }

  /** Where the visitor is in the drawn content. */
  place(): Place {
    const drawn = this.#pieces();
    const hasFocus = this.#host.querySelector(':focus') !== null;
    const index = drawn.findLastIndex((piece) => piece.getBoundingClientRect().top < 0);
    if (index < 0) return { index: 0, hasFocus };
    const { top, height } = drawn[index]!.getBoundingClientRect();
    return { index, share: Math.min(-top / height, 1), hasFocus };
  }

  /** Brings the visitor to the same place among the parts. @param sections of the page, in their order */
  restore({ index, share, hasFocus }: Place, sections: readonly HTMLElement[]): void {
    const section = sections[index];
    if (!section || sections.length !== this.#pieces().length) return;
    const { top, height } = section.getBoundingClientRect();
    if (share !== undefined) globalThis.scrollBy({ top: top + share * height, behavior: 'instant' });
    if (!hasFocus) return;
    const title = section.firstElementChild as HTMLElement;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }

  /** What is drawn of each part. */
  #pieces(): readonly Element[] {
    return [...this.#host.children].filter(({ localName }) => localName === 'div');
  }
}
