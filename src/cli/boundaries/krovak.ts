import proj4 from 'proj4';
import type { Position } from '../../model/shapes.js';

/** S-JTSK / Krovak East North (EPSG:5514), with the transformation to WGS 84 for Czechia (EPSG:5239), true to about a metre. */
const KROVAK = proj4(
  '+proj=krovak +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m +no_defs ' +
  '+towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378',
  'EPSG:4326',
);

/**
 * Turns a position into WGS 84.
 * @param position degrees, which stay as they are, or metres of S-JTSK in either of its forms: as EPSG:5514, both negative
 * (-743100, -1043505), or as geodesists write it, both positive and in any order; south is always the greater number
 * @returns `[longitude, latitude]`, degrees
 */
export function toWgs84([x = NaN, y = NaN]: readonly number[]): Position {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y];
  const [west, south] = [Math.abs(x), Math.abs(y)].sort((a, b) => a - b);
  const [longitude, latitude] = KROVAK.forward([-west!, -south!]);
  return [longitude, latitude];
}

/** Turns all positions of GeoJSON coordinates into WGS 84, however deep they lie. */
export function coordinatesToWgs84(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === 'number' ? toWgs84(coordinates as number[]) : coordinates.map(coordinatesToWgs84);
}
