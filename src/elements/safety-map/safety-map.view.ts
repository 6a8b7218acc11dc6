import { dateOf } from '../../dates/interval.js';
import { termRange } from '../../dates/term.js';
import { compare } from '../../i18n/collate.js';
import type { Place } from '../../model/place.js';
import type { Plan } from '../../model/plan.js';
import { PROJECT_SCOPES } from '../../model/project.js';
import type { Project } from '../../model/project.js';
import { STATUS_CODES } from '../../model/schema.js';
import { indexOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { perPlan } from './per-plan.js';

/** Value of a filter that asks for records which do not say. */
export const NOT_STATED = 'none';

/** What a visitor filters by; an empty string lets everything through. */
export interface MapFilters {
  year: string;
  scope: string;
  status: string;
  place: string;
}

export type FilterKey = keyof MapFilters;
export const FILTER_KEYS: readonly FilterKey[] = ['year', 'scope', 'status', 'place'];
export const NO_FILTERS: MapFilters = { year: '', scope: '', status: '', place: '' };

/** Where a project stands in the list. */
export type ProjectGroup = 'regional' | 'local' | 'unplaced';
export const GROUPS: readonly ProjectGroup[] = ['regional', 'local', 'unplaced'];

/** A project with what it is found by. */
export interface ProjectEntry {
  project: Project;
  group: ProjectGroup;
  /** Values of each filter that the project answers to. */
  values: Readonly<Record<FilterKey, readonly string[]>>;
}

/** One choice of a filter. */
export interface FilterOption {
  value: string;
  /** How many projects it would show, the other filters being as they are. */
  count: number;
}

/** All that the list, the map and the status message are made from: one filtered set. */
export interface MapView {
  filters: MapFilters;
  shown: readonly ProjectEntry[];
  total: number;
  groups: Readonly<Record<ProjectGroup, readonly ProjectEntry[]>>;
  options: Readonly<Record<FilterKey, readonly FilterOption[]>>;
  /** How many of the shown projects name each place, by its id. */
  countAt: ReadonlyMap<string, number>;
}

/** A term that runs longer says nothing about single years. */
const MOST_YEARS = 20;
/** Kinds of projects that belong to nobody's town even when they name one. */
const WIDE = new Set(['regional', 'cross-border']);

function yearsOf({ years, term }: Project): string[] {
  if (years.length > 0) return years.map(String);
  const range = term && termRange(term);
  if (!range || !Number.isFinite(range.end - range.start)) return [];
  const [first, last] = [dateOf(range.start).year, dateOf(range.end).year];
  if (last - first >= MOST_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function entryOf(project: Project, places: ReadonlyMap<string, Place>): ProjectEntry {
  const known = project.places.flatMap((id) => places.get(id) ?? []);
  const towns = known.filter(({ level }) => level !== 'region');
  const wide =
    project.scope === undefined ? known.length > 0 && towns.length === 0 : WIDE.has(project.scope);
  const orNone = (values: readonly string[]) => (values.length > 0 ? values : [NOT_STATED]);
  return {
    project,
    group: wide ? 'regional' : towns.length > 0 ? 'local' : 'unplaced',
    values: {
      year: orNone(yearsOf(project)),
      scope: [project.scope ?? NOT_STATED],
      status: [project.status?.code ?? NOT_STATED],
      place: orNone(towns.map(({ id }) => id)),
    },
  };
}

/** Every project of a plan with what it is found by. */
export const projectEntries = perPlan((plan): readonly ProjectEntry[] => {
  const { places } = indexOf(plan);
  return plan.projects.map((project) => entryOf(project, places));
});

/** The id of a place given by its id or its official code, as in the `place` attribute. */
export function placeId(plan: Plan, value: string): string {
  if (value === '' || value === NOT_STATED || indexOf(plan).places.has(value)) return value;
  return plan.places.find(({ lau }) => lau === value)?.id ?? value;
}

function passes(entry: ProjectEntry, filters: MapFilters, besides?: FilterKey): boolean {
  return FILTER_KEYS.every(
    (key) => key === besides || filters[key] === '' || entry.values[key].includes(filters[key]),
  );
}

function rankIn(codes: readonly string[]): (a: string, b: string) => number {
  const rank = (code: string) => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);
}

function optionsOf(
  all: readonly ProjectEntry[],
  filters: MapFilters,
  key: FilterKey,
  order: (a: string, b: string) => number,
): FilterOption[] {
  const counts = new Map<string, number>();
  for (const entry of all) {
    const counted = Number(passes(entry, filters, key));
    for (const value of entry.values[key]) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  if (filters[key] !== '' && !counts.has(filters[key])) counts.set(filters[key], 0);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value === NOT_STATED) - Number(b.value === NOT_STATED) || order(a.value, b.value));
}

/**
 * Filters the projects of a plan.
 * @param filters empty strings let everything through
 * @param nameOf the name of a place, for sorting
 * @param language BCP 47 language to sort by
 */
export function mapView(plan: Plan, filters: MapFilters, nameOf: (id: string) => string, language: string): MapView {
  const all = projectEntries(plan);
  const shown = all.filter((entry) => passes(entry, filters));
  const groups: Record<ProjectGroup, ProjectEntry[]> = { regional: [], local: [], unplaced: [] };
  const countAt = new Map<string, number>();
  for (const entry of shown) {
    groups[entry.group].push(entry);
    for (const id of entry.values.place) countAt.set(id, (countAt.get(id) ?? 0) + 1);
  }
  const byName = compare(language);
  const options = (key: FilterKey, order: (a: string, b: string) => number) => optionsOf(all, filters, key, order);
  return {
    filters,
    shown,
    total: all.length,
    groups,
    countAt,
    options: {
      year: options('year', byName),
      scope: options('scope', rankIn(PROJECT_SCOPES)),
      status: options('status', rankIn(STATUS_CODES)),
      place: options('place', (a, b) => byName(nameOf(a), nameOf(b))),
    },
  };
}

/** A number the plan gives whole though it does not name every member: "zapojená města a obce: 27, jmenovitě 15". */
export interface Fact {
  what: Text;
  year?: number | undefined;
  total: number;
  named?: number | undefined;
  note?: Text | undefined;
}

/** The counts that belong to what is shown: those of the chosen year, and those that go for all years. */
export function factsFor(plan: Plan, { year }: MapFilters): Fact[] {
  return plan.counts.filter((count) => year === '' || count.year === undefined || String(count.year) === year);
}
