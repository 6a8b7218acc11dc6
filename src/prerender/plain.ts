/** What an element draws for paper, as plain HTML that needs no styles and no scripts to be read. */
import { VOID, escaped, tokensOf } from './markup.js';
import type { Token } from './markup.js';

/** Elements that stay, and the attributes that stay on them. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'ul', 'li', 'dl', 'dt', 'dd', 'em', 'strong', 's', 'blockquote'].map((name) => [name, []])),
  ...Object.fromEntries(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'br', 'section', 'figure', 'figcaption', 'q', 'cite'].map((name) => [name, []])),
  a: ['href'],
  time: ['datetime'],
  ol: ['start'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

/** Elements that stay under another name. */
const RENAMED: Readonly<Record<string, string>> = { details: 'div', summary: 'p' };

/** Elements that are of use only with a script, or say nothing in words. */
const DROPPED = new Set(['svg', 'input', 'select', 'textarea', 'style', 'script', 'template', 'meter', 'progress', 'canvas']);

const isHeading = (name: string) => /^h[1-6]$/.test(name);

/** A button that stands open has the name of what it opened; others are of use only where scripts run. */
const isOpener = ({ name, attributes }: Token): boolean => name === 'button' && attributes.get('aria-expanded') === 'true';

/** What only a screen, a pointer or a script makes use of. */
function isDropped(token: Token, around: readonly string[]): boolean {
  const { name, attributes } = token;
  const classes = attributes.get('class')?.split(/\s+/) ?? [];
  if (DROPPED.has(name) || classes.includes('no-print') || attributes.get('aria-hidden') === 'true') return true;
  return name === 'button' && !isOpener(token) && !around.some(isHeading);
}

function openTag(name: string, { attributes }: Token): string {
  const kept = ['lang', 'dir', ...(KEPT[name] ?? [])].filter((attribute) => attributes.has(attribute));
  return `<${name}${kept.map((attribute) => ` ${attribute}="${escaped(attributes.get(attribute)!)}"`).join('')}>`;
}

/** An element in which nothing is left. */
const EMPTY = /<(div|p|li|ul|ol|dl|dd|section|figure)>\s*<\/\1>/g;

/** What stood before it was only for the eye. */
const SEPARATOR = /(<p>)[\s\u2002]*·[\s\u2002]*/g;

/**
 * Takes out of a drawing all that is not to be read.
 * @param markup as lit draws it: every element is closed, and all text is escaped
 */
export function plainOf(markup: string): string {
  const around: string[] = [];
  let plain = '';
  let dropped = 0;
  for (const token of tokensOf(markup)) {
    const { type, name, start, end } = token;
    const kept = name === 'button' && !around.some(isHeading) ? 'strong' : (RENAMED[name] ?? name);
    if (type === 'text' && dropped === 0) plain += markup.slice(start, end).replace(/[ \t\r\n]+/g, ' ');
    const isVoid = VOID.has(name) || (type === 'open' && markup.slice(start, end).endsWith('/>'));
    if (type === 'open') {
      const isOut = dropped > 0 || isDropped(token, around);
      if (isOut && !isVoid) dropped++;
      if (!isOut && KEPT[kept]) plain += openTag(kept, token);
      else if (!isOut && token.attributes.has('lang')) plain += openTag('span', token);
      if (!isVoid) around.push(token.attributes.has('lang') && !KEPT[kept] ? `${name} span` : name);
    } else if (type === 'close') {
      const opened = around.pop() ?? name;
      if (dropped > 0) dropped--;
      else if (KEPT[kept]) plain += `</${kept}>`;
      else if (opened.endsWith(' span')) plain += '</span>';
    }
  }
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(EMPTY, '');
  }
  return plain.replace(SEPARATOR, '$1').replace(/ +(<\/?(?:div|p|li|ul|ol|dl|dt|dd|h\d|table|tr|td|th)\b)/g, '$1').trim();
}
