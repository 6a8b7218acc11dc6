import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { FILTER_KEYS, mapView, NOT_STATED, wholeView } from './safety-map.view.js';
import type { MapFilters, MapView, Sieve } from './safety-map.view.js';

/** The id of a place given by its id or its official code, as in the `place` attribute. */
export function placeId(plan: Plan, value: string): string {
  if (value === '' || value === NOT_STATED || indexOf(plan).places.has(value)) return value;
  return plan.places.find(({ lau }) => lau === value)?.id ?? value;
}

/** The counts that belong to what is shown: those of the chosen year, and those that go for all years. */
export function factsFor(plan: Plan, { year }: MapFilters): Plan['counts'] {
  return plan.counts.filter((fact) => year === '' || fact.year === undefined || String(fact.year) === year);
}

/**
 * What filters leave of a plan's projects.
 * @param language BCP 47 language to sort by
 * @param asked empty strings let everything through; a place may be given by its official code
 */
export function filteredView(plan: Plan, language: string, asked: MapFilters): MapView {
  const filters = { ...asked, place: placeId(plan, asked.place) };
  const keys = FILTER_KEYS.filter((key) => filters[key] !== '');
  if (keys.length === 0) return wholeView(plan, language);
  const passes: Sieve = ({ values }, besides) => keys.every((key) => key === besides || values[key].includes(filters[key]));
  return { ...mapView(plan, language, filters, passes), facts: factsFor(plan, filters) };
}
