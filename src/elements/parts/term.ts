import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTerm } from '../../dates/format.js';
import type { DateWords } from '../../dates/format.js';
import { readTerm } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';

/** What HTML takes as a `datetime` out of EDTF: a year, a month or a day. */
const HTML_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/** A term in the page's language, as `<time>` where HTML has a form for it. */
export function termInWords(term: Term, language: string, words: DateWords): TemplateResult | string {
  const written = formatTerm(term, language, words);
  return term.edtf !== undefined && HTML_DATE.test(term.edtf)
    ? html`<time datetime=${term.edtf}>${written}</time>`
    : written;
}

/** An EDTF date of a plan in words. */
export function dateInWords(edtf: string, language: string, words: DateWords): TemplateResult | string {
  return termInWords(readTerm(edtf), language, words);
}
