import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { shippedOf } from './make-sbom.js';
import { release } from './release.js';

const folder = mkdtempSync(join(tmpdir(), 'civic-release-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A build with one file. */
function built(code) {
  const from = join(folder, 'built');
  mkdirSync(from, { recursive: true });
  writeFileSync(join(from, 'civic.js'), code);
  writeFileSync(join(from, 'sri.json'), JSON.stringify({ 'civic.js': code }));
  return from;
}

describe('a release', () => {
  const out = join(folder, 'out');
  const read = (path) => readFileSync(join(out, path), 'utf8');

  it('has a folder of its own for ever, and one that moves', () => {
    release(out, '0.1.0', built('one'));
    release(out, '0.2.0', built('two'));
    assert.deepEqual(['0.1.0', '0.2.0', 'v1'].map((version) => read(`${version}/civic.js`)), ['one', 'two', 'two']);
    assert.match(read('_headers'), /\/0\.2\.0\/\*\n {2}Cache-Control: .*immutable/);
    assert.match(read('_headers'), /Access-Control-Allow-Origin: \*/);
  });

  it('is never written over', () => {
    assert.throws(() => release(out, '0.1.0', built('other')), /out already/);
    assert.equal(read('0.1.0/civic.js'), 'one');
  });
});

describe('the bill of materials', () => {
  it('lists what is inside the files, and nothing that only helps to make them', () => {
    const dependencies = [['us@1', ['lit@3', 'vite@8']], ['lit@3', ['lit-html@3']], ['lit-html@3', []], ['vite@8', ['rollup@4']], ['rollup@4', []]].map(([ref, dependsOn]) => ({ ref, dependsOn }));
    const all = {
      serialNumber: 'urn:uuid:1',
      metadata: { timestamp: 'now', component: { 'bom-ref': 'us@1' } },
      components: ['lit@3', 'lit-html@3', 'vite@8', 'rollup@4'].map((ref) => ({ 'bom-ref': ref })),
      dependencies,
    };
    const bill = shippedOf(all);
    assert.deepEqual(bill.components.map((component) => component['bom-ref']), ['lit@3', 'lit-html@3']);
    assert.deepEqual(bill.dependencies.map(({ ref }) => ref), ['us@1', 'lit@3', 'lit-html@3']);
    assert.deepEqual([bill.serialNumber, bill.metadata.timestamp], [undefined, undefined]);
  });
});
