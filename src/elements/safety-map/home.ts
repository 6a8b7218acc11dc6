import { fold } from '../../i18n/collate.js';
import type { Place } from '../../model/place.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import { perPlan } from './per-plan.js';
import { boxOf, toPlane } from './projection.js';
import type { PlaneBox } from './projection.js';
import { countryBox, holds, regionByCode, regions } from './regions.js';
import type { Region } from './regions.js';
import { townsOf } from './towns.js';

/** Enough places to tell which region most of them lie in. */
const MOST_ASKED = 200;

/** The region that a plan is about, from the `region` attribute, its publisher, its places, or where most of them lie. */
function regionOf(plan: Plan, attribute: string): Region | undefined {
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

/** Outlines that the plan itself brings, as those of districts: SVG path data. */
export const areasOf = perPlan((plan): readonly string[] => plan.places.flatMap(({ area }) => (area ? [areaPath(area)] : [])));

function areaPath(area: NonNullable<Place['area']>): string {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const corner = ([longitude = 0, latitude = 0]: readonly number[]) => {
    const { x, y } = toPlane([longitude, latitude]);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return polygons.flat().map((ring) => `M${ring.map(corner).join('L')}Z`).join('');
}

/** What the map shows at first, and the region it is. */
export interface Home {
  region: Region | undefined;
  box: PlaneBox;
}

const homes = new WeakMap<Plan, Home & { attribute: string }>();

/** What the map shows at first: the region, else all the places, else the whole country. */
export function homeOf(plan: Plan, attribute: string): Home {
  let known = homes.get(plan);
  if (known?.attribute !== attribute) {
    const region = regionOf(plan, attribute);
    const box = region?.box ?? boxOf(townsOf(plan).map(({ point }) => toPlane(point))) ?? countryBox();
    known = { attribute, region, box };
    homes.set(plan, known);
  }
  return known;
}
