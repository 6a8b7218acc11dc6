/** Which plans of a catalogue are to be seen. */
import { compare } from '../../i18n/collate.js';
import { fold, queryWords } from '../../i18n/search.js';
import type { CatalogueEntry } from '../../model/catalogue.js';
import { textOf } from '../../model/text.js';
import type { Reader } from './prose.js';

/** What a visitor looks for in a catalogue; empty means all. */
export interface CatalogueFilters {
  query: string;
  kind: string;
  period: string;
}

export const ALL_PLANS: CatalogueFilters = { query: '', kind: '', period: '' };

const folded = new WeakMap<CatalogueEntry, string>();

/** All words of an entry, in every language, as search sees them. */
function wordsIn(entry: CatalogueEntry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const texts = [entry.title, entry.publisher, entry.place].flatMap((text) => (typeof text === 'object' ? Object.values(text) : (text ?? [])));
  const words = fold(texts.join(' '));
  folded.set(entry, words);
  return words;
}

/** The plans in which every word of the query begins or lies, and that are of the kind and the period. */
export function plansFor(plans: readonly CatalogueEntry[], { query, kind, period }: CatalogueFilters): readonly CatalogueEntry[] {
  const wanted = queryWords(query);
  if (wanted.length === 0 && kind === '' && period === '') return plans;
  return plans.filter(
    (entry) =>
      (kind === '' || entry.kind === kind) &&
      (period === '' || entry.period === period) &&
      wanted.every((word) => wordsIn(entry).includes(word)),
  );
}

/** The values that entries have, in the order of the language. */
export function valuesOf(plans: readonly CatalogueEntry[], key: 'kind' | 'period', language: string): string[] {
  return [...new Set(plans.flatMap((entry) => entry[key] ?? []))].sort(compare(language));
}

/** Who publishes a plan, and where it holds, when that is somewhere else. */
export function whoAndWhere({ publisher, place }: CatalogueEntry, { language, planLanguage }: Reader): string[] {
  const names = [publisher, place].map((text) => textOf(text, language, planLanguage).value);
  return [...new Set(names.filter(Boolean))];
}
