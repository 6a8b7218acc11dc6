/** When something is: the words of the source and their meaning, neither guessed from nothing. */
import { parseEdtf } from './edtf.js';
import type { Edtf, EdtfDate } from './edtf.js';
import type { DayRange } from './interval.js';
import type { Phrase } from './phrase.js';

export const termKinds = ['date', 'window', 'deadline', 'ongoing', 'recurring', 'ordinal', 'unknown'] as const;

/**
 * `date` whole days · `window` some time within · `deadline` no later than · `ongoing` goes on · `recurring` comes
 * again · `ordinal` counted from an unnamed beginning · `unknown` words only.
 */
export type TermKind = (typeof termKinds)[number];

/** A term as a plan holds it. `every` is an ISO 8601 duration or two of them (`P2M/P3M`); `except` is EDTF. */
export interface Term {
  text?: string;
  edtf?: string;
  kind: TermKind;
  every?: string;
  except?: string[];
  ordinal?: { n: number; unit: 'year' | 'edition'; asOf?: string };
}

function kindOf(edtf: Edtf): TermKind {
  if (edtf.range.start === edtf.range.end) return 'date';
  if (edtf.type === 'interval') {
    if (edtf.start === 'open') return 'deadline';
    return edtf.end === 'open' ? 'ongoing' : 'window';
  }
  if (edtf.type === 'set') return edtf.all && datesOf(edtf).every((date) => date.day) ? 'date' : 'window';
  return edtf.day ? 'date' : 'window';
}

function datesOf(edtf: Edtf): EdtfDate[] {
  if (edtf.type === 'date') return [edtf];
  if (edtf.type === 'set') return edtf.members.flatMap(datesOf);
  return [edtf.start, edtf.end].filter((end) => typeof end === 'object');
}

type PhraseReader = (text: string, czech: boolean) => Phrase | undefined;

let readPhrase: PhraseReader | undefined;
let missed = false;

/** Gives `readTerm` the reader of phrases; `phrases.ts` does it, so that a page whose terms are EDTF need not load it. */
export function usePhrases(reader: PhraseReader): void {
  readPhrase = reader;
}

/** Whether words were met, since the last question, that only the reader of phrases could have understood. */
export function missedPhrases(): boolean {
  const result = missed;
  missed = false;
  return result;
}

// The goals of a plan share their terms: a thousand of them say "4-12/2025".
const phrases = new Map<string, Phrase | undefined>();

function recall(text: string, czech: boolean): Phrase | undefined {
  if (!readPhrase) {
    missed = text !== '';
    return undefined;
  }
  const key = czech + text;
  if (!phrases.has(key)) {
    if (phrases.size > 300) phrases.clear();
    phrases.set(key, readPhrase(text, czech));
  }
  return phrases.get(key);
}

/**
 * Reads EDTF, or a phrase as offices write it ("24. a 25. 4. 2025", "druhá polovina roku 2011"). What has no closed
 * meaning keeps its words only.
 * @param language of the words; numbers are read in any language, words in Czech
 */
export function readTerm(words: string, language = 'cs'): Term {
  const text = words.trim();
  const edtf = parseEdtf(text);
  if (edtf) return { edtf: text, kind: kindOf(edtf) };
  const phrase = recall(text, /^cs\b/i.test(language));
  const meaning = phrase?.edtf === undefined ? undefined : parseEdtf(phrase.edtf);
  if (!phrase || (phrase.edtf !== undefined && !meaning)) return { text, kind: 'unknown' };
  return { text, kind: meaning ? kindOf(meaning) : 'unknown', ...phrase };
}

const ranges = new WeakMap<Term, DayRange>();

/** The days that a term cannot lie outside of, infinite where an end is open; nothing when it has no closed meaning. */
export function termRange(term: Term): DayRange | undefined {
  let range = ranges.get(term);
  if (!range && term.edtf !== undefined) {
    range = parseEdtf(term.edtf)?.range;
    // Sorting asks for the same term again and again.
    if (range) ranges.set(term, range);
  }
  return range;
}

/** Whether a term names whole days, from the first to the last: it belongs into the cells of a calendar. */
export function isDayExact(term: Term): boolean {
  const edtf = term.edtf === undefined ? undefined : parseEdtf(term.edtf);
  if (!edtf || edtf.range.end - edtf.range.start === Infinity || (edtf.type === 'set' && !edtf.all)) return false;
  return datesOf(edtf).every((date) => date.day && (date.qualifier ?? '?') === '?');
}

/** Sorts by time: what begins earlier first, what is due by the day it is due, what has no time last. */
export function compareTerms(a: Term | undefined, b: Term | undefined): number {
  const [x, y] = [a && termRange(a), b && termRange(b)];
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  const start = (range: DayRange): number => (range.start === -Infinity ? range.end : range.start);
  return start(x) - start(y) || (x.end === y.end ? 0 : x.end - y.end);
}
