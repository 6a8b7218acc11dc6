/** Metres of Web Mercator in one unit of the plane, as in `base-map.ts`. */
export const UNIT = 1000;

/** A point on the plane of the map: units of {@link UNIT} metres of Web Mercator, x to the east, y to the south. */
export interface PlanePoint {
  x: number;
  y: number;
}

/** A rectangle on the plane of the map. */
export interface PlaneBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Radius of the sphere that Web Mercator is drawn from, in units. */
export const EARTH = 6378137 / UNIT;
/** Where Web Mercator ends: the sine of the latitude at which the world is a square. */
const NORTHMOST = 0.99627;
const RADIAN = Math.PI / 180;

/** Puts a WGS 84 position, `[longitude, latitude]` in degrees, on the plane; beyond 85° it stays at the edge. */
export function toPlane([longitude, latitude]: readonly [number, number]): PlanePoint {
  const north = Math.min(NORTHMOST, Math.max(-NORTHMOST, Math.sin(latitude * RADIAN)));
  return { x: EARTH * longitude * RADIAN, y: -EARTH * Math.atanh(north) };
}

/** The smallest box around points, or undefined when there is none. */
export function boxOf(points: readonly PlanePoint[]): PlaneBox | undefined {
  if (points.length === 0) return undefined;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** SVG path data of an area with such outlines. */
export function pathOf(rings: readonly (readonly PlanePoint[])[]): string {
  return rings.map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`).join('');
}
