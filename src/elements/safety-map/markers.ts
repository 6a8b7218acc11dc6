import { gatheringScale, NEAREST, toScreen } from './camera.js';
import type { Camera, ScreenPoint, Size } from './camera.js';
import { cluster } from './cluster.js';
import type { Cluster, Placed } from './cluster.js';
import { placeLabels } from './labels.js';
import type { LabelSide } from './labels.js';
import { boxOf, toPlane } from './projection.js';
import type { PlaneBox } from './projection.js';
import type { Town } from './towns.js';

/** Size of the map with the size of its type, all in px. */
export interface MapSize extends Size {
  em: number;
}

/** A place as the map gathers it. */
export interface PlacedTown extends Placed {
  town: Town;
}

/** One marker on the map. */
export interface Marker extends Cluster<PlacedTown> {
  /** Id of the place it stands at; the same while the map moves. */
  id: string;
  /** Px from the map's top left corner. */
  x: number;
  y: number;
  /** Projects at all its places. */
  count: number;
  /** Side on which its name stands; absent when there is no room. */
  label?: LabelSide | undefined;
}

/** Diameters and type size, in em of the map; the styles draw them so. */
const WITH_PROJECTS = 2;
const WITHOUT = 1.5;
/** Half of what is seen of a marker: its name begins there. */
const SEEN = { busy: 1, idle: 0.55, bystander: 0.2 };
const LETTER = 0.47;
const LABEL_HEIGHT = 1.15;
/** Part of a map's width that is kept ready beyond each of its edges, for a hand that drags. */
const BEYOND = 0.25;
/** Larger type than this is not reckoned with when asking whether a zoom can part two places, px. */
const LARGEST_EM = 24;

/** Half of what the marker of so many projects covers, in em. */
const reachOf = (count: number) => (count > 0 ? WITH_PROJECTS : WITHOUT) / 2;

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
): Cluster<PlacedTown>[] {
  const unit = em / gatheringScale(scale);
  const placed = towns
    .filter(({ bystander }) => !bystander)
    .map((town): PlacedTown => {
      const weight = countAt.get(town.id) ?? 0;
      return { id: town.id, ...toPlane(town.point), weight, reach: reachOf(weight) * unit, town };
    });
  return cluster(placed);
}

/** What there is to draw. */
export interface Drawn {
  /** By name, so that one after another they read like a list. */
  markers: Marker[];
  bystanders: Bystander[];
}

/** Puts gathered towns on the map: those in view, with names where there is room. Heavier ones name themselves first. */
export function markersIn(
  clusters: readonly Cluster<PlacedTown>[],
  towns: readonly Town[],
  camera: Camera,
  size: MapSize,
  nameOf: (town: Town) => string,
): Drawn {
  const isNear = ({ x, y }: ScreenPoint) =>
    Math.abs(x / size.width - 0.5) < 0.5 + BEYOND && Math.abs(y / size.height - 0.5) < 0.5 + BEYOND;
  const markers = clusters
    .map(({ anchor, members }): Marker => {
      const count = members.reduce((sum, { weight }) => sum + weight, 0);
      return { id: anchor.id, anchor, members, count, ...toScreen(camera, size, anchor) };
    })
    .filter(isNear);
  const bystanders = towns
    .filter((town) => town.bystander)
    .map((town): Bystander => ({ town, ...toScreen(camera, size, toPlane(town.point)) }))
    .filter(isNear);
  const labelled = (at: ScreenPoint, town: Town, radius: number) =>
    ({ x: at.x, y: at.y, radius: radius * size.em, width: (nameOf(town).length * LETTER + 0.3) * size.em });
  const sides = placeLabels(
    [
      ...markers.map((marker) => labelled(marker, marker.anchor.town, marker.count > 0 ? SEEN.busy : SEEN.idle)),
      ...bystanders.map((bystander) => labelled(bystander, bystander.town, SEEN.bystander)),
    ],
    size,
    LABEL_HEIGHT * size.em,
  );
  [...markers, ...bystanders].forEach((drawn, i) => (drawn.label = sides[i]));
  const order = new Map(towns.map(({ id }, i) => [id, i]));
  markers.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  return { markers, bystanders };
}

/** A place that only helps to find one's way. */
export interface Bystander {
  town: Town;
  x: number;
  y: number;
  label?: LabelSide | undefined;
}

/** The box around all places of a marker, or undefined when they stand so close that no zoom parts them. */
export function spreadOf({ members }: Cluster<PlacedTown>): PlaneBox | undefined {
  const box = boxOf(members);
  const reach = WITH_PROJECTS * LARGEST_EM / NEAREST;
  return box && Math.hypot(box.right - box.left, box.bottom - box.top) > reach ? box : undefined;
}
