import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onPublicMap } from '../../../src/elements/safety-map/public-maps.js';

const PRESTICE = [13.334, 49.573] as const;

describe('the address of a point on a public map', () => {
  it('is that of the map which the page names', () => {
    const urls = ['openstreetmap', 'mapy', 'https://mapy.kraj.example/?b={lat}%20{lon}'].map((map) => onPublicMap(map, PRESTICE));
    assert.deepEqual(urls, [
      'https://www.openstreetmap.org/?mlat=49.573&mlon=13.334#map=15/49.573/13.334',
      'https://mapy.com/fnc/v1/showmap?center=13.334,49.573&zoom=15&marker=true',
      'https://mapy.kraj.example/?b=49.573%2013.334',
    ]);
  });

  it('is none when the page names no map, or one that may not be linked to', () => {
    for (const map of ['', 'toString', 'mapy.cz', 'https://mapy.kraj.example/{lat}', 'javascript:alert({lat},{lon})', '/mapa?{lat},{lon}']) {
      assert.equal(onPublicMap(map, PRESTICE), undefined, map);
    }
  });
});
