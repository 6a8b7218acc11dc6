/** Moves the corners of a simplified border to where it lies nearest to the border it stands for. */

/** Corners stand on a grid of such a width, metres; the unit of the map. */
const GRID = 1000;
/** The border is looked at in steps of so many metres. */
const STEP = 300;
/** A corner moves no farther in one go, in widths of the grid, and so often. */
const REACH = [-2, -1, 0, 1, 2];
const ROUNDS = 6;
/** How much a corner's own distance from the border counts beside that of the border from the lines. */
const OWN_SHARE = 0.3;

const onGrid = ([x, y]) => [Math.round(x / GRID) * GRID, Math.round(y / GRID) * GRID];

/** Square of the distance from a point to a line between two others. */
function squared([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/** Points set close along a line of corners. */
function closeAlong(corners) {
  return corners.slice(1).flatMap(([bx, by], i) => {
    const [ax, ay] = corners[i];
    const parts = Math.ceil(Math.hypot(bx - ax, by - ay) / STEP);
    return Array.from({ length: parts }, (_, part) => [ax + ((bx - ax) * part) / parts, ay + ((by - ay) * part) / parts]);
  });
}

/**
 * @param {[number, number][]} kept corners that were kept, in metres; the first and the last only go to the grid
 * @param {[number, number][]} border all corners
 */
export function settle(kept, border) {
  const at = kept.map((corner) => border.indexOf(corner));
  at[at.length - 1] = border.length - 1;
  const corners = kept.map(onGrid);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 1; i < corners.length - 1; i++) {
      const [before, after] = [corners[i - 1], corners[i + 1]];
      const points = closeAlong(border.slice(at[i - 1], at[i + 1] + 1));
      const missed = (corner) => points.reduce((sum, point) => sum + Math.min(squared(point, before, corner), squared(point, corner, after)), 0);
      // Without a share of its own, a corner would do no harm far out.
      const strayed = (corner) => Math.min(...points.map(([x, y]) => (x - corner[0]) ** 2 + (y - corner[1]) ** 2));
      const amiss = (corner) => missed(corner) + strayed(corner) * points.length * OWN_SHARE;
      const [x, y] = corners[i];
      const choices = REACH.flatMap((dx) => REACH.map((dy) => [x + dx * GRID, y + dy * GRID]));
      corners[i] = choices.reduce((best, choice) => (amiss(choice) < amiss(best) ? choice : best), corners[i]);
    }
  }
  return corners;
}
