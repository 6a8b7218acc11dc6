/**
 * The embed page: shows the element that the address names, and tells the page around it how high it is. A published page,
 * which has its element, only tells its height.
 */
import { elementFor } from './described.js';

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

/** Gives the page the title of what it shows. */
function takeTitle(element: HTMLElement): void {
  const heading = element.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim();
  if (heading) document.title = heading;
}

/** The one address of what is shown, for search engines: in one order, and without what was added to it on the way. */
function canonicalOf(element: HTMLElement): string {
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: readonly string[] };
  const said = [...new Set(['lang', ...observedAttributes])].sort().filter((name) => element.hasAttribute(name));
  const query = new URLSearchParams({ element: element.localName.slice('civic-'.length) });
  for (const name of said) query.set(name, element.getAttribute(name)!);
  return `${location.origin}${location.pathname}?${query}`;
}

function nameAddress(element: HTMLElement): void {
  const link = document.createElement('link');
  link.rel = 'canonical';
  // oxlint-disable-next-line civic/no-address-write -- an address of this page, and nobody follows it by a click
  link.href = canonicalOf(element);
  document.head.append(link);
}

/** Puts the element that the address names into the page. */
function show(query: URLSearchParams): boolean {
  const element = elementFor(query, location.href);
  if (!element) return false;
  document.body.replaceChildren(element);
  element.addEventListener('civic-load', () => takeTitle(element));
  element.addEventListener('civic-load', () => nameAddress(element), { once: true });
  void import(/* @vite-ignore */ `./elements/${query.get('element')}.js`);
  return true;
}

/** Keeps the page out of search engines, for those who want only the page around it to be found. */
function hideFromSearch(): void {
  const meta = document.createElement('meta');
  meta.name = 'robots';
  meta.content = 'noindex';
  document.head.append(meta);
}

function start(): void {
  const query = new URLSearchParams(location.search);
  const language = query.get('lang');
  if (language) document.documentElement.lang = language;
  if (query.has('noindex')) hideFromSearch();
  const isPublished = document.querySelector('link[rel=canonical]') !== null;
  if (!isPublished && !show(query)) return;
  const secret = wordPressSecret();
  const tell = () => tellHeight(Math.ceil(document.documentElement.getBoundingClientRect().height), secret);
  new ResizeObserver(tell).observe(document.documentElement);
  // WordPress hides a frame until it has told its height, and a browser observes nothing in a frame that nobody sees.
  for (const event of ['load', 'civic-load']) addEventListener(event, tell, true);
  // The page around may begin to listen only now.
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown; message?: unknown } | null>) => {
    if (source === window.parent && (data?.type === 'civic-hello' || data?.message === 'ready')) tell();
  });
}

start();
