/** A text as search sees it: no case, no diacritics, composed and decomposed letters alike. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}
