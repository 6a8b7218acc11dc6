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

/** An element and those around it, out of shadow roots too, up to `<html>` where it is in a page. */
function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element) line.push(node);
  }
  return line;
}

/** Keeps the language of its host and the words that the host needs in it. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag of what the host says: its own `lang`, else the nearest ancestor's. */
  language = FALLBACK;

  /** Whether the words of the language are there, or cannot be had; until then the host shows nothing new. */
  ready = false;

  readonly #host: Host;
  readonly #dictionaries: readonly Dictionary<unknown>[];
  #observer: MutationObserver | undefined;

  constructor(host: Host, dictionaries: readonly Dictionary<unknown>[]) {
    this.#host = host;
    this.#dictionaries = dictionaries;
    host.addController(this);
  }

  hostConnected(): void {
    this.resolve();
    this.#observer = new MutationObserver(() => this.resolve());
    this.#observer.observe(lineage(this.#host).at(-1)!, { attributeFilter: ['lang'], subtree: true });
  }

  /** A script may have set the property alone. */
  hostUpdate(): void {
    if (this.#wanted() !== this.language) this.resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks the language up again, and loads its words where they have not come. */
  resolve(): void {
    const language = this.#wanted();
    this.ready = this.#dictionaries.every((dictionary) => hasWords(dictionary, language));
    if (!this.ready) {
      const loads = this.#dictionaries.map((dictionary) => loadWords(dictionary, language));
      void Promise.all(loads).then(() => this.#settle(language));
    }
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }

  #wanted(): string {
    // The property first: a script may have set it without the attribute.
    const tags = [this.#host.lang, ...lineage(this.#host).map((element) => element.getAttribute('lang'))];
    return tags.map(wellFormed).find(Boolean) ?? FALLBACK;
  }

  #settle(language: string): void {
    if (language !== this.language) return;
    this.ready = true;
    this.#host.requestUpdate();
  }
}
