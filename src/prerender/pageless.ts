/**
 * What elements ask of a page, for where there is none: they run through their whole life in node, load what they need,
 * and tell what they would draw. Imported before any element.
 */
import { setMaxListeners } from 'node:events';
import { Element, HTMLElement, IntersectionObserver, MutationObserver, ResizeObserver } from '@lit-labs/ssr-dom-shim';

/** A style sheet that only knows its text. */
export class StyleText {
  text = '';

  replaceSync(text: string): void {
    this.text = text;
  }
}

/** What has no nodes finds none. */
const finding = { querySelector: () => null, querySelectorAll: () => [] };

/** A root without nodes; what belongs into it is written by whoever asked for the element. */
class BareRoot {
  adoptedStyleSheets: StyleText[] = [];
  readonly firstChild = null;
  readonly childNodes = [];
}

class BareElement extends HTMLElement {
  override readonly parentNode = null;
  override readonly isConnected = true;
  override id = '';
  #root: ShadowRoot | null = null;

  override get baseURI(): string {
    return location.href;
  }

  override get shadowRoot(): ShadowRoot | null {
    return this.#root;
  }

  override attachShadow(): ShadowRoot {
    return (this.#root = new BareRoot() as unknown as ShadowRoot);
  }
}

class BareDocument {
  /** lit makes one as soon as it is loaded, and uses it only to put nodes into a page. */
  createTreeWalker(): object {
    return {};
  }
}

Object.assign(BareRoot.prototype, finding);
Object.assign(BareDocument.prototype, finding);
Object.assign(BareElement.prototype, finding);

let isPaper = false;

/** A media query about what is being drawn for. */
class StillQuery extends EventTarget {
  readonly matches: boolean;

  constructor(query: string) {
    super();
    this.matches = isPaper && query === 'print';
  }
}

const page = new EventTarget();
// Every element that was ever drawn listens.
setMaxListeners(0, page);
const listening = Object.fromEntries((['addEventListener', 'removeEventListener', 'dispatchEvent'] as const).map((name) => [name, page[name].bind(page)]));

const { setTimeout: begin } = globalThis;

/** The files that elements may ask for, by their addresses. */
const files = new Map<string, Blob>();

Object.assign(globalThis, listening, {
  Document: BareDocument,
  document: new BareDocument(),
  Element,
  HTMLElement: BareElement,
  ShadowRoot: BareRoot,
  CSSStyleSheet: StyleText,
  IntersectionObserver,
  MutationObserver,
  ResizeObserver,
  matchMedia: (query: string) => new StillQuery(query),
  location: new URL('https://plan.invalid/'),
  // Whoever draws does not wait for what an element would do later.
  setTimeout: (...later: Parameters<typeof begin>) => begin(...later).unref(),
  fetch: (url: string) => {
    const file = files.get(url);
    return Promise.resolve(new Response(file ?? null, { status: file ? 200 : 404 }));
  },
});

/** Where elements are drawn, and for what. */
export interface Place {
  /** Absolute URL of the page. */
  page: string;
  /** Whether it is for paper, on which everything is written out. */
  isPaper: boolean;
}

/** Says where the elements that are made from now on stand. */
export function standAt(place: Place): void {
  isPaper = place.isPaper;
  Object.assign(globalThis, { location: new URL(place.page) });
}

/** Gives elements a file; no other is there for them. */
export function provide(url: string, file: Blob): void {
  files.set(url, file);
}
