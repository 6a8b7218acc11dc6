import { REGIONS, START } from './base-map.js';
import { boxOf, pathOf, type PlaneBox, type PlanePoint } from './projection.js';

/** One Czech region as the base map knows it. */
export interface Region {
  /** The digits of its NUTS 3 code, `32` of `CZ032`. */
  code: string;
  /** Czech name, as "Plzeňský kraj". */
  name: string;
  /** Closed outlines: around the region, and around what is cut out of it. */
  rings: readonly (readonly PlanePoint[])[];
  /** SVG path data of its area. */
  path: string;
  box: PlaneBox;
}

/** Every border between two corners where regions meet, in the direction in which it was drawn first. */
const borders: PlanePoint[][] = [];
let corner: PlanePoint = START;

/** Undoes what the script that makes the base map does: a character for a number, folded about zero for a step. */
function readBorder(text: string): readonly PlanePoint[] {
  const numbers = [...text].map((character) => (character.charCodeAt(0) + 91) % 94);
  if (numbers.length === 1) return borders[numbers[0]!]!.toReversed();
  const step = (at: number) => (numbers[at]! >> 1) ^ -(numbers[at]! & 1);
  const points = [corner];
  let { x, y } = corner;
  for (let at = 0; at < numbers.length; at += 2) points.push({ x: (x += step(at)), y: (y += step(at + 1)) });
  borders.push(points);
  return points;
}

/** A ring; each of its borders begins where the last one ended. */
function readRing(text: string): PlanePoint[] {
  return text.split(' ').flatMap((part) => {
    const points = readBorder(part);
    corner = points.at(-1)!;
    return points.slice(1);
  });
}

/** All 14 regions. */
export const regions: readonly Region[] = REGIONS.map(([code, name, ...texts]) => {
  const rings = texts.map(readRing);
  return { code, name, rings, path: pathOf(rings), box: boxOf(rings.flat()) };
});

/** SVG path data of the whole country, region by region. */
export const country = regions.map(({ path }) => path).join('');

/**
 * Finds a region by its code: NUTS 3 (`CZ032`) or ISO 3166-2 (`CZ-32`), in any case.
 * @returns undefined when the code names no Czech region
 */
export function regionByCode(code = ''): Region | undefined {
  const digits = /^cz-?0?(\d\d)$/i.exec(code.trim())?.[1];
  return regions.find((region) => region.code === digits);
}

/** Whether a region holds a point (even-odd rule over all its rings). */
export function holds({ rings }: Region, { x, y }: PlanePoint): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1)!;
    for (const to of ring) {
      if (from.y > y !== to.y > y && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
      from = to;
    }
  }
  return inside;
}
