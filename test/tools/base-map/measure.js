/** Compares our outlines with official ones. */
import { project, UNIT } from './topology.js';
import { inUnits } from './write.js';

/** Rings of one region as they are drawn, in metres of Web Mercator. */
function drawnRings({ arcs, routes }, code) {
  const own = [...routes].filter(([ring]) => `CZ0${ring}`.startsWith(`${code}/`));
  return own.map(([, route]) =>
    route
      .flatMap((arc) => (arc < 0 ? arcs[~arc].points.toReversed() : arcs[arc].points).slice(1))
      .map((point) => inUnits(point).map((units) => units * UNIT)),
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
export function measure(topology, official, code) {
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
