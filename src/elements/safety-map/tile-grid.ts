import type { TileAddress } from '../../controllers/tile-shelf.js';
import { toScreen } from './camera.js';
import type { Camera, Size } from './camera.js';
import { EARTH } from './projection.js';

/** A rectangle on the map, in px from its top left corner. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The world of Web Mercator is a square with such a side, in units of the plane. */
const WORLD = 2 * Math.PI * EARTH;
/** Side of a tile at its own scale, px. */
const TILE = 256;
/** The least and the deepest zoom that a template is asked for; nearer there is little to see of a region. */
export const ANY_ZOOM = [0, 18] as const;
/** So much of the map, half of it and a quarter more, is covered on each side of its middle, for a hand that drags. */
const COVERED = 0.75;
/** More tiles than these are never shown at once: a very large map makes do with coarser ones. */
export const MOST_TILES = 96;

/**
 * The zoom whose tiles need the least stretching.
 * @param zooms the least and the deepest that there is
 */
export function zoomOf({ scale }: Camera, [least, deepest]: readonly [number, number] = ANY_ZOOM): number {
  const zoom = Math.round(Math.log2((scale * WORLD) / TILE));
  return Math.min(deepest, Math.max(least, zoom));
}

/** Where a tile lies on the map. Its edges are whole px, so that no seam shows between neighbours. */
export function frameOf({ z, x, y }: TileAddress, camera: Camera, size: Size): Frame {
  const side = WORLD / 2 ** z;
  const corner = (column: number, row: number) => {
    const at = toScreen(camera, size, { x: column * side - WORLD / 2, y: row * side - WORLD / 2 });
    return [Math.round(at.x), Math.round(at.y)] as const;
  };
  const [left, top] = corner(x, y);
  const [right, bottom] = corner(x + 1, y + 1);
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * The tiles that cover the map, those in its middle first.
 * @param zooms the least and the deepest zoom that there is; where the least would need too many tiles, there are none
 */
export function tilesFor(camera: Camera, size: Size, zooms: readonly [number, number] = ANY_ZOOM, zoom = zoomOf(camera, zooms)): TileAddress[] {
  const side = WORLD / 2 ** zoom;
  const range = (middle: number, length: number) => {
    const at = (sign: number) => Math.floor((middle + (sign * length * COVERED) / camera.scale + WORLD / 2) / side);
    const [first, last] = [Math.max(0, at(-1)), Math.min(2 ** zoom - 1, at(1))];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  };
  const [columns, rows] = [range(camera.x, size.width), range(camera.y, size.height)];
  if (columns.length * rows.length > MOST_TILES) return zoom > zooms[0] ? tilesFor(camera, size, zooms, zoom - 1) : [];
  const away = ({ x, y }: TileAddress) =>
    Math.hypot((x + 0.5) * side - WORLD / 2 - camera.x, (y + 0.5) * side - WORLD / 2 - camera.y);
  return columns
    .flatMap((x) => rows.map((y): TileAddress => ({ z: zoom, x, y })))
    .sort((a, b) => away(a) - away(b));
}
