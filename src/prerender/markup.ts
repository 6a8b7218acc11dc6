/** HTML as a row of tags and texts, enough to find elements in a page and to take markup of our own apart. */

/** A piece of HTML and where it stands. */
export interface Token {
  type: 'open' | 'close' | 'text' | 'other';
  /** Lower-case name of the tag; empty for texts and others. */
  name: string;
  /** Attributes as they are written, by lower-case names; values are decoded. */
  attributes: ReadonlyMap<string, string>;
  start: number;
  end: number;
}

/** Elements whose content is text whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);

/** Elements without content and closing tag. */
export const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

const TAG = /<(?:!--[^]*?(?:-->|$)|[!?][^>]*>?|(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>)/gi;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal: string, hex: string, name: string) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    if (name) return ENTITIES[name.toLowerCase()] ?? entity;
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Text as HTML, also inside an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function attributesIn(text: string): Map<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [name!.toLowerCase(), decoded(double ?? single ?? bare ?? '')] as const);
  // The first of two counts, as in a browser.
  return new Map(pairs.reverse());
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The tags and texts of a page or a part of one, in their order. */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  /** The element whose content is text until its closing tag. */
  let raw = '';
  for (const { index, 0: whole, 1: slash, 2: written, 3: attributes } of html.matchAll(TAG)) {
    const name = written?.toLowerCase() ?? '';
    const isClose = slash === '/';
    if (index < at || (raw !== '' && !(isClose && name === raw))) continue;
    if (index > at) yield { type: 'text', name: '', attributes: NONE, start: at, end: index };
    at = index + whole.length;
    raw = !isClose && RAW.has(name) ? name : '';
    const type = name === '' ? 'other' : isClose ? 'close' : 'open';
    yield { type, name, attributes: type === 'open' ? attributesIn(attributes!) : NONE, start: index, end: at };
  }
  if (at < html.length) yield { type: 'text', name: '', attributes: NONE, start: at, end: html.length };
}
