import { parseEdtf } from '../../dates/edtf.js';
import type { Day } from '../../dates/interval.js';
import { compareTerms, termRange } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';
import { compare } from '../../i18n/collate.js';
import type { Milestone } from '../../model/event.js';
import type { Place } from '../../model/place.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { perPlan } from './per-plan.js';
import { projectEntries } from './safety-map.view.js';

/** A place of the plan that stands on the map. */
export interface Town {
  id: string;
  place: Place;
  /** `[longitude, latitude]`, degrees. */
  point: readonly [number, number];
  /** Whether it takes part, as far as the plan says by name. */
  joined: boolean;
  /** A place that neither takes part nor has a project: drawn to help find one's way. */
  bystander: boolean;
}

/** One moment in which the programme grew, with all who had joined by then. */
export interface JoinStep {
  id: string;
  /** The milestone; absent for the present when the plan says nothing of it. */
  milestone?: Milestone;
  term?: Term | undefined;
  /** Place ids that joined at this moment. */
  joins: readonly string[];
  /** Place ids of all who had joined by then. */
  joined: ReadonlySet<string>;
}

/** The id of the last step, the present. */
export const NOW = 'now';

function joinedDay(place: Place): Day | undefined {
  const day = place.joined === undefined ? undefined : parseEdtf(place.joined)?.range.start;
  return Number.isFinite(day) ? day : undefined;
}

/**
 * How the programme grew: its beginning, each moment at which somebody joined, and the present. Empty when the plan
 * tells of nobody joining. A milestone of one project is not one of the programme.
 */
export const joinSteps = perPlan((plan): readonly JoinStep[] => {
  const { places } = indexOf(plan);
  const own = plan.milestones.filter(({ project }) => project === undefined);
  const dated = own
    .filter(({ term }) => term && termRange(term))
    .sort((a, b) => compareTerms(a.term, b.term));
  const first = dated.findIndex(({ joins }) => joins.length > 0);
  const everybody = new Set([
    ...own.flatMap(({ joins }) => joins),
    ...plan.places.filter(({ joined, participation }) => joined || participation === 'joined').map(({ id }) => id),
  ]);
  if (everybody.size === 0) return [];
  const growing = dated.filter(({ joins }, index) => joins.length > 0 || (index === 0 && index < first));
  const before = new Set<string>();
  const found = growing.map((milestone): JoinStep => {
    const end = termRange(milestone.term!)!.end;
    const joins = new Set(milestone.joins.filter((id) => !before.has(id)));
    for (const id of everybody) {
      const day = joinedDay(places.get(id) ?? { id, title: id });
      if (day !== undefined && day <= end && !before.has(id)) joins.add(id);
    }
    for (const id of joins) before.add(id);
    return { id: milestone.id, milestone, term: milestone.term, joins: [...joins], joined: new Set(before) };
  });
  // A milestone without a date, "v současné době", speaks of the present.
  const present = own.find(({ term }) => !term || (term.edtf === undefined && term.kind === 'unknown'));
  const late = [...everybody].filter((id) => !before.has(id));
  const now: JoinStep = { id: NOW, joins: late, joined: everybody };
  if (present) Object.assign(now, { milestone: present, term: present.term });
  return [...found, now];
});

/** The places of a plan that have a point, regions and districts aside. */
export const townsOf = perPlan((plan): readonly Town[] => {
  const busy = new Set(projectEntries(plan).flatMap(({ values }) => values.place));
  const joined = joinSteps(plan).at(-1)?.joined;
  return plan.places.flatMap((place) => {
    if (!place.point || place.level === 'region' || place.level === 'district') return [];
    const takesPart = joined?.has(place.id) ?? false;
    const preparing = place.participation === 'in-preparation';
    const bystander = !takesPart && !preparing && !busy.has(place.id);
    return [{ id: place.id, place, point: place.point, joined: takesPart, bystander }];
  });
});

/** The places of a map in the order of their names, and the number of each on paper. */
export interface TownOrder {
  towns: readonly Town[];
  numbers: ReadonlyMap<string, number>;
}

const orders = new WeakMap<Plan, TownOrder & { language: string }>();

/** Sorts the places of a plan by name, once for each language. */
export function townOrder(plan: Plan, nameOf: (id: string) => string, language: string): TownOrder {
  let known = orders.get(plan);
  if (known?.language !== language) {
    const byName = compare(language);
    const named = townsOf(plan).map((town) => ({ town, name: nameOf(town.id) }));
    const towns = named.sort((a, b) => byName(a.name, b.name)).map(({ town }) => town);
    const shown = towns.filter(({ bystander }) => !bystander);
    known = { language, towns, numbers: new Map(shown.map(({ id }, i) => [id, i + 1])) };
    orders.set(plan, known);
  }
  return known;
}
