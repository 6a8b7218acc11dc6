import { NEAREST, toScreen } from './camera.js';
import type { Camera, ScreenPoint, Size } from './camera.js';
import type { PlaneBox } from './projection.js';

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

/**
 * Whether all that a camera shows has been drawn for another one.
 * @param near how much was drawn, in parts of the map to each side of its middle
 */
export function isDrawn(camera: Camera, drawn: Camera, size: Size, near: number): boolean {
  const { x, y } = toScreen(drawn, size, camera);
  const seen = drawn.scale / camera.scale / 2;
  return Math.abs(x / size.width - 0.5) + seen <= near && Math.abs(y / size.height - 0.5) + seen <= near;
}

/** The camera kept from leaving a box: its middle stays inside. */
export function keepWithin(camera: Camera, [left, top, right, bottom]: PlaneBox): Camera {
  return {
    ...camera,
    x: Math.min(right, Math.max(left, camera.x)),
    y: Math.min(bottom, Math.max(top, camera.y)),
  };
}
