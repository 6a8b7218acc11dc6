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

/** Undoes what the script that makes the base map does: one or two characters for a number, folded about zero. */
function arcPoints([x, y, steps]: (typeof ARCS)[number]): PlanePoint[] {
  const points = [{ x, y }];
  let at = 0;
  const next = () => {
    let folded = steps.charCodeAt(at++) - 35;
    if (folded > 65) folded = (folded - 65) * 66 + steps.charCodeAt(at++) - 35;
    return folded % 2 ? -(folded + 1) / 2 : folded / 2;
  };
  while (at < steps.length) points.push({ x: (x += next()), y: (y += next()) });
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
  return rings.map((ring) => `${pathData(ring)}Z`).join('');
}

function pathData(points: readonly PlanePoint[]): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}

let country: string | undefined;
let borders: string | undefined;

/** SVG path data of the whole country. */
export function countryPath(): string {
  return (country ??= regions().map(regionPath).join(''));
}

/** SVG path data of every border between two regions, each once. */
export function innerBorders(): string {
  return (borders ??= ARCS.map((arc, i) => (OUTLINE.includes(i) ? '' : pathData(arcPoints(arc)))).join(''));
}

/** The box around the whole country. */
export function countryBox(): PlaneBox {
  return boxOf(regions().flatMap(({ box }) => [
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ]))!;
}
