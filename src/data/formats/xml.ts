/**
 * A small reader of XML for feeds: elements, attributes and text. It knows no entities but the five of XML and characters
 * by number, so that a hostile file cannot have it grow; it needs no page, and no policy of Trusted Types.
 */

/** An element. Names are in small letters and keep their prefix, as `dc:date`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
}

/** Text · CDATA · what is skipped: comments, instructions, a document type · a tag. */
const TOKEN = /([^<]+)|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>|<(\/?)([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/giy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its character references written out; a reference that nobody knows stays as it stands. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name) return (Object.hasOwn(NAMED, name) && NAMED[name]) || whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single = '']) => [name.toLowerCase(), unescaped(double ?? single)]);
  return Object.fromEntries(found) as Record<string, string>;
}

/** The root element of a document; nothing when the text is no XML as feeds have it. */
export function parseXml(text: string): XmlElement | undefined {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const { 0: token, 1: words, 2: data, 3: isEnd, 4: name = '', 5: attributes = '', 6: isWhole, index } of text.replace(/^\ufeff/, '').matchAll(TOKEN)) {
    end = index + token.length;
    const element = open.at(-1)!;
    if (words !== undefined) element.text += unescaped(words);
    else if (data !== undefined) element.text += data;
    else if (isEnd) {
      if (open.pop()!.name !== name.toLowerCase() || open.length === 0) return undefined;
    } else if (name) {
      const child: XmlElement = { name: name.toLowerCase(), attributes: attributesIn(attributes), children: [], text: '' };
      element.children.push(child);
      if (!isWhole) open.push(child);
    }
  }
  return open.length === 1 && end >= text.trimEnd().length - 1 ? top.children[0] : undefined;
}
