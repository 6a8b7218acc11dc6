import { gatheringScale, toScreen } from './camera.js';
import type { Camera, ScreenPoint, Size } from './camera.js';
import { cluster } from './cluster.js';
import type { Cluster, Placed } from './cluster.js';
import { placeLabels } from './labels.js';
import type { LabelSide } from './labels.js';
import { toPlane } from './projection.js';
import type { Town } from './towns.js';

/** Size of the map with the size of its type, all in px. */
export interface MapSize extends Size {
  em: number;
}

/** A place as the map gathers it. */
export interface PlacedTown extends Placed {
  town: Town;
  /** Half of what is seen of its marker, in em: its name begins there. */
  seen: number;
  /** Where it stands among the others by name. */
  order: number;
}

/** Places that stand as one; nobody is gathered about a bystander. */
export type Gathered = Cluster<PlacedTown>;

/** One marker on the map, or a bystander: px from the map's top left corner. */
export interface Marker extends Gathered, ScreenPoint {
  /** Projects at all its places. */
  count: number;
  /** Side on which its name stands; absent when there is no room. */
  label?: LabelSide | undefined;
}

/** Half of the room that a marker takes and half of what is seen of it, in em of the map; the styles draw them so. */
const BUSY = [1, 1] as const;
const IDLE = [0.75, 0.55] as const;
const BYSTANDER = [0.2, 0.2] as const;
const LETTER = 0.47;
const LABEL_HEIGHT = 1.15;
/** So much of a map, half of it and a quarter more, is kept ready about its middle for a hand that drags. */
const NEAR = 0.75;

/**
 * Gathers towns for a scale.
 * @param towns in the order of their names
 * @param countAt how many shown projects name each place
 */
export function gather(
  towns: readonly Town[],
  countAt: ReadonlyMap<string, number>,
  scale: number,
  em: number,
): Gathered[] {
  const place = (town: Town, order: number): PlacedTown => {
    const weight = countAt.get(town.id) ?? 0;
    const [room, seen] = town.bystander ? BYSTANDER : weight > 0 ? BUSY : IDLE;
    return { id: town.id, town, weight, seen, reach: (room * em) / gatheringScale(scale), order, ...toPlane(town.point) };
  };
  const [bystanders, others] = [true, false].map((is) => towns.filter(({ bystander }) => bystander === is));
  return [
    ...cluster(others!.map(place)),
    ...bystanders!.map((town) => ({ anchor: place(town, towns.length), members: [] })),
  ];
}

/**
 * Puts gathered towns on the map: those in view, with names where there is room. Heavier ones name themselves first.
 * @returns by name, so that one after another they read like a list; bystanders come last
 */
export function markersIn(
  gathered: readonly Gathered[],
  camera: Camera,
  size: MapSize,
  nameOf: (town: Town) => string,
): Marker[] {
  const markers = gathered
    .map(({ anchor, members }): Marker => {
      const count = members.reduce((sum, { weight }) => sum + weight, 0);
      return { anchor, members, count, ...toScreen(camera, size, anchor) };
    })
    .filter(({ x, y }) => Math.abs(x / size.width - 0.5) < NEAR && Math.abs(y / size.height - 0.5) < NEAR);
  const labelled = markers.map(({ x, y, anchor }) => {
    const width = nameOf(anchor.town).length * LETTER + 0.3;
    return { x, y, radius: anchor.seen * size.em, width: width * size.em };
  });
  const sides = placeLabels(labelled, size, LABEL_HEIGHT * size.em);
  markers.forEach((marker, i) => (marker.label = sides[i]));
  return markers.sort((a, b) => a.anchor.order - b.anchor.order);
}
