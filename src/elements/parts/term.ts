import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { termText } from '../../dates/plain.js';
import type { DateWords } from '../../dates/format.js';
import { readTerm } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';
import { sameLanguage } from '../../model/text.js';

/** What HTML takes as a `datetime` out of EDTF: a year, a month or a day. */
const HTML_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/**
 * A term in the page's language, as `<time>` where HTML has a form for it.
 * @param textLanguage BCP 47 language of the term's own words, that of the plan
 */
export function termInWords(term: Term, language: string, words: DateWords, textLanguage = 'cs'): TemplateResult | string {
  const written = termText(term, language, words, textLanguage);
  if (term.edtf !== undefined && HTML_DATE.test(term.edtf)) return html`<time datetime=${term.edtf}>${written}</time>`;
  return written === term.text && !sameLanguage(language, textLanguage)
    ? html`<span lang=${textLanguage}>${written}</span>`
    : written;
}

/** An EDTF date of a plan in words. */
export function dateInWords(edtf: string, language: string, words: DateWords): TemplateResult | string {
  return termInWords(readTerm(edtf), language, words);
}
