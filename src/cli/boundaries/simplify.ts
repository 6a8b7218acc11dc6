/** Leaves out corners of borders that nobody would miss. A border between two areas stays the same for both. */
import type { Position, Shape } from '../../model/shapes.js';

/** A map shows what lies this many times closer together than its ends as one. */
const FINENESS = 1000;
/** Ten metres, in degrees of latitude: less than a pixel where the map is nearest. */
const FINEST = 0.00009;
/** A ring needs so many positions, the first being the last. */
const LEAST = 4;

type Border = readonly Position[];

const keyOf = ([x, y]: Position): string => `${x} ${y}`;

/** Twice the area between three corners, in square degrees of latitude. */
function doubled([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) * Math.cos((ay * Math.PI) / 180);
}

/** Leaves out, the least first, corners that make a triangle smaller than so much with their neighbours (Visvalingam). */
function spare(border: Border, spared: number): Position[] {
  const kept = [...border];
  for (;;) {
    let [least, at] = [spared, 0];
    for (let i = 1; i < kept.length - 1; i++) {
      const size = doubled(kept[i - 1]!, kept[i]!, kept[i + 1]!);
      if (size < least) [least, at] = [size, i];
    }
    if (at === 0) return kept;
    kept.splice(at, 1);
  }
}

/** The corners where borders meet: those with other than two neighbours. */
function nodesOf(rings: readonly Border[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [keyOf(ring[i - 1]!), keyOf(ring[i]!)];
      neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
      neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
    }
  }
  return new Set([...neighbours].filter(([, { size }]) => size !== 2).map(([key]) => key));
}

/** A ring as borders between nodes; one without nodes begins at the corner that comes first by its numbers, whoever draws it. */
function bordersOf(ring: Border, nodes: ReadonlySet<string>): Border[] {
  const open = ring.slice(1);
  const first = open.map(keyOf).sort()[0]!;
  const isAlone = !open.some((each) => nodes.has(keyOf(each)));
  const isEnd = (position: Position) => (isAlone ? keyOf(position) === first : nodes.has(keyOf(position)));
  const start = open.findIndex(isEnd);
  const turned = [...open.slice(start), ...open.slice(0, start), open[start]!];
  const ends = turned.flatMap((position, i) => (isEnd(position) ? [i] : []));
  return ends.slice(1).map((end, i) => turned.slice(ends[i], end + 1));
}

/** Simplifies a border in the same direction for both its sides. */
function simplifyBorder(border: Border, spared: number): Position[] {
  const keys = border.map(keyOf);
  const isTurned = keys.join() > keys.toReversed().join();
  const kept = spare(isTurned ? border.toReversed() : border, spared);
  return isTurned ? kept.reverse() : kept;
}

function simplifyRing(ring: Border, nodes: ReadonlySet<string>, spared: number): Border {
  if (ring.length <= LEAST) return ring;
  const borders = bordersOf(ring, nodes).map((border) => simplifyBorder(border, spared));
  const kept = borders.flatMap((border, i) => (i === 0 ? border : border.slice(1)));
  return kept.length < LEAST ? ring : kept;
}

/** Areas with fewer corners; how few depends on how large they are together. */
export function simplify(areas: readonly Shape[]): Shape[] {
  const rings = areas.flatMap(({ parts }) => parts);
  const latitudes = rings.flat().map(([, latitude]) => latitude);
  const [south, north] = latitudes.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)] as const, [Infinity, -Infinity] as const);
  const spared = Math.max((north - south) / FINENESS, FINEST) ** 2;
  const nodes = nodesOf(rings);
  return areas.map((area) => ({ ...area, parts: area.parts.map((ring) => simplifyRing(ring, nodes, spared)) }));
}
