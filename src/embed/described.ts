/** Elements described by an address of the embed page: `frame.html?element=plan-list&src=plan.json&lang=cs`. */
import { fetchableUrl } from '../model/url.js';
import { member } from './page.js';

declare const ELEMENT_NAMES: readonly string[];

/** Attributes of the element that the address may set; everything else in the query is left alone. */
const ATTRIBUTE = /^[a-z][a-z-]*$/;
const RESERVED = new Set(['element', 'secret', 'id', 'class', 'style', 'slot', 'part', 'title', 'is', 'hidden', 'noindex']);

/**
 * Makes the element that a query describes, or nothing when there is no such element.
 * @param base absolute URL of the embed page, which relative sources start at
 */
export function elementFor(query: URLSearchParams, base: string): HTMLElement | undefined {
  const name = query.get('element') ?? '';
  if (!ELEMENT_NAMES.includes(name)) return undefined;
  const element = Document.prototype.createElement.call(document, `civic-${name}`);
  for (const [key, value] of query) {
    if (!ATTRIBUTE.test(key) || key.startsWith('on') || RESERVED.has(key)) continue;
    element.setAttribute(key, value);
  }
  const urls = sourcesIn(query.get('src'), base);
  if (urls.length > 0) element.setAttribute('src', urls.join(' '));
  return element;
}

/** Selects all elements of ours. */
export const ELEMENTS = ELEMENT_NAMES.map((name) => `civic-${name}`).join();

/** What an element shows, so that it is not shown twice: its kind, its sources and its record. */
export function contentOf(element: Element): string {
  const sources = sourcesIn(element.getAttribute('src'), member('baseURI'));
  return [element.localName, ...sources.sort(), element.getAttribute('goal')].join(' ');
}

/** The absolute addresses in a `src`; those that cannot be fetched are left out. */
export function sourcesIn(src: string | null, base: string): string[] {
  return (src ?? '').split(/\s+/).filter(Boolean).flatMap((source) => fetchableUrl(source, base) ?? []);
}

/** The address of an embed page that this page trusts: its own, or one beside the loader. */
function embedPage(address: string, origins: ReadonlySet<string>): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.pathname.endsWith('/frame.html') && origins.has(url.origin) ? url : undefined;
}

/** The element that an embed page shows. A stranger who may write links may not make the page ask other hosts. */
export function elementAt(address: string, origins: ReadonlySet<string>): HTMLElement | undefined {
  const url = embedPage(address, origins);
  const element = url && elementFor(url.searchParams, url.href);
  const sources = sourcesIn(element?.getAttribute('src') ?? '', address);
  return sources.length > 0 && sources.every((source) => origins.has(new URL(source).origin)) ? element : undefined;
}
