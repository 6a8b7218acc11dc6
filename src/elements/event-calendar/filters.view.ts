/** What of a calendar a visitor wants to see: entries of one kind, for some people, at some place. */
import { compare } from '../../i18n/collate.js';
import type { PlanEvent } from '../../model/event.js';
import type { Plan } from '../../model/plan.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import type { Entry } from './event-calendar.view.js';

export const FILTER_KEYS = ['kind', 'audience', 'place'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What is chosen of each; an empty string is everything. */
export type Filters = Readonly<Record<FilterKey, string>>;

export const NO_FILTERS: Filters = { kind: '', audience: '', place: '' };

/** A value that entries have, and how many of them would be left with it. */
export interface FilterOption {
  value: string;
  count: number;
}

/** A text as it stands in the address of a page: in the language of the plan, whatever the visitor's is. */
export const valueOf = (text: Text, { language }: Plan): string => textOf(text, language, language).value;

/** What an entry has of each filter. */
function valuesOf({ kind, record }: Entry, key: FilterKey, plan: Plan): readonly string[] {
  if (key === 'kind') return [kind];
  if (key === 'audience') return record.audience.map((text) => valueOf(text, plan));
  const { place = '' } = record as Partial<PlanEvent>;
  return [...new Set([place, ...record.places])].filter(Boolean);
}

/** The entries that have all that is chosen. */
export function found(entries: readonly Entry[], filters: Filters, plan: Plan): readonly Entry[] {
  const active = FILTER_KEYS.filter((key) => filters[key]);
  return active.length ? entries.filter((entry) => active.every((key) => valuesOf(entry, key, plan).includes(filters[key]))) : entries;
}

/**
 * What can be chosen of a filter, by name; nothing when that makes no difference.
 * @param nameOf name of a value
 * @param language BCP 47 language by which names are sorted
 */
export function optionsOf(entries: readonly Entry[], filters: Filters, key: FilterKey, plan: Plan, nameOf: (value: string) => string, language: string): FilterOption[] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of valuesOf(entry, key, plan)) counts.set(value, 0);
  for (const entry of found(entries, { ...filters, [key]: '' }, plan)) {
    for (const value of valuesOf(entry, key, plan)) counts.set(value, counts.get(value)! + 1);
  }
  const byName = compare(language);
  const options = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => byName(nameOf(a.value), nameOf(b.value)));
  return options.length > 1 || filters[key] ? options : [];
}
