/** What filters leave of a plan, and what each of their choices would leave. */
import type { Plan } from '../../model/plan.js';
import { PROJECT_SCOPES } from '../../model/project.js';
import { STATUS_CODES } from '../../model/schema.js';
import { indexOf } from '../../model/select.js';
import { count, FILTER_KEYS, GROUPS, mapView, NOT_STATED, placeOrder, projectEntries } from './safety-map.view.js';
import type { FilterKey, MapFilters, MapView, ProjectEntry, Sieve } from './safety-map.view.js';

/** One choice of a filter. */
export interface FilterOption {
  value: string;
  /** How many projects it would show, the other filters being as they are. */
  count: number;
}

/** What filters leave, with the choices that lead on. */
export interface FilteredView extends MapView {
  options: Readonly<Record<FilterKey, readonly FilterOption[]>>;
}

/** The order of choices that have one; others are sorted by name. */
const CODES: Readonly<Record<FilterKey, readonly string[]>> = { year: [], scope: PROJECT_SCOPES, status: STATUS_CODES, place: [] };

/** The ids of places given by their ids or official codes, with spaces between, as in the `place` attribute. */
export function placeIds(plan: Plan, value: string): string {
  const idOf = (one: string) => {
    const isKnown = one === '' || one === NOT_STATED || indexOf(plan).places.has(one);
    return isKnown ? one : (plan.places.find(({ lau }) => lau === one)?.id ?? one);
  };
  return value.split(' ').map(idOf).join(' ');
}

/** The counts that belong to what is shown: those of the chosen year, and those that go for all years. */
export function factsFor(plan: Plan, { year }: MapFilters): Plan['counts'] {
  return plan.counts.filter((fact) => year === '' || fact.year === undefined || String(fact.year) === year);
}

/** The choices of a filter in their order; what is not stated comes last. */
function inOrder(key: FilterKey, counts: ReadonlyMap<string, number>, plan: Plan, language: string): FilterOption[] {
  const places = placeOrder(plan, language);
  const codes = CODES[key];
  const known = (value: string) => (key === 'place' ? places.get(value) : codes.indexOf(value) + 1) || codes.length + 1;
  const rank = (value: string) => (value === NOT_STATED ? Infinity : known(value));
  return [...counts]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([value, number]) => ({ value, count: number }));
}

/**
 * What filters leave of a plan's projects.
 * @param language BCP 47 language to sort by
 * @param asked empty strings let everything through; a place may be given by its official code, and several at once
 */
export function filteredView(plan: Plan, language: string, asked: MapFilters): FilteredView {
  const filters = { ...asked, place: placeIds(plan, asked.place) };
  const keys = FILTER_KEYS.filter((key) => filters[key] !== '');
  const towns = filters.place.split(' ');
  const answers = ({ values }: ProjectEntry, key: FilterKey) =>
    key === 'place' ? values.place.some((id) => towns.includes(id)) : values[key].includes(filters[key]);
  const passes: Sieve = (entry, besides) => keys.every((key) => key === besides || answers(entry, key));
  const view = mapView(plan, filters, passes);
  const optionsOf = (key: FilterKey) => {
    // What is chosen stays on offer even when nothing has it.
    const isSeveral = key === 'place' && towns.length > 1;
    const counts = new Map(filters[key] === '' ? [] : [[filters[key], isSeveral ? view.shown.length : 0]]);
    for (const entry of projectEntries(plan)) {
      const counted = Number(passes(entry, key));
      for (const value of entry.values[key]) count(counts, value, counted);
    }
    return [key, inOrder(key, counts, plan, language)];
  };
  const options = Object.fromEntries(FILTER_KEYS.map(optionsOf)) as FilteredView['options'];
  return { ...view, facts: factsFor(plan, filters), options };
}

/** Where a project stands in the list; below zero when it is filtered out. */
export function placeOf(id: string, { groups }: MapView): number {
  return GROUPS.flatMap((group) => groups.get(group) ?? []).findIndex(({ project }) => project.id === id);
}
