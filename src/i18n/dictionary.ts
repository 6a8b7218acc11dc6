/**
 * Words of one part of the product in every language. Czech is always there; another language is a module of its own,
 * loaded when a page needs it. A language that nobody wrote falls back to Czech words.
 */
export interface Dictionary<Words> {
  readonly name: string;
  readonly cs: Words;
  readonly others: Readonly<Record<string, () => Promise<Words>>>;
}

const loaded = new Map<string, unknown>();

const primary = (language: string) => language.toLowerCase().split('-', 1)[0]!;
const keyOf = (dictionary: Dictionary<unknown>, language: string) => `${dictionary.name} ${primary(language)}`;

/** Whether the words of a language can be had at once. */
export function hasWords(dictionary: Dictionary<unknown>, language: string): boolean {
  return loaded.has(keyOf(dictionary, language)) || dictionary.others[primary(language)] === undefined;
}

/** The words of a language, Czech until they are loaded or when nobody wrote them. */
export function wordsOf<Words>(dictionary: Dictionary<Words>, language: string): Words {
  return (loaded.get(keyOf(dictionary, language)) as Words | undefined) ?? dictionary.cs;
}

/** The word for a code of an open list; a code that nobody knows is shown as it stands. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? words[code]! : code;
}

/**
 * Loads the words of a language; a failed load leaves the Czech ones and is tried again the next time.
 * @returns whether there are words now that were not there before
 */
export async function loadWords(dictionary: Dictionary<unknown>, language: string): Promise<boolean> {
  if (hasWords(dictionary, language)) return false;
  try {
    loaded.set(keyOf(dictionary, language), await dictionary.others[primary(language)]!());
    return true;
  } catch {
    // The browser says in the console what could not be had.
    return false;
  }
}

/**
 * Adds a language, or replaces words of one.
 * @param dictionary the part of the product, as exported by `civic-elements`
 * @param language BCP 47 primary tag
 * @param words the whole part, in that language
 */
export function registerMessages<Words>(dictionary: Dictionary<Words>, language: string, words: Words): void {
  loaded.set(keyOf(dictionary, language), words);
}
