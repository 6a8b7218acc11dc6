/** Files that a map takes tiles from: archives of them, and descriptions of services. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findEntry, readDirectory, readHeader, tileId } from '../../../src/data/tiles/pmtiles.js';
import { readWmts } from '../../../src/data/tiles/wmts.js';
import { archiveOf } from '../../support/tile-archive.js';
import { wmtsOf } from '../../support/wmts.js';

const picture = new Uint8Array([1, 2, 3]);

describe('the numbers of tiles', () => {
  it('are those of the format', () => {
    const ids = [[0, 0, 0], [1, 0, 0], [1, 0, 1], [1, 1, 1], [1, 1, 0], [2, 0, 0], [12, 3423, 1763], [20, 1_048_575, 0]] as const;
    assert.deepEqual(ids.map(([z, x, y]) => tileId({ z, x, y })), [0, 1, 2, 3, 4, 5, 19_078_479, (4 ** 21 - 1) / 3 - 1]);
  });

  it('follow each other along a curve that leaves no tile out and never jumps', () => {
    const side = 16;
    const tiles = Array.from({ length: side * side }, (_, i) => ({ z: 4, x: i % side, y: Math.floor(i / side) }));
    const path = tiles.map((tile) => ({ ...tile, id: tileId(tile) })).sort((a, b) => a.id - b.id);
    assert.deepEqual(path.map(({ id }) => id), Array.from({ length: side * side }, (_, i) => i + (4 ** 4 - 1) / 3));
    assert.ok(path.every(({ x, y }, i) => i === 0 || Math.abs(x - path[i - 1]!.x) + Math.abs(y - path[i - 1]!.y) === 1));
  });
});

describe('an archive of tiles', () => {
  it('says where its parts are, what its tiles are, and how near they go', async () => {
    const bytes = await archiveOf([{ z: 3, x: 1, y: 2, picture }, { z: 5, x: 1, y: 2, picture }], { packing: 1 });
    const header = readHeader(bytes)!;
    assert.deepEqual([header.picture, header.zooms, header.packing], ['image/png', [3, 5], 1]);
    const entries = readDirectory(bytes.subarray(header.root.offset, header.root.offset + header.root.length));
    assert.deepEqual(entries, [
      { id: tileId({ z: 3, x: 1, y: 2 }), run: 1, length: 3, offset: 0 },
      { id: tileId({ z: 5, x: 1, y: 2 }), run: 1, length: 3, offset: 3 },
    ]);
  });

  it('is none when it is another file or another version', async () => {
    const bytes = await archiveOf([{ z: 0, x: 0, y: 0, picture }], { version: 2 });
    for (const other of [bytes, new Uint8Array(), new Uint8Array(127), new TextEncoder().encode('<!doctype html>'.repeat(20)), bytes.subarray(0, 50)]) {
      assert.equal(readHeader(other), undefined);
    }
  });

  it('finds a tile within a run, and nothing beside it', () => {
    const entries = [{ id: 5, run: 3, offset: 0, length: 1 }, { id: 20, run: 0, offset: 9, length: 9 }];
    assert.deepEqual([4, 5, 7, 8, 19].map((id) => findEntry(entries, id)?.id), [undefined, 5, 5, undefined, undefined]);
    assert.deepEqual([20, 4_000].map((id) => findEntry(entries, id)?.run), [0, 0]);
    assert.equal(findEntry([], 1), undefined);
  });

  it('throws a clear error, and soon, when a directory is damaged', () => {
    const hostile = [[], [5], [5, 1, 2], [255, 255, 255, 255, 15], Array.from({ length: 100 }, () => 255), [2, 1, 1, 1, 1, 9, 9, 1]];
    for (const bytes of hostile) assert.throws(() => readDirectory(new Uint8Array(bytes)), RangeError);
  });
});

describe('the description of a tile service', () => {
  const tile = { z: 9, x: 275, y: 174 };

  it('gives the addresses of the first layer in Web Mercator, or of the one that is named', () => {
    const text = wmtsOf({ template: 'https://ags.example/WMTS/tile/1.0.0/{layer}/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.jpg' });
    for (const wanted of ['', 'ORTOFOTO_WM']) {
      const supply = readWmts(text, wanted);
      assert.ok('zooms' in supply);
      assert.deepEqual([supply.zooms, supply.attribution], [[0, 19], 'Zeměměřický úřad']);
      assert.equal(supply.addressOf!(tile), 'https://ags.example/WMTS/tile/1.0.0/ORTOFOTO_WM/default/GoogleMapsCompatible/9/174/275.jpg');
      assert.equal(supply.addressOf!({ ...tile, z: 20 }), undefined);
    }
  });

  it('may call its matrices as it likes, and be asked by a query', () => {
    const supply = readWmts(wmtsOf({ matrices: ['EPSG:900913:0', 'EPSG:900913:1'], crs: 'urn:ogc:def:crs:EPSG:6.18:3:3857' }), '');
    assert.ok('zooms' in supply);
    assert.equal(supply.addressOf!({ z: 1, x: 1, y: 0 }), 'https://mapy.example/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=ORTOFOTO_WM&STYLE=default&FORMAT=image%2Fjpeg&TILEMATRIXSET=GoogleMapsCompatible&TILEMATRIX=EPSG%3A900913%3A1&TILEROW=0&TILECOL=1');
  });

  it('says so when there is no such layer in Web Mercator', () => {
    assert.deepEqual(readWmts(wmtsOf({ crs: 'urn:ogc:def:crs:EPSG::5514' }), ''), { code: 'other-grid' });
    assert.deepEqual(readWmts(wmtsOf(), 'ORTOFOTO'), { code: 'other-grid' });
    assert.deepEqual(readWmts(wmtsOf(), 'nic'), { code: 'other-grid' });
  });

  it('does no harm when it is hostile or something else', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1_000)}"><!ENTITY c "&b;&b;&b;">]>`;
    const hostile = ['', '<html></html>', '<Capabilities', `${bomb}<Capabilities><Contents>&c;</Contents></Capabilities>`, '<a>'.repeat(50_000), '{"format":"civic-plan/1"}'];
    for (const text of hostile) assert.ok('code' in readWmts(text, ''));
    const supply = readWmts(wmtsOf({ template: 'javascript:alert({TileMatrix}{constructor}{__proto__})' }), '');
    assert.equal('zooms' in supply && supply.addressOf!(tile), 'javascript:alert(9%7Bconstructor%7D%7B__proto__%7D)');
  });
});
