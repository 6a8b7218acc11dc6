import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { breachesIn } from './check-layers.js';
import { checkManifest } from './check-manifest.js';
import { root } from './install.js';
import { lintCode, lintTemplates } from './lint/commands.js';
import { newElement } from './new-element.js';

/** A copy of the checkout, inside it so that packages are found. */
const folder = join(root, '.cache/new-element');
const NAME = 'notice-board';
const COPIED = ['src', 'stories', 'test', '.config', '.storybook', 'demo/data', 'package.json', 'tsconfig.json', 'vite.config.ts'];

const run = promisify(execFile);
const tool = async (...args) => {
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  void NODE_TEST_CONTEXT;
  try {
    return (await run(process.execPath, args, { cwd: folder, env, maxBuffer: 10_000_000 })).stdout;
  } catch (error) {
    throw new Error(`${args.join(' ')}\n${error.stdout}${error.stderr}`, { cause: error });
  }
};
const packages = join(root, 'node_modules');

let files = [];

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The benchmarks have packages of their own.
  const filter = (path) => !path.endsWith('node_modules');
  for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true, filter });
  files = newElement(folder, NAME, 'milestones');
  // The rest has its own checks.
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: files.filter((file) => file.endsWith('.ts')) }));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('a new element', () => {
  it('has every file that the house wants of one, with no blank left to fill in', () => {
    const present = readdirSync(join(folder, 'src/elements', NAME)).sort();
    assert.deepEqual(present, ['define.ts', 'index.ts', `${NAME}.styles.ts`, `${NAME}.ts`, `${NAME}.view.ts`]);
    for (const file of files) {
      assert.ok(existsSync(join(folder, file)), file);
      assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /__\w+__/, file);
    }
  });

  it('has the right types', () => tool(join(packages, 'typescript-native/bin/tsc'), '--noEmit'));

  it('passes the linter', async () => {
    assert.match(await tool(...lintCode('--no-ignore', ...files)), /Found 0 warnings and 0 errors/);
    await tool(...lintTemplates(...files.filter((file) => /^(src|stories)\//.test(file))));
  });

  it('keeps to the layers', () => assert.deepEqual(breachesIn(join(folder, 'src')), breachesIn(join(root, 'src'))));

  it('documents its surface', async () => {
    const checks = await checkManifest(folder);
    const own = checks.filter(({ what }) => what.startsWith(`civic-${NAME}`));
    assert.ok(own.length > 0);
    assert.deepEqual(own.filter(({ problems }) => problems.length > 0), []);
  });

  it('passes the test of its view', () => tool('--import', 'tsx', '--test', `test/unit/elements/${NAME}-view.test.ts`));

  it('passes its test in the browser', async () => {
    const wtr = join(packages, '@web/test-runner/dist/bin.js');
    const output = await tool(wtr, '--config', '.config/web-test-runner.config.js', '--files', `test/elements/${NAME}.test.ts`);
    assert.match(output, /COUNT 4 0 0/);
  });

  it('is not written over another, nor under a name that is none', () => {
    assert.throws(() => newElement(folder, NAME), /there already/);
    for (const name of [undefined, '', 'Contacts', 'civic/x', '../x', 'a--b', '-a']) assert.throws(() => newElement(folder, name), /Name the element/);
    assert.throws(() => newElement(folder, 'another', 'weather'), /no list "weather"/);
  });
});
