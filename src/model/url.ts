/**
 * The one URL policy of the library. A published plan may come from anybody, so a URL in it counts as text until it has
 * passed through here; only `elements/parts/link.ts` binds one to an `href`.
 */

declare const safe: unique symbol;

/** An absolute URL that may be bound to an attribute. */
export type SafeUrl = string & { readonly [safe]: true };

const FETCHED = /^https?:/;
/** How a link may begin. */
export const LINKED = /^(https?|mailto|tel):/i;

/** A URL of one of the given schemes that carries no credentials. */
function parse(value: string, base: string | undefined, schemes: RegExp): URL | undefined {
  try {
    const url = new URL(value, base);
    return schemes.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Resolves a link of a plan.
 * @param value the URL as published, absolute or relative
 * @param base absolute URL of the data file; without one only an absolute URL is resolved
 * @returns the absolute URL, or undefined when its scheme is not `https http mailto tel` or it carries credentials
 */
export function safeUrl(value: string, base?: string): SafeUrl | undefined {
  return parse(value, base || undefined, LINKED)?.href as SafeUrl | undefined;
}

/**
 * Resolves the address of a data file.
 * @param value the URL as written in `src`
 * @param base absolute URL of the page
 * @returns the absolute http(s) URL without its fragment, or undefined
 */
export function fetchableUrl(value: string, base: string): SafeUrl | undefined {
  const url = parse(value, base, FETCHED);
  if (url) url.hash = '';
  return url?.href as SafeUrl | undefined;
}

/** The host a link leads to when it leaves the given page, else undefined. */
export function foreignHost(url: SafeUrl, page: string): string | undefined {
  const host = parse(url, page, FETCHED)?.host;
  return host === parse(page, undefined, FETCHED)?.host ? undefined : host;
}
