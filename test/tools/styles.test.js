import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './install.js';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

describe('a style sheet of the package', () => {
  for (const file of files) {
    const text = readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*[^]*?\*\//g, '');

    it(`${file} measures in em, since host pages set the root to anything`, () => assert.doesNotMatch(text, /\d(rem|rlh|rch)\b/));

    it(`${file} asks no other address for anything`, () => assert.doesNotMatch(text, /@import|url\(\s*["']?(?!data:|#)/i));
  }
});
