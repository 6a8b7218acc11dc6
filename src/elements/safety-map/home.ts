import { fold } from '../../i18n/collate.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import { perPlan } from './per-plan.js';
import { boxOf, pathOf, toPlane } from './projection.js';
import type { PlaneBox } from './projection.js';
import { holds, regionByCode, regions } from './regions.js';
import type { Region } from './regions.js';
import { townsOf } from './towns.js';

/** What the map shows at first: a region, or a box without a name. */
export type Home = Region | { name?: undefined; path?: undefined; box: PlaneBox };

/** Enough places to tell which region most of them lie in. */
const MOST_ASKED = 200;

/** The region that a plan is about: by the regions it names, by its publisher's name, or where most of its places lie. */
function regionOf(plan: Plan): Region | undefined {
  const { bodies, places } = indexOf(plan);
  const publisher = bodies.get(plan.publisher ?? '');
  for (const place of [...(publisher?.places ?? []).map((id) => places.get(id)), ...plan.places]) {
    const found = place?.level === 'region' && regionByCode(place.lau);
    if (found) return found;
  }
  const name = fold(textOf(publisher?.title, 'cs', plan.language).value);
  const points = plan.places.flatMap(({ point }) => (point ? [toPlane(point)] : [])).slice(0, MOST_ASKED);
  return (
    regions.find((region) => fold(region.name) === name) ??
    regions.find((region) => points.filter((point) => holds(region, point)).length * 2 > points.length)
  );
}

/** The region of a plan, else all its places, else the whole country. */
const ownHome = perPlan((plan): Home => {
  const towns = townsOf(plan).map(({ point }) => toPlane(point));
  return regionOf(plan) ?? { box: boxOf(towns.length > 0 ? towns : regions.flatMap(({ rings }) => rings.flat())) };
});

/** What the map shows at first: the region asked for, else the plan's own. */
export function homeOf(plan: Plan, code: string): Home {
  return regionByCode(code) ?? ownHome(plan);
}

/** Outlines that the plan itself brings, as those of districts: SVG path data. */
export const areasOf = perPlan((plan): readonly string[] =>
  plan.places.flatMap(({ area }) => {
    if (!area) return [];
    const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
    return [pathOf(rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => toPlane([longitude, latitude]))))];
  }),
);
