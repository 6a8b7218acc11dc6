import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { unbroken } from '../../i18n/typography.js';
import { sameLanguage, textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';

/** The languages of a reader and of the plan. */
export interface Reader {
  /** BCP 47 language of the page. */
  language: string;
  /** BCP 47 language of the plan's plain strings. */
  planLanguage: string;
}

/** What becomes of words of the plan, as to mark what a visitor looks for. */
export type Draw = (words: string) => string | readonly (TemplateResult | string)[];

/** A text's words for attributes and names, typographically bound. */
export function plain(text: Text | undefined, reader: Reader): string {
  const { value, lang } = textOf(text, reader.language, reader.planLanguage);
  return unbroken(value, lang);
}

/**
 * A text in line; marked with `lang` where it is in another language than the page.
 * @param draw what becomes of its words, as to mark what a visitor looks for; they come typographically bound
 */
export function inline(
  text: Text | undefined,
  reader: Reader,
  draw: Draw = (words) => words,
): TemplateResult | ReturnType<Draw> {
  const { value, lang } = textOf(text, reader.language, reader.planLanguage);
  const words = draw(unbroken(value, lang));
  return sameLanguage(lang, reader.language) ? words : html`<span lang=${lang}>${words}</span>`;
}

/**
 * A text as paragraphs, one for each line.
 * @param draw as of {@link inline}
 */
export function paragraphs(
  text: Text | undefined,
  reader: Reader,
  draw: Draw = (words) => words,
): TemplateResult | typeof nothing {
  const { value, lang } = textOf(text, reader.language, reader.planLanguage);
  if (value === '') return nothing;
  const mark = sameLanguage(lang, reader.language) ? nothing : lang;
  const lines = value.split(/\n+/).filter((line) => line.trim() !== '');
  return html`${lines.map((line) => html`<p lang=${mark}>${draw(unbroken(line, lang))}</p>`)}`;
}
