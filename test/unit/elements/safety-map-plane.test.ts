import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fit, gatheringScale, NEAREST, toScreen, viewBox } from '../../../src/elements/safety-map/camera.js';
import { gather } from '../../../src/elements/safety-map/markers.js';
import { keepWithin, pan, zoom } from '../../../src/elements/safety-map/moves.js';
import { nearestTowards } from '../../../src/elements/safety-map/towards.js';
import { cluster, type Placed } from '../../../src/elements/safety-map/cluster.js';
import { readPlan } from '../../../src/model/read-plan.js';
import { withLabels, type Labelled, type LabelSide } from '../../../src/elements/safety-map/labels.js';

const place = (id: string, x: number, y: number, weight = 0, reach = 5): Placed => ({ id, x, y, weight, reach });

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1664525 + 1013904223) % 4294967296;
    yield state / 4294967296;
  }
}

describe('gathering places into markers', () => {
  it('keeps far places apart and joins near ones under the weightiest', () => {
    const clusters = cluster([place('a', 0, 0, 1), place('b', 5, 0, 4), place('c', 100, 0)]);
    assert.deepEqual(
      clusters.map((places) => places.map(({ id }) => id)),
      [['b', 'a'], ['c']],
    );
  });

  it('gives the same markers whatever the order of the places', () => {
    const places = [place('a', 0, 0), place('b', 8, 0), place('c', 16, 0), place('d', 24, 0)];
    assert.deepEqual(cluster(places), cluster(places.toReversed()));
  });

  it('covers no other marker, loses nobody and takes nobody from afar', () => {
    const random = numbers(7);
    const places = Array.from({ length: 10_000 }, (_, i) =>
      place(`p${i}`, random.next().value * 4000 - 2000, random.next().value * 4000 - 2000, i % 5, i % 5 ? 30 : 20),
    );
    const clusters = cluster(places);
    assert.equal(clusters.flat().length, 10_000);
    clusters.forEach(([anchor, ...others], i) => {
      const apart = (other: Placed) => Math.hypot(other.x - anchor.x, other.y - anchor.y) - other.reach - anchor.reach;
      for (const member of others) assert.ok(apart(member) < 0);
      for (const [other] of clusters.slice(i + 1)) assert.ok(apart(other) > -1e-9);
    });
  });

  it('leaves every place alone when markers take no room', () => {
    assert.equal(cluster([place('a', 0, 0, 0, 0), place('b', 1, 0, 0, 0)]).length, 2);
  });
});

describe('names beside markers', () => {
  const size = { width: 400, height: 300 };
  const placeLabels = (markers: readonly Labelled[]) => withLabels(markers, size, 14).map(({ label }) => label);
  const mark = (x: number, y: number, width = 60): Labelled => ({ x, y, radius: 10, width });
  const rectangle = ({ x, y, radius, width }: Labelled, side: LabelSide) => {
    const left = side === 'end' ? x + radius + 2 : side === 'start' ? x - radius - 2 - width : x - width / 2;
    const top = side === 'below' ? y + radius + 2 : side === 'above' ? y - radius - 2 - 14 : y - 7;
    return { left, right: left + width, top, bottom: top + 14 };
  };

  it('stand after the marker where there is room, else on another side', () => {
    assert.deepEqual(placeLabels([mark(200, 150)]), ['end']);
    assert.deepEqual(placeLabels([mark(390, 150)]), ['start']);
    assert.deepEqual(placeLabels([mark(200, 150), mark(230, 150)]), ['start', 'end']);
  });

  it('are left out where there is no room, and for markers that have none', () => {
    assert.deepEqual(placeLabels([mark(200, 150, 0)]), [undefined]);
    assert.deepEqual(placeLabels([mark(200, 150, 500)]), [undefined]);
  });

  it('never cover each other, a marker, or the edge', () => {
    const random = numbers(3);
    const markers = Array.from({ length: 120 }, () => mark(random.next().value * 400, random.next().value * 300));
    const sides = placeLabels(markers);
    const shown = sides.flatMap((side, i) => (side ? [rectangle(markers[i]!, side)] : []));
    assert.ok(shown.length > 5);
    shown.forEach((own, i) => {
      assert.ok(own.left >= 0 && own.top >= 0 && own.right <= 400 && own.bottom <= 300);
      const others = [
        ...shown.slice(i + 1),
        ...markers.map(({ x, y }) => ({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 })),
      ];
      for (const other of others) {
        assert.ok(
          own.right <= other.left || other.right <= own.left || own.bottom <= other.top || other.bottom <= own.top,
        );
      }
    });
  });
});

describe('the camera', () => {
  const size = { width: 400, height: 300 };
  const box = [0, 0, 1000, 500] as const;
  const camera = fit(box, size, 20);

  it('shows the whole box with room around it', () => {
    assert.deepEqual(toScreen(camera, size, { x: 0, y: 250 }), { x: 20, y: 150 });
    assert.deepEqual(toScreen(camera, size, { x: 1000, y: 250 }), { x: 380, y: 150 });
  });

  it('stays finite for a single point and for a map without size', () => {
    assert.equal(fit([5, 5, 5, 5], size, 20).scale, NEAREST);
    assert.ok(Number.isFinite(fit(box, { width: 0, height: 0 }, 20).scale));
  });

  it('keeps the point under the finger while it zooms', () => {
    const at = { x: 100, y: 40 };
    const nearer = zoom(camera, 2, at, size, 0.01);
    const before = { x: camera.x + (at.x - 200) / camera.scale, y: camera.y + (at.y - 150) / camera.scale };
    const after = toScreen(nearer, size, before);
    assert.ok(Math.abs(after.x - at.x) < 1e-6 && Math.abs(after.y - at.y) < 1e-6);
    assert.ok(Math.abs(nearer.scale / camera.scale - 2) < 1e-9);
  });

  it('stops at the nearest and at the farthest', () => {
    assert.equal(zoom(camera, 1e9, { x: 0, y: 0 }, size, 0.01).scale, NEAREST);
    assert.equal(zoom(camera, 1e-9, { x: 0, y: 0 }, size, 0.3).scale, 0.3);
  });

  it('moves as a sheet of paper does and does not leave the country', () => {
    const moved = pan(camera, 36, 0);
    assert.ok(Math.abs(toScreen(moved, size, { x: 0, y: 250 }).x - 56) < 1e-9);
    assert.equal(keepWithin(pan(camera, 1e6, -1e6), box).x, 0);
    assert.equal(keepWithin(pan(camera, 1e6, -1e6), box).y, 500);
  });

  it('says what it shows as an SVG viewBox', () => {
    assert.equal(viewBox({ x: 500, y: 250, scale: 0.5 }, size), '100 -50 800 600');
  });

  it('gathers markers in steps, so a pinch does not reshuffle them', () => {
    assert.equal(gatheringScale(1.1), gatheringScale(1.01));
    assert.ok(gatheringScale(1.1) <= 1.1);
    assert.notEqual(gatheringScale(1), gatheringScale(2));
  });
});

describe('places of a plan', () => {
  const joined = '2010';
  const row = (count: number) => {
    const places = Array.from({ length: count }, (_, i) => ({ id: `o${i}`, title: `Obec ${i}`, point: [12 + i * 0.1, 49.5], joined }));
    return readPlan({ format: 'civic-plan/1', id: 'tag:test,2025:map', language: 'cs', title: 'Mapa', places, projects: [] }, 'https://kraj.example/').plan!;
  };
  // Eleven units lie between two of them; a marker is 24 px across.
  const gathered = (count: number, scale: number) => gather(row(count), 'cs', new Map(), scale, 16).length;

  it('stand alone as soon as their markers have room', () => {
    assert.equal(gathered(100, 3), 100);
    assert.ok(gathered(100, 1) < 100);
  });

  it('leave room for names while very many are seen from far', () => {
    assert.ok(gathered(101, 3) < 101);
    assert.equal(gathered(101, 10), 101);
  });
});

describe('arrow keys over markers', () => {
  const points = [
    { x: 100, y: 100 },
    { x: 160, y: 105 },
    { x: 110, y: 20 },
    { x: 130, y: 180 },
  ];

  it('go to the nearest marker in that direction', () => {
    assert.equal(nearestTowards(points, points[0]!, 'ArrowRight'), 1);
    assert.equal(nearestTowards(points, points[0]!, 'ArrowUp'), 2);
    assert.equal(nearestTowards(points, points[0]!, 'ArrowDown'), 3);
  });

  it('go nowhere when nothing lies that way', () => {
    assert.equal(nearestTowards(points, points[0]!, 'ArrowLeft'), -1);
  });

  it('reach every marker from every other one', () => {
    const random = numbers(11);
    const many = Array.from({ length: 40 }, () => ({ x: random.next().value * 400, y: random.next().value * 300 }));
    const reached = new Set([0]);
    for (const from of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        const next = nearestTowards(many, many[from]!, key);
        if (next >= 0) reached.add(next);
      }
    }
    assert.equal(reached.size, many.length);
  });
});
