/** Which plans of a catalogue are to be seen. */
import { compare } from '../../i18n/collate.js';
import { queryPatterns } from '../../i18n/query.js';
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

/** All words of an entry, in every language. */
function wordsIn({ title, publisher, place }: CatalogueEntry): string {
  return [title, publisher, place].flatMap((text) => (typeof text === 'object' ? Object.values(text) : (text ?? []))).join(' ');
}

/** The plans in which every word of the query begins or lies, and that are of the kind and the period. */
export function plansFor(plans: readonly CatalogueEntry[], { query, kind, period }: CatalogueFilters): readonly CatalogueEntry[] {
  const wanted = queryPatterns(query);
  if (wanted.length === 0 && kind === '' && period === '') return plans;
  return plans.filter(
    (entry) =>
      (kind === '' || entry.kind === kind) &&
      (period === '' || entry.period === period) &&
      wanted.every((word) => word.test(wordsIn(entry))),
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
