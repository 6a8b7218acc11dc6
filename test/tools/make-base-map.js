/**
 * Makes `src/elements/safety-map/base-map.ts`, the outlines of the 14 Czech regions, from the npm package
 * `name-suggestion-index` (BSD-3-Clause). Every border is kept once, as an arc that both neighbours share, so two
 * regions can neither overlap nor gape. Nothing is simplified: the source has 730 corners, and Visvalingam at a tolerance
 * that loses accuracy would win 0.2 kB.
 *
 *   node test/tools/make-base-map.js                          writes the file
 *   node test/tools/make-base-map.js --check                  fails when the file is not what would be written
 *   node test/tools/make-base-map.js --measure FILE [CODE]    compares one region with official shapes (GeoJSON)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Metres of Web Mercator in a unit, as in `projection.ts`; at 50° north 129 m on the ground, half the source's error. */
const UNIT = 200;
/** Corners nearer than this, in metres of Web Mercator, are one corner: the source draws two of them twice. */
const SAME_CORNER = 600;

const REGIONS = {
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
const SOURCE = new URL(
  '../../node_modules/name-suggestion-index/dist/json/featureCollection.min.json',
  import.meta.url,
);
const TARGET = new URL('../../src/elements/safety-map/base-map.ts', import.meta.url);
const EARTH = 6378137;

/** @typedef {[x: number, y: number]} Point y to the south; metres, then whole units */
/** @typedef {{ points: Point[], users: string[] }} Arc a border and the one or two rings it belongs to */

/** @returns {Point} */
function project([lon, lat]) {
  const x = (EARTH * lon * Math.PI) / 180;
  const y = -EARTH * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [x, y];
}

const keyOf = ([x, y]) => `${x} ${y}`;

/** Rings in whole units, closing point left out, corners that the source draws twice made one. */
function readRings() {
  const { features } = JSON.parse(readFileSync(SOURCE, 'utf8'));
  /** @type {{ at: Point, point: Point }[]} */
  const corners = [];
  const corner = (lonLat) => {
    const [x, y] = project(lonLat);
    const near = corners.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < SAME_CORNER);
    if (near) return near.point;
    const point = [Math.round(x / UNIT), Math.round(y / UNIT)];
    corners.push({ at: [x, y], point });
    return point;
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

/**
 * Cuts the rings into arcs at every corner where the set of neighbours changes.
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

  const arcs = [];
  const known = new Map();
  const routes = new Map();
  for (const [name, ring] of rings) {
    const isNode = (i) =>
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

/**
 * Steps from corner to corner as printable characters, one or two for a number: it is folded to 0, 1, 2 … for 0, -1, 1 …,
 * then below 66 it is one character from `#` on, above it two.
 */
function stepsOf(points) {
  const character = (value) => String.fromCharCode(35 + value);
  const encode = (step) => {
    const folded = step < 0 ? -2 * step - 1 : 2 * step;
    if (folded < 66) return character(folded);
    const rest = folded - 66;
    if (rest >= 66 * 26) throw new RangeError(`A step of ${step} units is too long.`);
    return character(66 + Math.floor(rest / 66)) + character(rest % 66);
  };
  return points
    .slice(1)
    .map(([x, y], i) => encode(x - points[i][0]) + encode(y - points[i][1]))
    .join('');
}

function makeModule({ arcs, routes }) {
  const regions = Object.entries(REGIONS).map(([code, name]) => {
    const own = [...routes].filter(([ring]) => ring.startsWith(`${code}/`)).map(([, route]) => route);
    return `  ['CZ0${code}', '${name}', ${JSON.stringify(own).replaceAll(',', ', ')}],`;
  });
  const outline = arcs.flatMap(({ users }, i) => (users.length === 1 ? [i] : []));
  const lines = arcs.map(({ points }) => {
    const steps = stepsOf(points).replace(/['\\]/g, '\\$&');
    return `  [${points[0].join(', ')}, '${steps}'],`;
  });
  return `/*! Region outlines: name-suggestion-index, Copyright 2026 its contributors, BSD-3-Clause, see NOTICE.md. */

// Generated by test/tools/make-base-map.js; do not edit. NOTICE.md beside this file holds the licence in full.

/** Code (NUTS 3), Czech name, rings; a ring is a list of arcs by number, \`~number\` when run backwards. */
export const REGIONS: readonly (readonly [code: string, name: string, rings: readonly (readonly number[])[]])[] = [
${regions.join('\n')}
];

/** The arcs that make the country's border, by number. */
export const OUTLINE: readonly number[] = [${outline.join(', ')}];

/** Borders, each once: the corner it starts from, in units of ${UNIT} m of Web Mercator, y to the south, and the steps from corner to corner (\`regions.ts\`). */
export const ARCS: readonly (readonly [x: number, y: number, steps: string])[] = [
${lines.join('\n')}
];
`;
}

function readTopology() {
  const topology = cutArcs(readRings());
  assertShared(topology);
  return topology;
}

/** Rings of one region as they are drawn, in metres of Web Mercator. */
function drawnRings({ arcs, routes }, code) {
  const own = [...routes].filter(([ring]) => `CZ0${ring}`.startsWith(`${code}/`));
  return own.map(([, route]) =>
    route
      .flatMap((arc) => (arc < 0 ? arcs[~arc].points.toReversed() : arcs[arc].points).slice(1))
      .map(([x, y]) => [x * UNIT, y * UNIT]),
  );
}

function isInside(rings, x, y) {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring.at(i - 1);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

/** Greatest distance from points set close along one outline to the other outline, and their median. */
function distances(from, to) {
  const found = [];
  for (const ring of from) {
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring.at(i - 1);
      const parts = Math.ceil(Math.hypot(bx - ax, by - ay) / 200);
      for (let part = 0; part < parts; part++) {
        const [x, y] = [ax + ((bx - ax) * part) / parts, ay + ((by - ay) * part) / parts];
        let nearest = Infinity;
        for (const other of to) {
          other.forEach(([dx, dy], j) => {
            const [cx, cy] = other.at(j - 1);
            const length = (dx - cx) ** 2 + (dy - cy) ** 2;
            const t = Math.min(1, Math.max(0, ((x - cx) * (dx - cx) + (y - cy) * (dy - cy)) / (length || 1)));
            nearest = Math.min(nearest, Math.hypot(x - cx - t * (dx - cx), y - cy - t * (dy - cy)));
          });
        }
        found.push(nearest);
      }
    });
  }
  found.sort((a, b) => a - b);
  return { median: found[found.length >> 1], greatest: found.at(-1) };
}

/** Area mismatch and distances between our shape and the official one, in kilometres on the ground. */
function measure(topology, official, code) {
  const feature = (official.kraje ?? official).features.find(({ properties }) => properties.code === code);
  const polygons =
    feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
  const theirs = polygons.flat().map((ring) => ring.slice(1).map(project));
  const ours = drawnRings(topology, code);
  const all = theirs.flat();
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  let both = 0;
  let either = 0;
  let whole = 0;
  for (let x = left - 3050; x < right + 3000; x += 250) {
    for (let y = top - 3050; y < bottom + 3000; y += 250) {
      const [a, b] = [isInside(ours, x, y), isInside(theirs, x, y)];
      both += Number(a && b);
      either += Number(a || b);
      whole += Number(b);
    }
  }
  const ground = (metres) => Number(((metres * Math.cos((49.6 * Math.PI) / 180)) / 1000).toFixed(2));
  const [there, back] = [distances(ours, theirs), distances(theirs, ours)];
  return {
    code,
    mismatchOfArea: `${(((either - both) / whole) * 100).toFixed(2)} %`,
    hausdorffKm: ground(Math.max(there.greatest, back.greatest)),
    medianKm: ground(back.median),
    points: ours.flat().length,
  };
}

const [mode, file, code = 'CZ032'] = process.argv.slice(2);
const topology = readTopology();
const source = makeModule(topology);
if (mode === '--measure') {
  console.log(measure(topology, JSON.parse(readFileSync(file, 'utf8')), code));
  console.log(`${source.length} B, gzip ${gzipSync(source, { level: 9 }).length} B`);
} else if (mode === '--check') {
  if (readFileSync(TARGET, 'utf8') !== source) {
    console.error(`${fileURLToPath(TARGET)} is not what this script writes; run it without --check.`);
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, source);
