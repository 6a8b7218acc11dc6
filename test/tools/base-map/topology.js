/** The borders of the Czech regions, each once: read from the package, cut where neighbours change, and simplified. */
import { readFileSync } from 'node:fs';
import { settle } from './settle.js';

/** Metres of Web Mercator in a unit, as in `projection.ts`; at 50° north 643 m on the ground, one pixel or two of a map. */
export const UNIT = 1000;
/** A corner is left out when the triangle it makes with its neighbours is so small a part of the smaller region beside it. */
const SPARED = 1 / 450;
/** Corners nearer than this, in metres of Web Mercator, are one corner: the source draws two of them twice. */
const SAME_CORNER = 600;

export const REGIONS = {
  10: 'Hlavní město Praha',
  20: 'Středočeský kraj',
  31: 'Jihočeský kraj',
  32: 'Plzeňský kraj',
  41: 'Karlovarský kraj',
  42: 'Ústecký kraj',
  51: 'Liberecký kraj',
  52: 'Královéhradecký kraj',
  53: 'Pardubický kraj',
  63: 'Kraj Vysočina',
  64: 'Jihomoravský kraj',
  71: 'Olomoucký kraj',
  72: 'Zlínský kraj',
  80: 'Moravskoslezský kraj',
};

// The package's own `exports` do not name this file, so it is read by its path.
export const SOURCE = new URL(
  '../../../node_modules/name-suggestion-index/dist/json/featureCollection.min.json',
  import.meta.url,
);
const EARTH = 6378137;

/** @typedef {[x: number, y: number]} Point metres of Web Mercator, y to the south */
/** @typedef {{ points: Point[], users: string[] }} Arc a border and the one or two rings it belongs to */

/** @returns {Point} */
export function project([lon, lat]) {
  const x = (EARTH * lon * Math.PI) / 180;
  const y = -EARTH * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [x, y];
}

const keyOf = ([x, y]) => `${x} ${y}`;

/** Rings with the closing point left out, corners that the source draws twice made one. */
function readRings() {
  const { features } = JSON.parse(readFileSync(SOURCE, 'utf8'));
  /** @type {Point[]} */
  const corners = [];
  const corner = (lonLat) => {
    const [x, y] = project(lonLat);
    const near = corners.find((other) => Math.hypot(other[0] - x, other[1] - y) < SAME_CORNER);
    if (!near) corners.push([x, y]);
    return near ?? corners.at(-1);
  };
  const rings = new Map();
  for (const code of Object.keys(REGIONS)) {
    const { geometry } = features.find(({ id }) => id === `cz-${code}.geojson`);
    geometry.coordinates.forEach((ring, index) => {
      const points = ring.slice(1).map(corner);
      rings.set(
        `${code}/${index}`,
        points.filter((point, i) => point !== points.at(i - 1)),
      );
    });
  }
  return rings;
}

export const leapOf = ([[ax, ay], [bx, by]]) => Math.max(Math.abs(ax - bx), Math.abs(ay - by));

/** The shortest leap from Prague to the line around its neighbour: where the drawing of that line begins. */
function findLeap(rings) {
  const leaps = rings.get('10/0').flatMap((from) => rings.get('20/0').map((to) => [from, to]));
  return leaps.reduce((least, leap) => (leapOf(leap) < leapOf(least) ? leap : least));
}

/**
 * Cuts the rings into arcs at every corner where the set of neighbours changes, and at the ends of the leap.
 * @param {Map<string, Point[]>} rings
 * @returns {{ arcs: Arc[], routes: Map<string, number[]> }} a route names arcs by number, `~number` when run backwards
 */
function cutArcs(rings) {
  const users = new Map();
  const edgeKey = (a, b) => [keyOf(a), keyOf(b)].sort().join('|');
  for (const [name, points] of rings) {
    points.forEach((point, i) => {
      const key = edgeKey(points.at(i - 1), point);
      users.set(key, [...(users.get(key) ?? []), name]);
    });
  }
  const neighbours = (a, b) => users.get(edgeKey(a, b)).toSorted().join('+');
  const leap = findLeap(rings);

  const arcs = [];
  const known = new Map();
  const routes = new Map();
  for (const [name, ring] of rings) {
    const isNode = (i) =>
      leap.includes(ring[i]) ||
      neighbours(ring.at(i - 1), ring[i]) !== neighbours(ring[i], ring[(i + 1) % ring.length]);
    const start = Math.max(0, ring.findIndex((_, i) => isNode(i)));
    const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start]];
    const nodes = turned.flatMap((_, i) =>
      i === 0 || i === turned.length - 1 || isNode((i + start) % ring.length) ? [i] : [],
    );
    const route = [];
    for (let n = 1; n < nodes.length; n++) {
      const points = turned.slice(nodes[n - 1], nodes[n] + 1);
      // A closed arc (Prague) may begin anywhere, so it is known by its smallest corner.
      const id = (list) =>
        keyOf(list[0]) === keyOf(list.at(-1))
          ? list.map(keyOf).toSorted()[0]
          : list.map(keyOf).join('|');
      const backwards = known.get(id(points.toReversed()));
      const along = known.get(id(points));
      if (along !== undefined && keyOf(points[0]) !== keyOf(points.at(-1))) route.push(along);
      else if (backwards !== undefined) route.push(~backwards);
      else {
        known.set(id(points), arcs.length);
        route.push(arcs.length);
        arcs.push({ points, users: users.get(edgeKey(points[0], points[1])) });
      }
    }
    routes.set(name, route);
  }
  return { arcs, routes };
}

/** Fails unless every border has two sides, save one closed line around the country. */
function assertShared({ arcs }) {
  const outer = arcs.filter(({ users }) => users.length === 1);
  const [first, ...rest] = outer;
  const loop = [first];
  while (rest.length) {
    const end = loop.at(-1).points.at(-1);
    const next = rest.findIndex(({ points }) => keyOf(points[0]) === keyOf(end));
    if (next === -1) throw new Error(`The border of the country is open or doubled at ${keyOf(end)}.`);
    loop.push(...rest.splice(next, 1));
  }
  if (keyOf(loop.at(-1).points.at(-1)) !== keyOf(first.points[0])) throw new Error('The border does not close.');
}

/** Twice the area between three corners, and the area within a ring. */
const doubled = ([ax, ay], [bx, by], [cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
const areaOf = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => sum + ring.at(i - 1)[0] * y - x * ring.at(i - 1)[1], 0)) / 2;

/** Leaves out, the least first, corners that make a triangle smaller than so much with their neighbours (Visvalingam). */
function simplify(points, spared) {
  const kept = [...points];
  for (;;) {
    let [least, at] = [2 * spared, 0];
    for (let i = 1; i < kept.length - 1; i++) {
      const size = doubled(kept[i - 1], kept[i], kept[i + 1]);
      if (size < least) [least, at] = [size, i];
    }
    if (at === 0) return kept;
    kept.splice(at, 1);
  }
}

/** Simplifies every border once, for both its neighbours. */
function simplifyArcs({ arcs, routes }, rings) {
  const smallest = ({ users }) => Math.min(...users.map((name) => areaOf(rings.get(name))));
  return { arcs: arcs.map((arc) => ({ ...arc, points: settle(simplify(arc.points, smallest(arc) * SPARED), arc.points) })), routes };
}

export function readTopology() {
  const rings = readRings();
  const topology = cutArcs(rings);
  assertShared(topology);
  return simplifyArcs(topology, rings);
}
