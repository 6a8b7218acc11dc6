/** Finds points that no place of the plan can have: swapped coordinates, zeros for unknown ones, another continent. */
import { isNear } from './place.js';
import type { Place } from './place.js';

/** A point this many degrees from the middle of the others does not belong to them. */
const FARTHEST = 5;

type Point = NonNullable<Place['point']>;

const isSwapped = ([x, y]: Point) => isNear([y, x]);
const isNowhere = ([x, y]: Point) => Math.abs(x) < 1 && Math.abs(y) < 1;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** The places without the points that are out of place; the places themselves stay. */
export function placed(places: readonly Place[], report: (index: number, point: Point) => void): readonly Place[] {
  const points = places.flatMap(({ point }) => (point && !isSwapped(point) && !isNowhere(point) ? [point] : []));
  // A plan of another country has no point near, and is measured by itself.
  const near = points.filter(isNear);
  const [x, y] = ([0, 1] as const).map((axis) => median((near.length > 0 ? near : points).map((point) => point[axis])));
  const fits = (point: Point) =>
    isNear(point) || (points.includes(point) && Math.max(Math.abs(point[0] - x!), Math.abs(point[1] - y!)) < FARTHEST);
  return places.map((place, index) => {
    const { point, ...rest } = place;
    if (!point || fits(point)) return place;
    report(index, point);
    return rest;
  });
}
