import type { PlanePoint } from './projection.js';

/** Something that can stand on the map: heavier ones keep their place, lighter ones near them join. */
export interface Placed extends PlanePoint {
  id: string;
  weight: number;
  /** Half of the room its marker takes, in the plane's units. */
  reach: number;
}

/** A marker's worth of places: the heaviest, where the marker stands, and those near it. */
export interface Cluster<P extends Placed> {
  anchor: P;
  /** All of them, the anchor first. */
  members: P[];
}

/**
 * Gathers places so that no two markers cover each other.
 *
 * Our own, not a library's: markers are anchored at a real place ("Přeštice a okolí"), never at a centre of gravity
 * that lies in a wood, so the name is true and the marker does not wander as filters change; and the same places give
 * the same markers whatever their order. One pass over a grid, so ten thousand places take a few milliseconds.
 */
export function cluster<P extends Placed>(places: readonly P[]): Cluster<P>[] {
  const byWeight = [...places].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const cell = 2 * byWeight.reduce((most, { reach }) => Math.max(most, reach), 0) || 1;
  const clusters: Cluster<P>[] = [];
  const grid = new Map<number, Cluster<P>[]>();
  // Columns are numbered so far apart that no two cells of the world share a key.
  const cellOf = (column: number, row: number) => column * 0x4000000 + row;
  for (const place of byWeight) {
    const [column, row] = [Math.floor(place.x / cell), Math.floor(place.y / cell)];
    let nearest: Cluster<P> | undefined;
    let least = 1;
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const other of grid.get(cellOf(c, r)) ?? []) {
          const { anchor } = other;
          const distance = Math.hypot(anchor.x - place.x, anchor.y - place.y) / (anchor.reach + place.reach);
          if (distance < least) [nearest, least] = [other, distance];
        }
      }
    }
    if (nearest) {
      nearest.members.push(place);
      continue;
    }
    const own = { anchor: place, members: [place] };
    clusters.push(own);
    const neighbours = grid.get(cellOf(column, row));
    if (neighbours) neighbours.push(own);
    else grid.set(cellOf(column, row), [own]);
  }
  return clusters;
}
