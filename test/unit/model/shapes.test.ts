import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readShapes } from '../../../src/model/shapes.js';

const square = [[13, 49], [14, 49], [14, 50], [13, 49]];
const feature = (type: string, coordinates: unknown, properties: unknown = null) => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const problemsOf = (value: unknown) => readShapes(value).problems.map(({ code, path }) => [code, path]);

describe('a file of shapes', () => {
  it('holds areas, lines and points with their names and codes, and says whose it is', () => {
    const { file, problems } = readShapes({
      ...collection(
        feature('Polygon', [square], { title: 'Okres', code: 'CZ0323', home: true }),
        feature('MultiPolygon', [[square], [square]], { NAZEV: 'Obec', KOD: 558249 }),
        feature('LineString', square, { name: 'Cesta do školy' }),
        feature('MultiPoint', square),
      ),
      title: 'Bezpečné cesty',
      attribution: '© ČÚZK',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual([file.title, file.attribution], ['Bezpečné cesty', '© ČÚZK']);
    assert.deepEqual(
      file.shapes.map(({ kind, title, code, isHome, parts }) => [kind, title, code, isHome, parts.length]),
      [['area', 'Okres', 'CZ0323', true, 1], ['area', 'Obec', '558249', false, 2], ['line', 'Cesta do školy', '', false, 1], ['point', '', '', false, 4]],
    );
  });

  it('may be one feature, or one geometry', () => {
    for (const value of [feature('Point', [13, 49]), { type: 'Point', coordinates: [13, 49] }]) {
      assert.deepEqual(readShapes(value).file.shapes.map(({ parts }) => parts), [[[[13, 49]]]]);
    }
  });

  it('keeps the rest when a feature cannot be used, and says where the fault is', () => {
    const metres = [[-743100, -1043505], [-743000, -1043505], [-743000, -1043405]];
    const value = collection(
      feature('Polygon', [square]),
      feature('Polygon', [metres]),
      feature('Point', [49.7, 13.4]),
      feature('Circle', [13, 49]),
      feature('toString', [13, 49]),
      feature('Polygon', 'nowhere'),
      null,
    );
    assert.equal(readShapes(value).file.shapes.length, 1);
    assert.deepEqual(problemsOf(value), [
      ['bad-value', 'features[1].geometry.coordinates'],
      ['misplaced', 'features[2].geometry.coordinates'],
      ['bad-value', 'features[3].geometry.type'],
      ['bad-value', 'features[4].geometry.type'],
      ['bad-value', 'features[5].geometry.coordinates'],
      ['bad-value', 'features[6].geometry.type'],
    ]);
  });

  it('is no such file when it holds something else, or more than a page can draw', () => {
    for (const value of [null, 3, 'x', [], {}]) assert.equal(readShapes(value).file.shapes.length, 0);
    assert.deepEqual(problemsOf(collection()), [['no-usable-record', undefined]]);
    const many = Array.from({ length: 60_000 }, () => [13, 49]);
    assert.deepEqual(problemsOf(collection(feature('LineString', many), feature('LineString', many))), [['too-many', 'features[1]']]);
  });
});
