/** Lines of a calendar file, as RFC 5545 section 3.1 has them. */

/** The most octets of UTF-8 in a line, its end not counted. */
const MOST_OCTETS = 75;

/** What no value may hold: controls but for the line feed, and halves of characters. */
const UNWRITABLE = /(?!\n)[\p{Cc}\p{Cs}]/gu;

const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');

/** A cleaned text as it stands in a value. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

function octetsOf(character: string): number {
  const point = character.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** A line broken so that each part keeps to 75 octets, and every character stays in one piece. */
export function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      // The space that begins the next part is counted, too.
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** A property whose value is text, or a list of texts; nothing when there is none. */
export function textLine(name: string, value: string | readonly string[]): string[] {
  const items = [value].flat().map(cleaned).filter((item) => item.trim() !== '');
  return items.length ? [`${name}:${items.map(escaped).join()}`] : [];
}

/** A parameter in quotation marks, which itself can hold none. */
export const quoted = (text: string): string => `"${cleaned(text).replaceAll('"', "'").replaceAll('\n', ' ')}"`;

/** A component: its lines between those that open and close it. */
export const component = (name: string, lines: readonly string[]): string[] => [`BEGIN:${name}`, ...lines, `END:${name}`];

/** Lines as a file. */
export const fileOf = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');
