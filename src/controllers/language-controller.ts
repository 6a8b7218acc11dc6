import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasWords, loadWords } from '../i18n/dictionary.js';
import type { Dictionary } from '../i18n/dictionary.js';

type Host = ReactiveControllerHost & HTMLElement;

const FALLBACK = 'cs';

function wellFormed(tag: string | null): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim())[0];
  } catch {
    return undefined;
  }
}

/** The node around a node, out of a shadow root too. */
const around = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** The outermost element around an element: `<html>`, where it is in a page. */
function topmost(element: Element): Element {
  let top = element;
  for (let node: Node | null = element; node; node = around(node)) if (node instanceof Element) top = node;
  return top;
}

/** The language of an element: its own `lang`, else the nearest ancestor's, through shadow roots up to `<html>`. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = around(node)) {
    const language = node instanceof Element ? wellFormed(node.getAttribute('lang')) : undefined;
    if (language) return language;
  }
  return FALLBACK;
}

/** Keeps the language of its host and the words that the host needs in it. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag of what the host says. */
  language = FALLBACK;

  readonly #host: Host;
  readonly #dictionaries: readonly Dictionary<unknown>[];
  #observer: MutationObserver | undefined;

  constructor(host: Host, dictionaries: readonly Dictionary<unknown>[]) {
    this.#host = host;
    this.#dictionaries = dictionaries;
    host.addController(this);
  }

  /** Whether the words of the language are there; until then the host holds its first rendering back. */
  get ready(): boolean {
    return this.#dictionaries.every((dictionary) => hasWords(dictionary, this.language));
  }

  hostConnected(): void {
    this.resolve();
    this.#observer = new MutationObserver(() => this.resolve());
    this.#observer.observe(topmost(this.#host), { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks the language up again, as when the host's own `lang` has changed. */
  resolve(): void {
    const before = this.language;
    // The property first: a script may have set it without the attribute.
    this.language = wellFormed(this.#host.lang) ?? languageOf(this.#host);
    if (!this.ready) {
      const loads = this.#dictionaries.map((dictionary) => loadWords(dictionary, this.language));
      void Promise.all(loads).then(() => this.#host.requestUpdate());
    }
    if (before !== this.language) this.#host.requestUpdate();
  }
}
