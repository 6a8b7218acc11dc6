import { ARCS, OUTLINE, REGIONS } from './base-map.js';
import { boxOf, toPlane, type PlaneBox, type PlanePoint } from './projection.js';

/** One Czech region as the base map knows it. */
export interface Region {
  /** NUTS 3 code, as `CZ032`. */
  code: string;
  /** Czech name, as "Plzeňský kraj". */
  name: string;
  /** Closed outlines, the first around the region, the others around what is cut out of it. */
  rings: readonly (readonly PlanePoint[])[];
  box: PlaneBox;
}

function arcPoints(data: string): PlanePoint[] {
  const [x = 0, y = 0, ...steps] = (data.match(/-?\d+/g) ?? []).map(Number);
  const points = [{ x, y }];
  for (let i = 0; i < steps.length; i += 2) {
    const from = points[points.length - 1]!;
    points.push({ x: from.x + steps[i]!, y: from.y + steps[i + 1]! });
  }
  return points;
}

let decoded: readonly Region[] | undefined;

/** All 14 regions, by code; decoded once, when first asked for. */
export function regions(): readonly Region[] {
  if (decoded) return decoded;
  const arcs = ARCS.map(arcPoints);
  const along = (arc: number) => (arc < 0 ? arcs[~arc]!.slice().reverse() : arcs[arc]!);
  decoded = REGIONS.map(([code, name, routes]) => {
    const rings = routes.map((route) => route.flatMap((arc) => along(arc).slice(1)));
    return { code, name, rings, box: boxOf(rings[0]!)! };
  });
  return decoded;
}

/**
 * Finds a region by its code: NUTS 3 (`CZ032`) or ISO 3166-2 (`CZ-32`), in any case.
 * @returns undefined when the code names no Czech region
 */
export function regionByCode(code: string): Region | undefined {
  const digits = /^cz-?0?([1-8]\d)$/i.exec(code.trim())?.[1];
  return digits === undefined ? undefined : regions().find((region) => region.code === `CZ0${digits}`);
}

/** Whether a region holds a point (even-odd rule over all its rings). */
export function holds(region: Region, { x, y }: PlanePoint): boolean {
  let inside = false;
  for (const ring of region.rings) {
    let from = ring[ring.length - 1]!;
    for (const to of ring) {
      if (from.y > y !== to.y > y && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** The region in which a WGS 84 position lies. */
export function regionAt(position: readonly [number, number]): Region | undefined {
  const point = toPlane(position);
  return regions().find((region) => holds(region, point));
}

/** SVG path data of a region's area. */
export function regionPath({ rings }: Region): string {
  return rings.map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`).join('');
}

/** SVG path data of every border between two regions, each once. */
export function innerBorders(): string {
  return ARCS.filter((_, arc) => !OUTLINE.includes(arc)).join('');
}

/** The box around the whole country. */
export function countryBox(): PlaneBox {
  return boxOf(regions().flatMap(({ box }) => [
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ]))!;
}
