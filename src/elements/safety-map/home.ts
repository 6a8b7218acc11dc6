import type { Plan } from '../../model/plan.js';
import { textOf } from '../../model/text.js';
import { perPlan } from './per-plan.js';
import { boxOf, pathOf, toPlane } from './projection.js';
import type { PlaneBox } from './projection.js';
import { country, regionByCode, regions } from './regions.js';
import type { Region } from './regions.js';
import { townsOf } from './towns.js';

/** What the map shows at first: a region, or a box without a name. */
export type Home = Region | { name?: undefined; path?: undefined; box: PlaneBox };

/** The land under the markers. */
export interface Land {
  /** Name of the region that is shown; absent when it is none. */
  name?: string | undefined;
  /** SVG path data of what is emphasised. */
  path?: string | undefined;
  /** What is seen at first. */
  box: PlaneBox;
  /** SVG path data of all regions. */
  country: string;
}

/** What a file of the page's own says of the land. */
export type BaseMap = Partial<Land>;

/** The region that a plan is about: one that it names as a place, or its publisher by its name. */
function regionOf({ publisher, bodies, places, language }: Plan): Region | undefined {
  const code = places.find(({ level }) => level === 'region')?.lau;
  const name = bodies.find(({ id }) => id === publisher)?.title;
  return regionByCode(code) ?? regions.find((region) => region.name === textOf(name, 'cs', language).value);
}

/** The region of a plan, else all its places, else the whole country: around a single place there would be nothing to tell where it is. */
const ownHome = perPlan((plan): Home => {
  const towns = townsOf(plan).map(({ point }) => toPlane(point));
  return regionOf(plan) ?? { box: boxOf(towns.length > 1 ? towns : [...towns, ...regions.flatMap(({ rings }) => rings.flat())]) };
});

/** Outlines that the plan itself brings, as those of districts: SVG path data. */
export const areasOf = perPlan((plan): string => {
  const rings = plan.places.flatMap(({ area }) => (area?.type === 'Polygon' ? area.coordinates : (area?.coordinates.flat() ?? [])));
  return pathOf(rings.map((ring) => ring.map((position) => toPlane(position as [number, number]))));
});

/** The land with what the map shows at first: what the page's file says, else the region asked for, else the plan's own. */
export function homeOf(plan: Plan, code: string, base?: BaseMap): Land {
  return { country, ...(regionByCode(code) ?? ownHome(plan)), ...base };
}
