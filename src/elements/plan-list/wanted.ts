/** What a visitor looks for, all of it as strings. */
import { FURTHER_KEYS, WANTED_KEYS } from './plan-list.view.js';
import type { ListFilters } from './plan-list.view.js';

export const areSame = (a: ListFilters, b: ListFilters) => WANTED_KEYS.every((key) => (a[key] ?? '') === (b[key] ?? ''));

/** Filters without further ones that look for everything. */
export function tidy(filters: ListFilters): ListFilters {
  const { section, status, responsible, query } = filters;
  const further = FURTHER_KEYS.filter((key) => filters[key]).map((key) => [key, filters[key]] as const);
  return { section, status, responsible, query, ...Object.fromEntries(further) };
}
