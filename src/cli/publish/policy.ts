/** The Content Security Policy that published pages are sent with. */
import { createHash } from 'node:crypto';
import { tokensOf } from '../../prerender/index.js';

/** A text as a source of a policy. */
const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Adds what styles a page has, in elements and in attributes. */
function addStyles(html: string, { sheets, attributes }: { sheets: Set<string>; attributes: Set<string> }): void {
  let isStyle = false;
  for (const token of tokensOf(html)) {
    if (isStyle && token.type === 'text') sheets.add(html.slice(token.start, token.end));
    isStyle = token.type === 'open' && token.name === 'style';
    const style = token.attributes.get('style');
    if (style !== undefined) attributes.add(style);
  }
}

/**
 * Lets pages have the styles that were drawn into them and no others, and scripts of their own host alone. Pictures,
 * recordings and data may come from any host by HTTPS, as plans and their publishers name them.
 * @param pages HTML of all pages of a site
 */
export function policyFor(pages: Iterable<string>): string {
  const styles = { sheets: new Set<string>(), attributes: new Set<string>() };
  for (const html of pages) addStyles(html, styles);
  const hashes = [...styles.sheets, ...styles.attributes].map(sourceOf).sort();
  const ofAttributes = styles.attributes.size > 0 ? ["'unsafe-hashes'"] : [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...ofAttributes, ...hashes].join(' '),
    "connect-src 'self' https:",
    "img-src 'self' https: data:",
    "media-src 'self' https:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
