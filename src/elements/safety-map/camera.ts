import type { PlaneBox, PlanePoint } from './projection.js';

/** What part of the plane the map shows: the point in its middle, and pixels per unit. */
export interface Camera extends PlanePoint {
  scale: number;
}

/** Size of the map, in px. */
export interface Size {
  width: number;
  height: number;
}

/** A point in px from the map's top left corner. */
export type ScreenPoint = PlanePoint;

/** One street block fills the map at this scale (px per unit); nearer there is nothing to see. */
export const NEAREST = 40;

/**
 * The camera that shows a whole box.
 * @param box what to show
 * @param size the map, px
 * @param margin room left around it, px; at most a quarter of the map
 */
export function fit([left, top, right, bottom]: PlaneBox, { width, height }: Size, margin: number): Camera {
  const room = 2 * Math.min(margin, width / 4, height / 4);
  const scale = Math.min((width - room) / (right - left), (height - room) / (bottom - top), NEAREST);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** Where a point of the plane is on the map. */
export function toScreen(camera: Camera, { width, height }: Size, { x, y }: PlanePoint): ScreenPoint {
  return { x: (x - camera.x) * camera.scale + width / 2, y: (y - camera.y) * camera.scale + height / 2 };
}

/**
 * Where a camera sees what another one shows: CSS, in parts of the map, since paper has another size and tells nobody.
 * @param shown the other camera
 */
export function frameIn(camera: Camera, shown: Camera, size: Size): string {
  const { x, y } = toScreen(camera, size, shown);
  const grown = camera.scale / shown.scale;
  const [left, top] = [x / size.width - grown / 2, y / size.height - grown / 2];
  return `left:${left * 100}%;top:${top * 100}%;width:${grown * 100}%;height:${grown * 100}%`;
}

/**
 * The scale at which markers are gathered: a quarter of a doubling or less below the true one, so that they hold still
 * while a pinch goes on and stand a little farther apart than they must.
 */
export function gatheringScale(scale: number): number {
  return 2 ** (Math.floor(4 * Math.log2(scale)) / 4);
}

/** SVG `viewBox` of what the camera shows. */
export function viewBox({ x, y, scale }: Camera, size: Size): string {
  const [width, height] = [size.width / scale, size.height / scale];
  return `${x - width / 2} ${y - height / 2} ${width} ${height}`;
}
