/** Importing this module lets `readTerm` understand phrases, as "druhá polovina roku 2011". */
import { parseEdtf } from './edtf.js';
import { readPhrase } from './phrase.js';
import { kindOf, usePhrases } from './term.js';
import type { Term } from './term.js';

// The goals of a plan share their terms: a thousand of them say "4-12/2025".
const known = new Map<string, Term | undefined>();

function read(text: string, czech: boolean): Term | undefined {
  const phrase = readPhrase(text, czech);
  const meaning = parseEdtf(phrase?.edtf ?? '');
  if (!phrase || (phrase.edtf && !meaning)) return undefined;
  return { text, kind: meaning ? kindOf(meaning) : 'unknown', ...phrase };
}

usePhrases((text, czech) => {
  const key = czech + text;
  if (!known.has(key)) {
    if (known.size > 300) known.clear();
    known.set(key, read(text, czech));
  }
  return known.get(key);
});
