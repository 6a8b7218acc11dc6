import type { ScreenPoint } from './camera.js';

/** Farther than any two points of a map are apart, px. */
const ASIDE = 1e6;

/** An arrow key's direction. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * The nearest point in a direction, as one expects an arrow key to go: what lies within 45° of it comes first, then
 * what lies farther aside, so that every point can be reached; what lies behind is never chosen.
 * @returns its index, or -1 when nothing lies that way
 */
export function nearestTowards(points: readonly ScreenPoint[], from: ScreenPoint, direction: Direction): number {
  const horizontal = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  let [best, least] = [-1, Infinity];
  points.forEach(({ x, y }, index) => {
    const ahead = sign * (horizontal ? x - from.x : y - from.y);
    const aside = Math.abs(horizontal ? y - from.y : x - from.x);
    const distance = ahead + 2 * aside + (aside > ahead ? ASIDE : 0);
    if (ahead > 0.5 && distance < least) [best, least] = [index, distance];
  });
  return best;
}
