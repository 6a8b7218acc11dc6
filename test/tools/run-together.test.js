import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from './install.js';
import { runStep } from './run-step.js';

const folder = mkdtempSync(join(tmpdir(), 'civic-together-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs files of tests as the steps do. */
function run(files) {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, `import assert from 'node:assert/strict'; import { after, before, describe, it } from 'node:test';\n${text}`);
    return path;
  });
  const reporter = ['--test-reporter=./test/tools/count-reporter.js', '--test-reporter-destination=stdout'];
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  void NODE_TEST_CONTEXT;
  return runStep({ name: 'x', commands: [{ run: [process.execPath, ...reporter, join(root, 'test/tools/run-together.js'), ...paths], counts: true }] }, { env });
}

const counts = ({ passed, failed, skipped }) => [passed, failed, skipped];

describe('files of tests in one process', () => {
  it('keep their hooks to themselves', async () => {
    const result = await run({
      'a.test.mjs': "let is = false; before(() => { is = true; globalThis.open = 'a'; }); after(() => { globalThis.open = ''; }); describe('a', () => { it('x', () => assert.ok(is)); it.skip('y', () => 0); });",
      'b.test.mjs': "it('finds nothing left open', () => assert.equal(globalThis.open, ''));",
    });
    assert.deepEqual(counts(result), [2, 0, 1], result.output);
  });

  it('fail where a test does, a hook does, or the file cannot be loaded', async () => {
    const result = await run({
      'test.mjs': "it('x', () => assert.fail('no'));",
      'hook.mjs': "before(() => { throw new Error('not ready'); }); it('x', () => 0);",
      'load.mjs': "import './nowhere.mjs';",
      'fine.mjs': "it('x', () => 0);",
    });
    assert.equal(result.passed, 1, result.output);
    assert.ok(result.failed >= 3, result.output);
    for (const word of ['test.mjs', 'not ready', 'nowhere.mjs']) assert.ok(result.output.includes(word), word);
  });
});
