import type { Position, Shape } from '../../model/shapes.js';

/** Where a line from west to east crosses the outlines of an area, longitudes in order. */
function crossings({ parts }: Shape, latitude: number): number[] {
  const found: number[] = [];
  for (const ring of parts) {
    ring.forEach(([x, y], i) => {
      const [fromX, fromY] = ring.at(i - 1)!;
      if (fromY > latitude !== y > latitude) found.push(fromX + ((latitude - fromY) * (x - fromX)) / (y - fromY));
    });
  }
  return found.sort((a, b) => a - b);
}

/** A point well inside an area: in its middle from south to north, where it is widest. */
export function pointInside(area: Shape): Position {
  const latitudes = area.parts.flat().map(([, latitude]) => latitude);
  const [south, north] = latitudes.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)] as const, [Infinity, -Infinity] as const);
  // A little off the middle, where no corner is likely to lie.
  const latitude = south + (north - south) * 0.4987;
  const edges = crossings(area, latitude);
  let [west, east] = [edges[0] ?? NaN, edges[1] ?? NaN];
  for (let i = 2; i < edges.length; i += 2) if (edges[i + 1]! - edges[i]! > east - west) [west, east] = [edges[i]!, edges[i + 1]!];
  return [(west + east) / 2, latitude];
}

/** Whether one area lies within another. */
export function isWithin(inner: Shape, outer: Shape): boolean {
  const [longitude, latitude] = pointInside(inner);
  return crossings(outer, latitude).filter((edge) => edge < longitude).length % 2 === 1;
}
