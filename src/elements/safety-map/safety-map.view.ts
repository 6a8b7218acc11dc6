import { dateOf } from '../../dates/interval.js';
import { termRange } from '../../dates/term.js';
import { gather } from '../../model/gather.js';
import type { Plan } from '../../model/plan.js';
import type { Project } from '../../model/project.js';
import { indexOf, placeName } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import { perPlan } from './per-plan.js';

/** Value of a filter that asks for records which do not say. */
export const NOT_STATED = 'none';

export const FILTER_KEYS = ['year', 'scope', 'status', 'place'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What a visitor filters by; an empty string lets everything through. */
export type MapFilters = Readonly<Record<FilterKey, string>>;
export const NO_FILTERS: MapFilters = { year: '', scope: '', status: '', place: '' };

/** Where a project stands in the list. */
export const GROUPS = ['regional', 'local', 'unplaced'] as const;
export type ProjectGroup = (typeof GROUPS)[number];

/** A project with what it is found by. */
export interface ProjectEntry {
  project: Project;
  group: ProjectGroup;
  /** Values of each filter that the project answers to. */
  values: Readonly<Record<FilterKey, readonly string[]>>;
}

/** All that the list, the map and the status message are made from: one filtered set. */
export interface MapView {
  filters: MapFilters;
  /** What the plan counts of what is shown. */
  facts: Plan['counts'];
  shown: readonly ProjectEntry[];
  total: number;
  groups: ReadonlyMap<string, readonly ProjectEntry[]>;
  /** How many of the shown projects name each place, by its id. */
  countAt: ReadonlyMap<string, number>;
}

/** A term that runs longer, or is open, says nothing about single years. */
const MOST_YEARS = 20;
/** Kinds of projects that belong to nobody's town even when they name one. */
const WIDE = ['regional', 'cross-border'];

function yearsOf({ years, term }: Project): readonly (number | string)[] {
  const range = years.length === 0 && term && termRange(term);
  if (!range) return years;
  const first = dateOf(range.start).year;
  const length = dateOf(range.end).year - first + 1;
  return length <= MOST_YEARS ? [...Array(length).keys()].map((i) => first + i) : [];
}

/** Every project of a plan with what it is found by. */
export const projectEntries = perPlan((plan): readonly ProjectEntry[] => {
  const { places } = indexOf(plan);
  const isTown = (id: string) => places.has(id) && places.get(id)!.level !== 'region';
  /** Lists of one value: very many projects say the same, and share what is made of it. */
  const lists = new Map<unknown, readonly string[]>();
  const listOf = (value: unknown) => lists.get(value) ?? lists.set(value, [String(value)]).get(value)!;
  /** What a filter finds a project by; what does not say is found as such. */
  const orNone = (values: readonly (number | string)[]) => (values.length > 1 ? values.map(String) : listOf(values[0] ?? NOT_STATED));

  return plan.projects.map((project): ProjectEntry => {
    const { scope, status } = project;
    const towns = project.places.every(isTown) ? project.places : project.places.filter(isTown);
    const isWide = scope === undefined ? towns.length === 0 && project.places.some((id) => places.has(id)) : WIDE.includes(scope);
    return {
      project,
      group: isWide ? 'regional' : towns.length > 0 ? 'local' : 'unplaced',
      values: { year: orNone(yearsOf(project)), scope: listOf(scope ?? NOT_STATED), status: listOf(status?.code ?? NOT_STATED), place: orNone(towns) },
    };
  });
});

/** The name of a place as text, to sort by. */
export function placeTitle(plan: Plan, id: string, language: string): string {
  return textOf(placeName(plan, id), language, plan.language).value;
}

/** Where each place stands among all of a plan by name, from 1; sorting names is what takes longest, so it is done once. */
export const placeOrder = perPlan((plan, language: string): ReadonlyMap<string, number> => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const named = plan.places.map(({ id }) => [id, placeTitle(plan, id, language)] as const);
  return new Map(named.sort(([, a], [, b]) => compare(a, b)).map(([id], i) => [id, i + 1]));
});

/** Adds to what is counted under a key. */
export function count(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** Whether filters let a project through, all of them or all besides one. */
export type Sieve = (entry: ProjectEntry, besides?: FilterKey) => boolean;

/** What is shown of a plan's projects. */
export function mapView(plan: Plan, filters = NO_FILTERS, passes: Sieve = () => true): MapView {
  const all = projectEntries(plan);
  const shown = all.filter((entry) => passes(entry));
  const countAt = new Map<string, number>();
  for (const { values } of shown) for (const id of values.place) count(countAt, id, 1);
  return {
    filters,
    facts: plan.counts,
    shown,
    total: all.length,
    groups: gather(shown, ({ group }) => group),
    countAt,
  };
}

/** All projects of a plan; the visitor's view is the visit's. */
export const wholeView = perPlan((plan) => mapView(plan));
