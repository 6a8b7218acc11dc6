/** Metres of Web Mercator in one unit of the plane, as in `base-map.ts`. */
export const UNIT = 1000;

/** A point on the plane of the map: units of {@link UNIT} metres of Web Mercator, x to the east, y to the south. */
export interface PlanePoint {
  x: number;
  y: number;
}

/** A rectangle on the plane of the map. */
export type PlaneBox = readonly [left: number, top: number, right: number, bottom: number];

/** Radius of the sphere that Web Mercator is drawn from, in units. */
export const EARTH = 6378137 / UNIT;
const RADIAN = Math.PI / 180;

/** Puts a WGS 84 position, `[longitude, latitude]` in degrees, on the plane; the poles are far away, but on it, as is what would lie beyond the world. */
export function toPlane([longitude, latitude]: readonly [number, number]): PlanePoint {
  return { x: EARTH * RADIAN * (longitude % 360), y: -EARTH * Math.asinh(Math.tan(latitude * RADIAN)) };
}

/** The smallest box around points. */
export function boxOf(points: readonly PlanePoint[]): PlaneBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

/** SVG path data of an area with such outlines. */
export function pathOf(rings: readonly (readonly PlanePoint[])[]): string {
  return rings.map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`).join('');
}
