/** What records of other formats are made of: ids, names, places, words without markup. */

import type { Problem } from '../../model/problem.js';

/** A file of another format, written anew as a plan. */
export interface Rewritten {
  /** A plan of `civic-plan/1`, which the tolerant reader reads as any other. */
  plan: { events: readonly object[] } & Record<string, unknown>;
  /** What of the file could not be read, one for each line or record that was set aside. */
  problems: Problem[];
}

/** Characters of which an id of a plan has none. */
const NOT_IN_IDS = /[\s\p{C}\ufffd]+/gu;

/** An id made of another name. */
export const slugOf = (name: string): string => name.replace(NOT_IN_IDS, '-').slice(0, 150);

/** The name of a file without its ending, for a file that bears no title; else that of its server. */
export function nameOfFile(address: string): string {
  const [, host = '', path = ''] = /^\w+:\/\/([^/?#]*)([^?#]*)/.exec(address) ?? [];
  const name = path.split('/').at(-1)!.replace(/\.\w+$/, '');
  try {
    return decodeURIComponent(name) || host || '…';
  } catch {
    return name;
  }
}

const SIGNS: Readonly<Record<string, string>> = { nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Words of which some programmes make a page: the words alone, with the paragraphs they had. */
export function plainText(words: string | undefined): string | undefined {
  if (words === undefined || !/<\/?[a-z][^<>]{0,999}>/i.test(words)) return words;
  const lines = words.replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]{0,99}>/gi, '\n').replace(/<[^<>]{0,999}>/g, '');
  const plain = lines.replace(/&(\w+|#39);/g, (sign, name: string) => SIGNS[name] ?? sign);
  return plain.split('\n').map((line) => line.trim()).filter(Boolean).join('\n') || undefined;
}

/** A name, or one for each language. */
export type Name = string | Readonly<Record<string, string>>;

/** The places of a file, each of them once. */
export class Places {
  readonly records: object[] = [];
  readonly #ids = new Map<string, string>();

  /** The id of a place; nothing without a name for it. */
  idOf(title: Name | undefined, point: readonly [number, number] | undefined): string | undefined {
    if (title === undefined) return undefined;
    const key = JSON.stringify([title, point]);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = `place-${this.#ids.size + 1}`;
      this.#ids.set(key, id);
      this.records.push({ id, title, level: 'venue', point });
    }
    return id;
  }
}

/** An object of which nothing is known. */
export type Source = Readonly<Record<string, unknown>>;

/** A value as an object, or an empty one. */
export const objectOf = (value: unknown): Source => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Source) : {});

/** A value as a list: the list itself, what stands alone, or nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The name that an IRI of a code list ends with, in words: `umění a kultura`. */
export function lastPart(iri: unknown): string | undefined {
  if (typeof iri !== 'string') return undefined;
  const name = iri.split('/').at(-1)!;
  try {
    return decodeURIComponent(name).replaceAll('-', ' ');
  } catch {
    return name;
  }
}
