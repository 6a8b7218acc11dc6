const collators = new Map<string, Intl.Collator>();

/** Compares two strings as the language sorts them (Czech: *ch* after *h*; numbers by value). */
export function compare(language: string): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(language, { numeric: true })));
  return collator.compare;
}

/** A text as search sees it: no case, no diacritics, composed and decomposed letters alike. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}
