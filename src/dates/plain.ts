/**
 * The commonest of terms in words: days, months and years. What is more than that is the matter of `written.ts`, which a
 * page that meets only plain dates need not load.
 */
import type { DateWords } from './date-words.js';
import type { Term } from './term.js';

type Writer = (term: Term, language: string, words: DateWords, textLanguage?: string) => string;

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

let writer: Writer | undefined;
let missed = false;

/** Gives `termText` the writer of all terms; `written.ts` does it when it is loaded. */
export function useWriter(write: Writer): void {
  writer = write;
}

/** Whether a term was met, since the last question, that only the writer of all terms could have written. */
export function missedTerms(): boolean {
  const result = missed;
  missed = false;
  return result;
}

/** "24. dubna 2025", "duben 2025" or "2025", in the words of a language. */
function plainDate(edtf: string, { months, day: frame }: DateWords): string | undefined {
  const [, year, month, day] = PLAIN.exec(edtf) ?? [];
  if (!month) return year;
  return `${day ? `${frame.replace('…', String(Number(day)))}\u00a0` : ''}${months[day ? 1 : 0][Number(month) - 1]!} ${year!}`;
}

/**
 * A term as an office writes it. One that is no plain date has the words of its source until `written.ts` is there.
 * @param textLanguage BCP 47 language of the term's own words
 */
export function termText(term: Term, language: string, words: DateWords, textLanguage = 'cs'): string {
  if (writer) return writer(term, language, words, textLanguage);
  const { text, edtf = '', kind, every, except } = term;
  const isPlain = !text && !every && !except && (kind === 'date' || kind === 'window');
  const plain = isPlain ? plainDate(edtf, words) : undefined;
  missed ||= plain === undefined;
  return plain ?? text ?? '';
}
