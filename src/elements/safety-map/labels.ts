import { gather } from '../../model/gather.js';
import type { ScreenPoint, Size } from './camera.js';

/** A marker with its name, in pixels of the map. */
export interface Labelled extends ScreenPoint {
  /** Radius of the marker, px. */
  radius: number;
  /** Width of the name, px; 0 when it has none to show. */
  width: number;
}

/** A rectangle by its middle and half of its sides. */
interface Room extends ScreenPoint {
  across: number;
  down: number;
}

/** Where a name may stand beside its marker, the best first, and the way there. */
const SIDES = [
  ['end', 1, 0],
  ['start', -1, 0],
  ['below', 0, 1],
  ['above', 0, -1],
] as const;
export type LabelSide = (typeof SIDES)[number][0];

const GAP = 2;

/**
 * Chooses a side for each name so that names cover neither each other nor a marker; a name with no room is left out.
 * @param markers markers in the order of their importance: the first chooses first
 * @param size the map, in px; a name never leaves it
 * @param height height of a line of names, px; no marker is higher than two
 * @returns the markers with the side of their name, undefined where it is left out
 */
export function withLabels<Marker extends Labelled>(
  markers: readonly Marker[],
  size: Size,
  height: number,
): (Marker & { label: LabelSide | undefined })[] {
  // What is taken, in rows; nothing is higher than a row, so only the rows beside have to be looked at.
  const rowOf = ({ y }: ScreenPoint) => Math.floor(y / 2 / height);
  const rows = gather(markers.map(({ x, y, radius }): Room => ({ x, y, across: radius, down: radius })), rowOf);
  const isFree = (room: Room) => {
    const { x, y, across, down } = room;
    const isIn = (other: Room) => Math.abs(x - other.x) < across + other.across && Math.abs(y - other.y) < down + other.down;
    return (
      Math.abs(x - size.width / 2) <= size.width / 2 - across &&
      Math.abs(y - size.height / 2) <= size.height / 2 - down &&
      ![-1, 0, 1].some((beside) => rows.get(rowOf(room) + beside)?.some(isIn))
    );
  };
  const labelOf = ({ x, y, radius, width }: Labelled) => {
    const [across, down, reach] = [width / 2, height / 2, radius + GAP];
    for (const [side, right, below] of SIDES) {
      const own = { x: x + right * (reach + across), y: y + below * (reach + down), across, down };
      if (across > 0 && isFree(own)) {
        rows.set(rowOf(own), [...(rows.get(rowOf(own)) ?? []), own]);
        return side;
      }
    }
    return undefined;
  };
  return markers.map((marker) => ({ ...marker, label: labelOf(marker) }));
}
