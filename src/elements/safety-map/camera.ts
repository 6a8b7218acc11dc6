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
export const NEAREST = 8;

/**
 * The camera that shows a whole box.
 * @param box what to show
 * @param size the map, px
 * @param margin room left around it, px; at most a quarter of the map
 */
export function fit(box: PlaneBox, size: Size, margin = 24): Camera {
  const room = Math.min(margin, size.width / 4, size.height / 4);
  const scale = Math.min(
    (size.width - 2 * room) / Math.max(box.right - box.left, 1e-6),
    (size.height - 2 * room) / Math.max(box.bottom - box.top, 1e-6),
    NEAREST,
  );
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale };
}

/** Where a point of the plane is on the map. */
export function toScreen(camera: Camera, size: Size, { x, y }: PlanePoint): ScreenPoint {
  return {
    x: (x - camera.x) * camera.scale + size.width / 2,
    y: (y - camera.y) * camera.scale + size.height / 2,
  };
}

/** The camera moved by px, as a hand moves a sheet of paper: `dx` > 0 shows what lies to the west. */
export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/**
 * The camera brought nearer or farther while one point of the map stays under the finger.
 * @param factor how many times nearer
 * @param at the point that stays, px from the top left corner
 * @param farthest the smallest scale allowed
 */
export function zoom(camera: Camera, factor: number, at: ScreenPoint, size: Size, farthest: number): Camera {
  const scale = Math.min(NEAREST, Math.max(farthest, camera.scale * factor));
  const [dx, dy] = [at.x - size.width / 2, at.y - size.height / 2];
  const shift = 1 / camera.scale - 1 / scale;
  return { x: camera.x + dx * shift, y: camera.y + dy * shift, scale };
}

/** The camera kept from leaving a box: its middle stays inside. */
export function keepWithin(camera: Camera, box: PlaneBox): Camera {
  return {
    ...camera,
    x: Math.min(box.right, Math.max(box.left, camera.x)),
    y: Math.min(box.bottom, Math.max(box.top, camera.y)),
  };
}

/**
 * The scale at which markers are gathered: a quarter of a doubling or less below the true one, so that they hold still
 * while a pinch goes on and stand a little farther apart than they must.
 */
export function gatheringScale(scale: number): number {
  return 2 ** (Math.floor(4 * Math.log2(scale)) / 4);
}

/** SVG `viewBox` of what the camera shows. */
export function viewBox(camera: Camera, size: Size): string {
  const [width, height] = [size.width / camera.scale, size.height / camera.scale];
  return [camera.x - width / 2, camera.y - height / 2, width, height].map((n) => n.toFixed(2)).join(' ');
}
