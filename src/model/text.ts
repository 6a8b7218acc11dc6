import * as z from 'zod/mini';

/** Plain text in the plan's language, or the same text by language (BCP 47). Never markup. */
export type Text = string | Readonly<Record<string, string>>;

/** Schema of {@link Text}. */
export const text = z.union([z.string().check(z.minLength(1)), z.record(z.string(), z.string())]);

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
export function textOf(value: Text | undefined, wanted: string, own: string): ChosenText {
  if (value === undefined) return { value: '', lang: own };
  if (typeof value === 'string') return { value, lang: own };
  const entries = Object.entries(value).filter(([, words]) => words !== '');
  const inLanguage = (tag: string) =>
    entries.find(([key]) => key.toLowerCase() === tag.toLowerCase()) ??
    entries.find(([key]) => primary(key) === primary(tag));
  const [lang, words] = inLanguage(wanted) ?? inLanguage(own) ?? entries[0] ?? [own, ''];
  return { value: words, lang };
}

/** Whether two BCP 47 tags name the same language, regions and scripts aside. */
export function sameLanguage(a: string, b: string): boolean {
  return primary(a) === primary(b);
}
