/** The embed page: shows the element that the address names, and tells the page around it how high it is. */
import { fetchableUrl } from '../model/url.js';

declare const ELEMENT_NAMES: readonly string[];

/** Attributes of the element that the address may set; everything else in the query is left alone. */
const ATTRIBUTE = /^[a-z][a-z-]*$/;
const RESERVED = new Set(['element', 'secret', 'id', 'class', 'style', 'slot', 'part', 'title', 'is', 'hidden']);

/** Makes the element that a query describes, or nothing when there is no such element. */
export function elementFor(query: URLSearchParams, base: string): HTMLElement | undefined {
  const name = query.get('element') ?? '';
  if (!ELEMENT_NAMES.includes(name)) return undefined;
  const element = document.createElement(`civic-${name}`);
  for (const [key, value] of query) {
    if (!ATTRIBUTE.test(key) || key.startsWith('on') || RESERVED.has(key)) continue;
    element.setAttribute(key, value);
  }
  const sources = (query.get('src') ?? '').split(/\s+/).filter(Boolean);
  const urls = sources.flatMap((source) => fetchableUrl(source, base) ?? []);
  if (urls.length > 0) element.setAttribute('src', urls.join(' '));
  return element;
}

/** Sends the height to the page around, in our own form and in the one that WordPress listens to. */
function tellHeight(height: number, secret: string): void {
  if (window.parent === window) return;
  // Any page may frame this one and a height is no secret, hence the open target.
  window.parent.postMessage({ type: 'civic-height', height }, '*');
  if (secret) window.parent.postMessage({ message: 'height', value: height, secret }, '*');
}

function wordPressSecret(): string {
  return /[#?&]secret=([\w-]+)/.exec(location.hash)?.[1] ?? '';
}

function start(): void {
  const query = new URLSearchParams(location.search);
  const language = query.get('lang');
  if (language) document.documentElement.lang = language;
  const element = elementFor(query, location.href);
  if (!element) return;
  document.body.replaceChildren(element);
  element.addEventListener('civic-load', () => {
    const heading = element.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim();
    if (heading) document.title = heading;
  });
  const secret = wordPressSecret();
  new ResizeObserver(() => tellHeight(Math.ceil(document.documentElement.getBoundingClientRect().height), secret)).observe(
    document.documentElement,
  );
  void import(/* @vite-ignore */ `./elements/${query.get('element')}.js`);
}

start();
