/**
 * Search without regard to case, diacritics and how letters are composed. The query becomes a pattern, so that texts are
 * looked through and marked as they are; where there are thousands of them, `plan-list/search.view.ts` keeps them folded.
 */
import { fold, queryWords } from './search.js';

/** Where letters stand that fold to others: Latin, Greek and Cyrillic, capitals among them. */
const LETTERS = [[0x41, 0x5a], [0xc0, 0x587], [0x1e00, 0x1fff], [0x212a, 0x212b]] as const;

let alike: Map<string, string> | undefined;

/** All that is taken for a folded letter, by it: `ŘřR` for `r`. The first call takes some milliseconds, every other none. */
export function lettersAlike(): ReadonlyMap<string, string> {
  if (!alike) {
    alike = new Map();
    for (const [first, last] of LETTERS) {
      for (let code = first; code <= last; code++) {
        const letter = String.fromCodePoint(code);
        const folded = fold(letter);
        if (folded !== letter) alike.set(folded, (alike.get(folded) ?? '') + letter);
      }
    }
  }
  return alike;
}

const escaped = (letters: string): string => [...letters].map((letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`).join('');

/** Patterns of the words of a query, for a text that holds each of them; none when there are no words. */
export function queryPatterns(query: string): readonly RegExp[] {
  return queryWords(query).map((word) => {
    const letters = [...word].map((letter) => `[${escaped(letter + (lettersAlike().get(letter) ?? ''))}]\\p{M}*`);
    return new RegExp(letters.join(''), 'u');
  });
}

/** A piece of a text; `hit` where a query's word stands. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Cuts a text at the words of a query, found as search finds them; the pieces together are the text. */
export function pieces(text: string, patterns: readonly RegExp[]): Piece[] {
  const isHit = new Uint8Array(text.length);
  for (const pattern of patterns) {
    for (const { 0: word, index } of text.matchAll(new RegExp(pattern, 'gu'))) isHit.fill(1, index, index + word.length);
  }
  const cut: Piece[] = [];
  for (let start = 0, at = 1; at <= text.length; at++) {
    if (at < text.length && isHit[at] === isHit[start]) continue;
    cut.push({ text: text.slice(start, at), hit: isHit[start] === 1 });
    start = at;
  }
  return cut;
}
