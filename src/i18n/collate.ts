const collators = new Map<string, Intl.Collator>();

/** Compares two strings as the language sorts them (Czech: *ch* after *h*; numbers by value). */
export function compare(language: string): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(language, { numeric: true })));
  return collator.compare;
}
