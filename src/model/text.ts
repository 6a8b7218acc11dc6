import * as z from 'zod/mini';
import { isPrintable } from './reading.js';

/** Plain text in the plan's language, or the same text by language (BCP 47). Never markup. */
export type Text = string | Readonly<Record<string, string>>;

const SEEN = /[^\s\p{Cf}]/u;
const BROKEN = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffd]/;

/** Whether a text begins with a sign that is seen: of ASCII, or of the alphabets of Europe. */
const isSeenAtOnce = (value: string): boolean => {
  const first = value.charCodeAt(0);
  return first > 32 && (first < 127 || (first > 191 && first < 1536));
};

const canBeShown = (value: string): boolean =>
  (isSeenAtOnce(value) || SEEN.test(value)) && (isPrintable || (!BROKEN.test(value) && value.isWellFormed()));

/** Words to be shown: not blanks alone, no half of a character, no U+FFFD of a file once read wrongly, no control character. */
export const words = z.string().check(z.refine(canBeShown), z.meta({ minLength: 1 }));

/** Schema of {@link Text}; it says something in one language at least. */
export const text = z.union([
  words,
  z
    .record(z.string(), z.union([words, z.literal('')]))
    .check(z.refine((byLanguage) => Object.values(byLanguage).some(Boolean))),
]);

/** A text chosen for a reader, with the language it is really in. */
export interface ChosenText {
  value: string;
  /** BCP 47 language of `value`. */
  lang: string;
}

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0]!;

/**
 * Chooses the wording for a reader: the wanted language, then the plan's own, then whatever there is.
 * @param value the text as published
 * @param wanted language of the page (BCP 47)
 * @param own language of the plan's plain strings (BCP 47)
 */
export function textOf(value: Text = '', wanted: string, own: string): ChosenText {
  if (typeof value === 'string') return { value, lang: own };
  const entries = Object.entries(value).filter(([, found]) => found);
  const inLanguage = (tag: string) =>
    entries.find(([key]) => key.toLowerCase() === tag.toLowerCase()) ??
    entries.find(([key]) => sameLanguage(key, tag));
  const [lang, found] = inLanguage(wanted) ?? inLanguage(own) ?? entries[0] ?? [own, ''];
  return { value: found, lang };
}

/** Whether two BCP 47 tags name the same language, regions and scripts aside. */
export function sameLanguage(a: string, b: string): boolean {
  return primary(a) === primary(b);
}
