import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { baseOf } from '../../../src/elements/safety-map/base-file.js';
import { regionByCode, regions } from '../../../src/elements/safety-map/regions.js';
import { readShapes } from '../../../src/model/shapes.js';
// The script that builds the kits is no part of the library.
const { makeKits } = (await import('../../tools/' + 'make-kits.js')) as { makeKits: () => Map<string, string> };

describe('the kits', () => {
  it('are one small file for each region, with all its corners, where the built-in map has it, and with who made it', () => {
    const kits = makeKits();
    assert.deepEqual([...kits.keys()], regions.map(({ code }) => `CZ0${code}`).sort());
    for (const [code, kit] of kits) {
      const { file, problems } = readShapes(JSON.parse(kit));
      const region = regionByCode(code)!;
      const { name, path, box, lines } = baseOf(file);
      assert.deepEqual([problems, name, lines], [[], region.name, '']);
      assert.ok(path!.split('L').length >= region.path.split('L').length, code);
      box!.forEach((edge, i) => assert.ok(Math.abs(edge - region.box[i]!) < 8, `${code}: ${edge}`));
      assert.ok(gzipSync(kit).length < 5120, code);
      assert.match(kit, /name-suggestion-index, Copyright 2026 its contributors, BSD-3-Clause/);
    }
  });
});
