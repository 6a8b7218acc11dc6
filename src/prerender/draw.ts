/** Draws elements as text, the way they draw themselves in a page. */
import { standAt } from './pageless.js';
import { LitElement, ReactiveElement } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { ElementRenderer } from '@lit-labs/ssr';
import type { Place, StyleText } from './pageless.js';
import { elementClasses } from './elements.js';

/** What an element would show. */
export interface Drawing {
  /** Markup of the shadow root. */
  markup: string;
  /** Style sheets of the shadow root. */
  styles: string;
  /** How many records it shows; undefined when it has failed. */
  items: number | undefined;
}

const drawn = new WeakMap<ReactiveElement, unknown>();

/** Methods of lit's classes that are none of ours to call in a page. */
interface Updating {
  update(changed: unknown): void;
}
interface Rendering {
  render(): unknown;
}

const { update } = ReactiveElement.prototype as unknown as Updating;

/** Instead of putting nodes into a page, elements leave what they would put there. */
Object.assign(LitElement.prototype, {
  update(this: LitElement, changed: unknown) {
    update.call(this, changed);
    drawn.set(this, (this as unknown as Rendering).render());
  },
});

/** How often an element is looked at until it rests; each of its modules takes a turn or two. */
const TURNS = 40;

/** Waits until an element has loaded what it shows, and draws nothing more. */
async function rest(element: ReactiveElement): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    await element.updateComplete;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What is drawn is the inside of an element, as its slots need to know. */
const HOST = {} as ElementRenderer;

/** Marks by which lit would find its parts again; what is drawn here is replaced as a whole. */
const MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** Properties that are on or off come as words. No text of a plan looks so: its quotes are escaped. */
const SWITCHES = / (selected|checked|disabled|open|hidden)="(true|false)"/g;

const tidy = (markup: string) => markup.replace(MARKS, '').replace(SWITCHES, (_, name: string, value: string) => (value === 'true' ? ` ${name}` : ''));

/**
 * Draws an element.
 * @param name of the element, without `civic-`
 * @param attributes by their names
 */
export async function draw(name: string, attributes: Iterable<readonly [string, string]>, place: Place): Promise<Drawing> {
  standAt(place);
  const Element = elementClasses.get(name)!;
  const element = new Element();
  let items: number | undefined;
  element.addEventListener('civic-load', (event) => (items = (event as CustomEvent<{ items: number }>).detail.items));
  for (const [attribute, value] of attributes) {
    element.setAttribute(attribute, value);
    element.attributeChangedCallback(attribute, null, value);
  }
  element.connectedCallback();
  await rest(element);
  const came = (element.shadowRoot as unknown as { adoptedStyleSheets: StyleText[] }).adoptedStyleSheets;
  const own = Element.elementStyles.map((style) => (style as unknown as { styleSheet: StyleText }).styleSheet);
  const styles = [...own, ...came].map(({ text }) => text).join('');
  const markup = tidy(await collectResult(render(drawn.get(element), { customElementHostStack: [HOST] })));
  return { markup, styles, items };
}
