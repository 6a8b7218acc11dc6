/**
 * The one URL policy of the library. A published plan may come from anybody, so a URL in it counts as text until it has
 * passed through here; only `elements/parts/link.ts` binds one to an `href`.
 */

declare const safe: unique symbol;

/** An absolute URL that may be bound to an attribute. */
export type SafeUrl = string & { readonly [safe]: true };

const LINKED = new Set(['https:', 'http:', 'mailto:', 'tel:']);
const FETCHED = new Set(['https:', 'http:']);
const NOWHERE = 'https://relative.invalid/';

function parse(value: string, base: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

function withoutCredentials(url: URL): boolean {
  return url.username === '' && url.password === '';
}

/**
 * Resolves a link of a plan.
 * @param value the URL as published, absolute or relative
 * @param base absolute URL of the data file
 * @returns the absolute URL, or undefined when its scheme is not `https http mailto tel` or it carries credentials
 */
export function safeUrl(value: string, base: string): SafeUrl | undefined {
  const url = parse(value, base || NOWHERE);
  if (!url || !LINKED.has(url.protocol) || !withoutCredentials(url)) return undefined;
  if (url.origin === 'https://relative.invalid') return undefined;
  return url.href as SafeUrl;
}

/** Whether a published string may become a link at all, wherever its file lies. */
export function isLinkable(value: string): boolean {
  const url = parse(value, NOWHERE);
  return url !== undefined && LINKED.has(url.protocol) && withoutCredentials(url);
}

let readingBase = NOWHERE;

/** Runs a reading of a file whose relative links start at `base` (absolute URL); `resolved` uses it. */
export function readingFrom<T>(base: string, run: () => T): T {
  const before = readingBase;
  readingBase = base;
  try {
    return run();
  } finally {
    readingBase = before;
  }
}

/** Resolves a link against the file being read; one that cannot be resolved stays empty and is shown as plain text. */
export function resolved(value: string): SafeUrl | undefined {
  return safeUrl(value, readingBase);
}

/**
 * Resolves the address of a data file.
 * @param value the URL as written in `src`
 * @param base absolute URL of the page
 * @returns the absolute http(s) URL without its fragment, or undefined
 */
export function fetchableUrl(value: string, base: string): SafeUrl | undefined {
  const url = parse(value, base);
  if (!url || !FETCHED.has(url.protocol) || !withoutCredentials(url)) return undefined;
  url.hash = '';
  return url.href as SafeUrl;
}

/** The host a link leads to when it leaves the given page, else undefined. */
export function foreignHost(url: SafeUrl, page: string): string | undefined {
  const target = parse(url, page);
  if (!target || !FETCHED.has(target.protocol)) return undefined;
  return target.host === parse(page, NOWHERE)?.host ? undefined : target.host;
}
