import type { PlanePoint } from './projection.js';

/** Something that can stand on the map: heavier ones keep their place, lighter ones near them join. */
export interface Placed extends PlanePoint {
  id: string;
  weight: number;
  /** Half of the room its marker takes, in the plane's units; a heavier one takes no less. */
  reach: number;
}

/** A marker's worth of places: the heaviest, where the marker stands, and those near it. */
export type Cluster<P extends Placed> = [P, ...P[]];

/** Columns of the grid are numbered so far apart that no two cells of the world share a number. */
const COLUMN = 0x4000000;
const AROUND = [-COLUMN, 0, COLUMN].flatMap((column) => [column - 1, column, column + 1]);

/**
 * Gathers places so that no two markers cover each other.
 *
 * Our own, not a library's: markers are anchored at a real place ("Přeštice a okolí"), never at a centre of gravity
 * that lies in a wood, so the name is true and the marker does not wander as filters change; and the same places give
 * the same markers whatever their order. One pass over a grid, so ten thousand places take a few milliseconds.
 */
export function cluster<P extends Placed>(places: readonly P[]): Cluster<P>[] {
  const byWeight = [...places].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const side = 2 * (byWeight[0]?.reach ?? 0) || 1;
  const clusters: Cluster<P>[] = [];
  const grid = new Map<number, Cluster<P>[]>();
  for (const place of byWeight) {
    const cell = Math.floor(place.x / side) * COLUMN + Math.floor(place.y / side);
    let nearest: Cluster<P> | undefined;
    let least = 1;
    for (const beside of AROUND) {
      for (const other of grid.get(cell + beside) ?? []) {
        const [anchor] = other;
        const distance = Math.hypot(anchor.x - place.x, anchor.y - place.y) / (anchor.reach + place.reach);
        if (distance < least) [nearest, least] = [other, distance];
      }
    }
    if (nearest) nearest.push(place);
    else {
      const own: Cluster<P> = [place];
      clusters.push(own);
      grid.set(cell, [...(grid.get(cell) ?? []), own]);
    }
  }
  return clusters;
}
