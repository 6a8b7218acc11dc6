import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { REGIONS } from '../../../src/elements/safety-map/base-map.js';
import { boxOf, EARTH, toPlane, UNIT } from '../../../src/elements/safety-map/projection.js';
import { country, holds, regionByCode, regions } from '../../../src/elements/safety-map/regions.js';

const root = new URL('../../../', import.meta.url);

/** Town halls, one well inside each region. */
const CAPITALS: readonly [code: string, name: string, longitude: number, latitude: number][] = [
  ['CZ010', 'Praha', 14.42, 50.087],
  ['CZ020', 'Kladno', 14.105, 50.143],
  ['CZ031', 'České Budějovice', 14.474, 48.975],
  ['CZ032', 'Plzeň', 13.378, 49.747],
  ['CZ041', 'Karlovy Vary', 12.871, 50.232],
  ['CZ042', 'Ústí nad Labem', 14.032, 50.661],
  ['CZ051', 'Liberec', 15.056, 50.77],
  ['CZ052', 'Hradec Králové', 15.832, 50.209],
  ['CZ053', 'Pardubice', 15.777, 50.041],
  ['CZ063', 'Jihlava', 15.591, 49.396],
  ['CZ064', 'Brno', 16.607, 49.195],
  ['CZ071', 'Olomouc', 17.251, 49.594],
  ['CZ072', 'Zlín', 17.667, 49.226],
  ['CZ080', 'Ostrava', 18.262, 49.835],
];

describe('the base map', () => {
  it('has the 14 regions of the country', () => {
    assert.deepEqual(
      REGIONS.map(([code]) => `CZ0${code}`).sort(),
      CAPITALS.map(([code]) => code),
    );
  });

  it('is what the script writes', () => {
    execFileSync(process.execPath, ['test/tools/make-base-map.js', '--check'], { cwd: root });
  });

  it('takes no more than 1.4 kB, packed', () => {
    const source = readFileSync(new URL('src/elements/safety-map/base-map.ts', root));
    assert.ok(gzipSync(source).length <= 1.4 * 1024);
  });

  it('comes with the licence of its shapes', () => {
    const notice = readFileSync(new URL('src/elements/safety-map/NOTICE.md', root), 'utf8');
    const licence = readFileSync(new URL('node_modules/name-suggestion-index/LICENSE.md', root), 'utf8');
    assert.ok(notice.endsWith(licence));
  });

  for (const [code, name, longitude, latitude] of CAPITALS) {
    it(`puts ${name} into ${code} and nowhere else`, () => {
      const point = toPlane([longitude, latitude]);
      assert.deepEqual(
        regions.filter((region) => holds(region, point)).map((region) => `CZ0${region.code}`),
        [code],
      );
    });
  }

  it('leaves neither gap nor overlap between neighbours', () => {
    const users = new Map<string, string[]>();
    for (const { code, rings } of regions) {
      for (const ring of rings) {
        assert.ok(ring.length > 10, `${code} has a ring of ${ring.length} corners`);
        ring.forEach(({ x, y }, i) => {
          const from = ring.at(i - 1)!;
          const side = [`${from.x} ${from.y}`, `${x} ${y}`].sort().join(' to ');
          users.set(side, [...(users.get(side) ?? []), code]);
        });
      }
    }
    const ends = new Map<string, number>();
    for (const [side, codes] of users) {
      assert.ok(codes.length <= 2 && new Set(codes).size === codes.length, `${side}: ${codes.join()}`);
      if (codes.length === 1) for (const end of side.split(' to ')) ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    // What only one region has is one closed line around the country.
    assert.ok(ends.size > 100);
    for (const [end, count] of ends) assert.equal(count, 2, end);
  });

  it('draws each region as a closed area, with what is cut out of it', () => {
    assert.match(regionByCode('CZ020')!.path, /^M[-\d .L]+ZM[-\d .L]+Z$/);
    assert.equal(country.split('M').length - 1, 15);
  });

  it('finds a region by both official codes', () => {
    assert.equal(regionByCode('CZ032')?.name, 'Plzeňský kraj');
    assert.equal(regionByCode(' cz-32 ')?.code, '32');
    assert.equal(regionByCode('CZ099'), undefined);
    assert.equal(regionByCode('AT032'), undefined);
  });

  it('says that a place abroad lies in no region', () => {
    const at = (point: [number, number]) => regions.find((region) => holds(region, toPlane(point)))?.code;
    assert.equal(at([12.1, 49.02]), undefined);
    assert.equal(at([13.45, 49.4]), '32');
  });

  it('knows how far the country reaches', () => {
    const box = boxOf(regions.flatMap(({ rings }) => rings.flat()));
    const corners = [toPlane([12.09, 51.06]), toPlane([18.86, 48.55])];
    box.forEach((edge, i) => {
      const expected = corners[i >> 1]!;
      assert.ok(Math.abs(edge - (i % 2 ? expected.y : expected.x)) < 3, `edge ${i}: ${edge}`);
    });
  });
});

describe('the projection', () => {
  it('is undone by the formula of the inverse', () => {
    for (const [, , longitude, latitude] of CAPITALS) {
      const { x, y } = toPlane([longitude, latitude]);
      const degrees = 180 / Math.PI;
      assert.ok(Math.abs((x / EARTH) * degrees - longitude) < 1e-9);
      assert.ok(Math.abs(90 - 2 * Math.atan(Math.exp(y / EARTH)) * degrees - latitude) < 1e-9);
    }
  });

  it('agrees with the published example of Web Mercator (EPSG:3857)', () => {
    const { x, y } = toPlane([-100.33333333333333, 24.381786944444446]);
    assert.ok(Math.abs(x * UNIT + 11169055.58) < 0.01, String(x));
    assert.ok(Math.abs(y * UNIT + 2800000) < 0.01, String(y));
  });

  it('keeps the poles on the plane', () => {
    assert.ok(Number.isFinite(toPlane([0, 90]).y));
    assert.ok(Number.isFinite(toPlane([0, -90]).y));
  });
});
