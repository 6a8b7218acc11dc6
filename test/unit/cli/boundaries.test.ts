import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { boundaries } from '../../../src/cli/boundaries/index.js';
import { toWgs84 } from '../../../src/cli/boundaries/krovak.js';
import { cliWords } from '../../../src/i18n/cli/index.js';
import { wordsOf } from '../../../src/i18n/dictionary.js';
import { readShapes } from '../../../src/model/shapes.js';
import type { Position, Shape } from '../../../src/model/shapes.js';

const folder = mkdtempSync(join(tmpdir(), 'civic-boundaries-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A metre in degrees of latitude. */
const METRE = 1 / 111_320;
const metresApart = ([ax, ay]: Position, [bx, by]: Position) => Math.hypot((ax - bx) * Math.cos((ay * Math.PI) / 180), ay - by) / METRE;

/** A square of a grid of so many metres in S-JTSK, with many corners on its sides. */
function square(column: number, row: number, side = 1000, steps = 20): number[][] {
  const [west, south] = [-800_000 + column * side, -1_070_000 + row * side];
  const corners = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]] as const;
  const along = corners.slice(1).flatMap(([x, y], i) => Array.from({ length: steps }, (_, step) => {
    const [fromX, fromY] = corners[i]!;
    return [west + fromX * side + ((x - fromX) * side * step) / steps, south + fromY * side + ((y - fromY) * side * step) / steps];
  }));
  return [...along, along[0]!];
}

const feature = (properties: object, ...rings: number[][][]) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } });
const fileOf = (name: string, ...features: object[]) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
};

async function run(files: string[], options: { area?: string; attribution?: string } = {}): Promise<{ code: number; said: string[]; shapes: readonly Shape[]; attribution: string }> {
  const said: string[] = [];
  const out = join(folder, `out-${said.length}-${Math.random()}.geojson`);
  const code = await boundaries({
    files, out, language: 'cs', words: wordsOf(cliWords, 'cs'), isJson: false, base: undefined, area: options.area, attribution: options.attribution, say: (line) => said.push(line),
  });
  if (code !== 0) return { code, said, shapes: [], attribution: '' };
  const { file, problems } = readShapes(JSON.parse(readFileSync(out, 'utf8')));
  assert.deepEqual(problems, []);
  return { code, said, shapes: file.shapes, attribution: file.attribution };
}

const DISTRICT = feature({ NAZEV: 'okres', NUTS_LAU: 'CZ0327' }, square(0, 0, 3000, 60));
const TOWNS = [0, 1, 2, 3].map((column) => feature({ NAZEV: `Obec ${column}`, KOD: 560_000 + column }, square(column, 0)));

describe('S-JTSK', () => {
  /** Published pairs: test point 109 of the Czech survey in the Plzeň region, and Prague as PROJ gives it. */
  const KNOWN: readonly [name: string, krovak: readonly [number, number], wgs84: Position][] = [
    ['test point 109', [-868_208.52, -1_095_793.96], [12.8069888666667, 49.4522626972222]],
    ['Prague', [-742_955.592, -1_041_158.885], [14.4157, 50.1038]],
  ];

  for (const [name, [x, y], expected] of KNOWN) {
    it(`is turned into WGS 84, true to two metres, in every form it is written in: ${name}`, () => {
      for (const form of [[x, y], [-x, -y], [-y, -x]]) assert.ok(metresApart(toWgs84(form), expected) < 2, String(toWgs84(form)));
    });
  }

  it('is told from degrees, which stay as they are', () => {
    assert.deepEqual(toWgs84([15.056, 50.77]), [15.056, 50.77]);
  });
});

describe('civic boundaries', () => {
  it('draws the area asked for, marked as what the map is about, and what lies within it', async () => {
    const { code, said, shapes, attribution } = await run([fileOf('a.geojson', DISTRICT), fileOf('b.geojson', ...TOWNS)], { area: 'CZ0327', attribution: '© ČÚZK' });
    assert.equal(code, 0);
    assert.deepEqual(shapes.map(({ title, code, isHome }) => [title, code, isHome]), [
      ['okres', 'CZ0327', true], ['Obec 0', '560000', false], ['Obec 1', '560001', false], ['Obec 2', '560002', false],
    ]);
    assert.equal(attribution, '© ČÚZK');
    assert.match(said.join('\n'), /4 plochy, \d\u00a0kB/);
  });

  it('leaves out corners that nobody would miss, and keeps a border the same for both its sides', async () => {
    const { shapes } = await run([fileOf('c.geojson', ...TOWNS)]);
    const keys = shapes.map(({ parts }) => new Set(parts.flat().map(String)));
    for (const corners of keys) assert.ok(corners.size < 12, String(corners.size));
    const shared = keys.slice(1).map((corners, i) => [...corners].filter((corner) => keys[i]!.has(corner)).length);
    for (const count of shared) assert.ok(count >= 2, String(shared));
    const sides = new Map<string, number>();
    for (const { parts: [ring] } of shapes) ring!.slice(1).forEach((to, i) => {
      const side = [String(ring![i]), String(to)].sort().join();
      sides.set(side, (sides.get(side) ?? 0) + 1);
    });
    assert.equal([...sides.values()].filter((count) => count === 2).length, 3);
  });

  it('takes files in WGS 84, areas of several parts with holes, and leaves out what is no area', async () => {
    const wide = [[13, 49], [14, 49], [14, 50], [13, 50], [13, 49]];
    const hole = [[13.4, 49.4], [13.6, 49.4], [13.6, 49.6], [13.4, 49.6], [13.4, 49.4]];
    const island = [[14.5, 49.5], [14.6, 49.5], [14.6, 49.6], [14.5, 49.6], [14.5, 49.5]];
    const whole = { type: 'Feature', properties: { kod: 1 }, geometry: { type: 'MultiPolygon', coordinates: [[wide, hole], [island]] } };
    const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [13, 49] } };
    const { shapes, said } = await run([fileOf('d.geojson', whole, point, { type: 'Feature', properties: {}, geometry: null })], { area: '1' });
    assert.deepEqual(shapes.map(({ parts }) => parts.map(({ length }) => length)), [[5, 5, 5]]);
    assert.match(said.join('\n'), /1 útvar se nedá použít/);
  });

  it('says so when the files have no such area, or are none', async () => {
    const { code, said } = await run([fileOf('e.geojson', ...TOWNS)], { area: 'CZ0999' });
    assert.deepEqual([code, said], [1, ['V\u00a0souborech není žádná plocha s\u00a0kódem CZ0999.']]);
    await assert.rejects(run([join(folder, 'nowhere.geojson')]), /nejde přečíst/);
  });
});
