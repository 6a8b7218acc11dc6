/** When something is: the words of the source and their meaning, neither guessed from nothing. */
import { datesOf, parseEdtf } from './edtf.js';
import type { Edtf } from './edtf.js';
import type { DayRange } from './interval.js';

/**
 * `date` whole days · `window` some time within · `deadline` no later than · `ongoing` goes on · `recurring` comes
 * again · `ordinal` counted from an unnamed beginning · `unknown` words only.
 */
export type TermKind = 'date' | 'window' | 'deadline' | 'ongoing' | 'recurring' | 'ordinal' | 'unknown';

/** A term as a plan holds it. `every` is an ISO 8601 duration or two of them (`P2M/P3M`); `except` is EDTF. */
export interface Term {
  text?: string;
  edtf?: string;
  kind: TermKind;
  every?: string;
  except?: string[];
  ordinal?: { n: number; unit: 'year' | 'edition'; asOf?: string };
}

/** The kind that follows from a meaning. */
export function kindOf(edtf: Edtf): TermKind {
  if (edtf.range.start === edtf.range.end) return 'date';
  if (edtf.type === 'set') return edtf.all && datesOf(edtf).every((date) => date.day) ? 'date' : 'window';
  if (edtf.type === 'date' || (edtf.start !== 'open' && edtf.end !== 'open')) return 'window';
  return edtf.start === 'open' ? 'deadline' : 'ongoing';
}

type PhraseReader = (text: string, czech: boolean) => Term | undefined;

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

/**
 * Reads EDTF, or a phrase as offices write it ("24. a 25. 4. 2025", "druhá polovina roku 2011"). What has no closed
 * meaning keeps its words only.
 * @param language of the words; numbers are read in any language, words in Czech
 */
export function readTerm(words: string, language = 'cs'): Term {
  const text = words.trim();
  const edtf = parseEdtf(text);
  if (edtf) return { edtf: text, kind: kindOf(edtf) };
  if (text && !readPhrase) missed = true;
  return { text, kind: 'unknown', ...readPhrase?.(text, /^cs\b/i.test(language)) };
}

/** The meaning of a term, as far as it is closed. */
export function meaningOf(term: Term | undefined): Edtf | undefined {
  return parseEdtf(term?.edtf ?? '');
}

/** The days that a term cannot lie outside of, infinite where an end is open; nothing when it has no closed meaning. */
export function termRange(term: Term): DayRange | undefined {
  return meaningOf(term)?.range;
}

/** Whether a term names whole days, from the first to the last: it belongs into the cells of a calendar. */
export function isDayExact(term: Term): boolean {
  const edtf = meaningOf(term);
  if (!edtf || edtf.range.end - edtf.range.start === Infinity || (edtf.type === 'set' && !edtf.all)) return false;
  return datesOf(edtf).every((date) => date.day && (date.qualifier ?? '?') === '?');
}

const LAST: DayRange = { start: Infinity, end: Infinity };
const beginning = ({ start, end }: DayRange): number => (start === -Infinity ? end : start);
// Both may be infinite, and their difference no number.
const order = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Sorts by time: what begins earlier first, what is due by the day it is due, what has no time last. */
export function compareTerms(a: Term | undefined, b: Term | undefined): number {
  const x = meaningOf(a)?.range ?? LAST;
  const y = meaningOf(b)?.range ?? LAST;
  return order(beginning(x), beginning(y)) || order(x.end, y.end);
}
