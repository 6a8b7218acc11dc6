import type { Plan } from '../../model/plan.js';
import { toScreen } from './camera.js';
import type { Camera, Size } from './camera.js';
import { cluster } from './cluster.js';
import type { Cluster, Placed } from './cluster.js';
import { withLabels } from './labels.js';
import type { Labelled, LabelSide } from './labels.js';
import { toPlane } from './projection.js';
import { townOrder } from './towns.js';
import type { NamedTown } from './towns.js';

/** Size of the map with the size of its type, all in px. */
export interface MapSize extends Size {
  em: number;
}

/** A place as the map gathers it. */
export interface PlacedTown extends Placed, NamedTown {
  /** Half of what is seen of its marker, in em: its name begins there. */
  seen: number;
  /** Where it stands among the others by name; bystanders come last. */
  order: number;
}

/** Places that stand as one, the first where the marker stands; a bystander stands alone. */
export type Gathered = Cluster<PlacedTown>;

/** One marker on the map, or a bystander: px from the map's top left corner. */
export interface Marker extends Labelled {
  places: Gathered;
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
/** A map of more places than this, shown at less than so many px per unit, leaves room for names: there a marker takes twice the room. */
const MANY = 100;
const FAR = 10;
/** So much of a map is drawn about its middle: half of it, and markers that its edge cuts. */
const NEAR = 0.53;

/**
 * Gathers the towns of a plan.
 * @param countAt how many shown projects name each place
 * @param scale px per unit of the plane
 * @param em size of the type, px
 */
export function gather(
  plan: Plan,
  language: string,
  countAt: ReadonlyMap<string, number>,
  scale: number,
  em: number,
): Gathered[] {
  const { towns, shown } = townOrder(plan, language);
  const unit = towns.length > MANY && scale < FAR ? 2 * em : em;
  const place = (town: NamedTown, order: number): PlacedTown => {
    const weight = countAt.get(town.id) ?? 0;
    const [room, seen] = town.bystander ? BYSTANDER : weight > 0 ? BUSY : IDLE;
    return { ...town, ...toPlane(town.point), weight, seen, reach: (room * unit) / scale, order };
  };
  return [
    ...cluster(shown.map(place)),
    ...towns.filter(({ bystander }) => bystander).map((town, i): Gathered => [place(town, shown.length + i)]),
  ];
}

/**
 * Puts gathered towns on the map: those in view, with names where there is room. Heavier ones name themselves first.
 * @returns by name, so that one after another they read like a list; bystanders come last
 */
export function markersIn(gathered: readonly Gathered[], camera: Camera, size: MapSize): Marker[] {
  const { em } = size;
  const markers = gathered
    .map((places): Marker => {
      const [{ name, seen }] = places;
      const count = places.reduce((sum, { weight }) => sum + weight, 0);
      return { ...toScreen(camera, size, places[0]), radius: seen * em, width: (name.length * LETTER + 0.3) * em, places, count };
    })
    .filter(({ x, y }) => Math.abs(x / size.width - 0.5) < NEAR && Math.abs(y / size.height - 0.5) < NEAR);
  return withLabels(markers, size, LABEL_HEIGHT * em).sort((a, b) => a.places[0].order - b.places[0].order);
}
