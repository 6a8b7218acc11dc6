import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Camera } from '../../../src/elements/safety-map/camera.js';
import { toPlane } from '../../../src/elements/safety-map/projection.js';
import { frameOf, MOST_TILES, tilesFor, zoomOf } from '../../../src/elements/safety-map/tile-grid.js';
import { tileSource } from '../../../src/elements/safety-map/tile-source.js';

const PAGE = 'https://mesto.example/plan/';
const SIZE = { width: 800, height: 600 };
const TILE = { z: 8, x: 137, y: 87 };
const plzen = (scale: number): Camera => ({ ...toPlane([13.378, 49.747]), scale });
const read = (template: string, ratio = 1) => tileSource(template, PAGE, PAGE, ratio);

describe('where tiles lie', () => {
  it('puts the world on one tile, and a town on the one that every server has it on', () => {
    assert.deepEqual(tilesFor({ x: 0, y: 0, scale: 256 / 40075 }, SIZE), [{ z: 0, x: 0, y: 0 }]);
    assert.deepEqual(tilesFor(plzen(20), { width: 1, height: 1 })[0], { z: 12, x: 2200, y: 1393 });
  });

  it('chooses the zoom that is stretched least, within what servers have', () => {
    assert.equal(zoomOf(plzen(256 / 40075.017)), 0);
    assert.equal(zoomOf(plzen((256 * 2 ** 9) / 40075.017)), 9);
    assert.equal(zoomOf(plzen(1e9)), 18);
    assert.equal(zoomOf(plzen(1e-9)), 0);
  });

  it('leaves no seam between neighbours, at any scale', () => {
    for (let scale = 0.3; scale < 40; scale *= 1.37) {
      const { left, top, width, height } = frameOf(TILE, plzen(scale), SIZE);
      assert.equal(frameOf({ ...TILE, x: TILE.x + 1 }, plzen(scale), SIZE).left, left + width);
      assert.equal(frameOf({ ...TILE, y: TILE.y + 1 }, plzen(scale), SIZE).top, top + height);
    }
  });

  it('covers the map and a quarter more, the middle first, with no more than a hundred tiles', () => {
    for (let scale = 0.3; scale < 40; scale *= 1.5) {
      for (const size of [SIZE, { width: 320, height: 320 }, { width: 5000, height: 4000 }]) {
        const camera = plzen(scale);
        const frames = tilesFor(camera, size).map((tile) => frameOf(tile, camera, size));
        assert.ok(frames.length > 0 && frames.length <= MOST_TILES);
        const holds = (x: number, y: number) =>
          frames.some(({ left, top, width, height }) => left <= x && x <= left + width && top <= y && y <= top + height);
        for (const x of [-0.24, 0.5, 1.24]) for (const y of [-0.24, 0.5, 1.24]) assert.ok(holds(x * size.width, y * size.height));
        const [first] = frames;
        assert.ok(first!.left <= size.width / 2 + first!.width && first!.left + 2 * first!.width >= size.width / 2);
      }
    }
  });
});

describe('where tiles come from', () => {
  it('fills in zoom, column and row, and the resolution', () => {
    assert.equal(read('/t/{z}/{x}/{y}{r}.png')?.urlOf(TILE), 'https://mesto.example/t/8/137/87.png');
    assert.equal(read('t/{z}/{x}/{y}{r}.png', 2)?.urlOf(TILE), 'https://mesto.example/plan/t/8/137/87@2x.png');
    assert.equal(read('?a={z}&b={y}&c={x}&again={z}')?.urlOf(TILE), 'https://mesto.example/plan/?a=8&b=87&c=137&again=8');
  });

  it('knows its own host from another one, by name and port', () => {
    assert.equal(read('https://mesto.example/{z}/{x}/{y}')?.host, undefined);
    assert.equal(read('//tiles.example/{z}/{x}/{y}')?.host, 'tiles.example');
    assert.equal(read('https://mesto.example:8443/{z}/{x}/{y}')?.host, 'mesto.example:8443');
    assert.equal(read('https://MESTO.example/{z}/{x}/{y}')?.host, undefined);
  });

  it('reads nothing that is no address of a tile', () => {
    for (const template of [
      '', 'tiles.png', '/{z}/{x}.png', 'javascript:"{z}{x}{y}"', 'data:image/png,{z}{x}{y}', 'blob:{z}{x}{y}', 'file:///{z}/{x}/{y}',
      'https://me:secret@tiles.example/{z}/{x}/{y}', 'https://{s}.tiles.example/{z}/{x}/{y}', 'https://{host}/{z}/{x}/{y}',
    ]) assert.equal(read(template), undefined, template);
  });

  it('never asks a host that the visitor was not told of', () => {
    for (const template of ['https://t{z}.example/{x}/{y}', 'https://{x}.mesto.example/{z}/{y}', '//{y}.{x}.{z}.example/']) {
      const source = read(template);
      assert.equal(source?.urlOf(TILE), undefined, template);
    }
    const { host, urlOf } = read('https://tiles.example/{z}/{x}/{y}')!;
    assert.equal(new URL(urlOf(TILE)!).host, host);
  });
});

describe('the address of a WMTS', () => {
  it('may name the places of a tile in its own words', () => {
    const rest = read('https://mapy.example/wmts/zm/default/google/{TileMatrix}/{TileRow}/{TileCol}.png');
    const query = read('https://mapy.example/wmts?layer=zm&TileMatrix={TileMatrix}&TileRow={TileRow}&TileCol={TileCol}');
    assert.equal(rest?.urlOf(TILE), 'https://mapy.example/wmts/zm/default/google/8/87/137.png');
    assert.equal(query?.urlOf(TILE), 'https://mapy.example/wmts?layer=zm&TileMatrix=8&TileRow=87&TileCol=137');
    assert.equal(rest?.host, 'mapy.example');
  });
});
