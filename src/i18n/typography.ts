const SHORT_WORD = /(^|[\s(\u00a0„"])([ksvzouaiKSVZOUAI])\s+(?=\S)/gu;
const NUMBER_AND_WORD = /(\d)\s+(?=(?:\d{3}(?!\d)|Kč|%|mil\.|obcí|měst))/gu;

/** Czech line breaking: no one-letter preposition or conjunction is left at the end of a line. */
export function unbroken(text: string, language: string): string {
  if (!/^(cs|sk)\b/i.test(language)) return text;
  // Twice, because two short words in a row ("a v městě") share the space between them.
  return text.replace(SHORT_WORD, '$1$2\u00a0').replace(SHORT_WORD, '$1$2\u00a0').replace(NUMBER_AND_WORD, '$1\u00a0');
}
