import { parseEdtf } from '../../dates/edtf.js';
import type { Day } from '../../dates/interval.js';
import { compareTerms, termRange } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';
import { compare, fold } from '../../i18n/collate.js';
import type { Milestone } from '../../model/event.js';
import type { Place } from '../../model/place.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import { boxOf, toPlane } from './projection.js';
import type { PlaneBox, PlanePoint } from './projection.js';
import { countryBox, holds, regionByCode, regions } from './regions.js';
import type { Region } from './regions.js';
import { projectEntries } from './safety-map.view.js';

/** A place of the plan that stands on the map. */
export interface Town extends PlanePoint {
  id: string;
  place: Place;
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

/** Enough places to tell which region most of them lie in. */
const MOST_ASKED = 200;

/** The id of the last step, the present. */
export const NOW = 'now';

function joinedDay(place: Place): Day | undefined {
  const day = place.joined === undefined ? undefined : parseEdtf(place.joined)?.range.start;
  return Number.isFinite(day) ? day : undefined;
}

const steps = new WeakMap<Plan, readonly JoinStep[]>();

/**
 * How the programme grew: its beginning, each moment at which somebody joined, and the present. Empty when the plan
 * tells of nobody joining. A milestone of one project is not one of the programme.
 */
export function joinSteps(plan: Plan): readonly JoinStep[] {
  let known = steps.get(plan);
  if (!known) steps.set(plan, (known = buildSteps(plan)));
  return known;
}

function buildSteps(plan: Plan): JoinStep[] {
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
}

const towns = new WeakMap<Plan, readonly Town[]>();

/** The places of a plan that have a point, regions and districts aside. */
export function townsOf(plan: Plan): readonly Town[] {
  let known = towns.get(plan);
  if (!known) towns.set(plan, (known = buildTowns(plan)));
  return known;
}

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

function buildTowns(plan: Plan): Town[] {
  const busy = new Set(projectEntries(plan).flatMap(({ values }) => values.place));
  const joined = joinSteps(plan).at(-1)?.joined;
  return plan.places.flatMap((place) => {
    if (!place.point || place.level === 'region' || place.level === 'district') return [];
    const takesPart = joined?.has(place.id) ?? false;
    const preparing = place.participation === 'in-preparation';
    const bystander = !takesPart && !preparing && !busy.has(place.id);
    return [{ id: place.id, place, ...toPlane(place.point), joined: takesPart, bystander }];
  });
}

/** The region that a plan is about, from the `region` attribute, its publisher, its places, or where most of them lie. */
export function regionOf(plan: Plan, attribute: string): Region | undefined {
  const asked = regionByCode(attribute);
  if (asked) return asked;
  const { bodies, places } = indexOf(plan);
  const publisher = bodies.get(plan.publisher ?? '');
  const candidates = [...(publisher?.places ?? []).flatMap((id) => places.get(id) ?? []), ...plan.places];
  for (const { level, lau } of candidates) {
    const found = level === 'region' && lau !== undefined ? regionByCode(lau) : undefined;
    if (found) return found;
  }
  const name = fold(textOf(publisher?.title, 'cs', plan.language).value);
  const named = regions().find((region) => fold(region.name) === name);
  if (named) return named;
  const points = plan.places.flatMap(({ point }) => (point ? [toPlane(point)] : [])).slice(0, MOST_ASKED);
  return regions().find((region) => points.filter((point) => holds(region, point)).length * 2 > points.length);
}

const areas = new WeakMap<Plan, readonly string[]>();

/** Outlines that the plan itself brings, as those of districts: SVG path data. */
export function areasOf(plan: Plan): readonly string[] {
  let known = areas.get(plan);
  if (!known) areas.set(plan, (known = plan.places.flatMap(({ area }) => (area ? [areaPath(area)] : []))));
  return known;
}

function areaPath(area: NonNullable<Place['area']>): string {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const corner = ([longitude = 0, latitude = 0]: readonly number[]) => {
    const { x, y } = toPlane([longitude, latitude]);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return polygons.flat().map((ring) => `M${ring.map(corner).join('L')}Z`).join('');
}

/** What the map shows at first: the region, else all the places, else the whole country. */
export function homeBox(region: Region | undefined, towns: readonly PlanePoint[]): PlaneBox {
  return region?.box ?? boxOf(towns) ?? countryBox();
}
