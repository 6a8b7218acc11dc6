import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { isInstalled, root } from './install.js';

const folders = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A checkout whose lockfile wants some packages and whose disk has others. */
function checkout(wanted, present) {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  folders.push(folder);
  mkdirSync(join(folder, 'node_modules'));
  if (wanted) writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (present) writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
  return folder;
}

const lit = (version) => ({ 'node_modules/lit': { version } });

describe('the look at what is installed', () => {
  it('is content when all that the lockfile names is there', () =>
    assert.equal(isInstalled(checkout(lit('3.3.3'), lit('3.3.3'))), true));

  it('misses a package', () => assert.equal(isInstalled(checkout({ ...lit('3.3.3'), 'node_modules/zod': { version: '4' } }, lit('3.3.3'))), false));

  it('notices another version', () => assert.equal(isInstalled(checkout(lit('3.3.3'), lit('3.3.2'))), false));

  it('does without what is made for another system', () => {
    const wanted = { ...lit('3.3.3'), 'node_modules/@esbuild/win32-x64': { version: '1', optional: true } };
    assert.equal(isInstalled(checkout(wanted, lit('3.3.3'))), true);
  });

  it('asks for an install where none came to its end', () => assert.equal(isInstalled(checkout(lit('3.3.3'), undefined)), false));
});

describe('the lockfile', () => {
  it('says where each package lies and what its checksum is, which also spares npm the history of each', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const vague = Object.entries(packages).filter(
      ([path, { resolved = '', integrity = '' }]) => path !== '' && !(resolved.startsWith('https://registry.npmjs.org/') && integrity.startsWith('sha512-')),
    );
    assert.deepEqual(vague.map(([path]) => path), []);
  });
});
