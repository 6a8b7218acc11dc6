/**
 * `npm test`: installs what is missing and checks everything, as CI does. `npm test -- unit lint` runs the steps named;
 * `npm test -- --list` names them; `npm run test:all` repeats the element tests in Firefox and WebKitGTK where they are
 * installed. The last line is `N passed, N failed, N skipped`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { missing } from '../embed/cms/packages.js';
import { isBuilt } from './built.js';
import { bundlesOf } from './bundle-tests.js';
import { findBrowser, findFirefox, findWebKit } from './find-browser.js';
import { ensureInstalled, root } from './install.js';
import { lintCode, lintTemplates } from './lint/commands.js';
import { runStep } from './run-step.js';

/** Test files below a folder. */
function filesIn(folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

const node = (...args) => [process.execPath, ...args];
const check = (...args) => ({ run: node(...args) });
const counted = (...args) => ({ run: node(...args), counts: true });
const nodeTests = (files, ...flags) =>
  counted(...flags, '--test-reporter=./test/tools/count-reporter.js', '--test-reporter-destination=stdout', 'test/tools/run-together.js', ...files);
const bundle = (folder, files) => check('test/tools/bundle-tests.js', folder, ...files);
const browserTests = (files, config = '.config/web-test-runner.config.js') =>
  counted('node_modules/@web/test-runner/dist/bin.js', '--config', config, '--files', ...files);
const bundledTests = (folder, files) => browserTests(bundlesOf(folder, files), '.config/bundled.config.js');

/** Tests of what happens before a module is loaded have a process of their own. */
const ALONE = '.alone.test.ts';
const unitTests = filesIn('test/unit', '.test.ts');
const toolTests = filesIn('test/tools', '.test.js');
const embedTests = filesIn('test/embed', '.test.js');
const elementTests = filesIn('test/elements', '.test.ts');
const conformanceTests = filesIn('test/conformance', '.test.ts');

/** Every step: what it needs before it, how many cores it fills, whether it needs a browser. Long ones come first, so that no core waits at the end. */
const STEPS = [
  { name: 'build', cores: 2, commands: [check('test/tools/build.js')] },
  { name: 'layers', commands: [check('test/tools/check-layers.js')] },
  { name: 'elements', browser: true, commands: [bundle('test/elements', elementTests), bundledTests('test/elements', elementTests)] },
  { name: 'embed', browser: true, after: ['build'], commands: [nodeTests(embedTests)] },
  { name: 'storybook', browser: true, commands: [counted('test/storybook/check-stories.js')] },
  { name: 'conformance', browser: true, after: ['build'], commands: [bundle('test/conformance', conformanceTests), bundledTests('test/conformance', conformanceTests)] },
  {
    name: 'unit',
    commands: [unitTests.filter((name) => !name.endsWith(ALONE)), ...filesIn('test/unit', ALONE).map((name) => [name])].map((files) => nodeTests(files, '--import', 'tsx')),
  },
  { name: 'faults', browser: true, after: ['build'], commands: [nodeTests(filesIn('test/faults', '.test.js'), '--import', 'tsx')] },
  { name: 'tools', browser: true, commands: [nodeTests(toolTests)] },
  { name: 'lint', commands: [check(...lintCode('.')), check(...lintTemplates('src/elements', 'src/embed', 'src/prerender', 'src/theme', 'stories'))] },
  { name: 'types', commands: [check('node_modules/typescript-native/bin/tsc', '--noEmit'), check('node_modules/typescript-native/bin/tsc', '-p', 'test/types', '--noEmit')] },
  { name: 'cli', after: ['build'], commands: [nodeTests(filesIn('test/cli', '.test.js'))] },
  { name: 'dist', after: ['build'], commands: [counted('test/tools/check-manifest.js'), counted('test/tools/check-sizes.js')] },
];

const pageTests = [...elementTests, ...conformanceTests];

/** Publishing systems that our snippets are tried in, where Debian's packages of them are. */
const SYSTEMS = ['wordpress', 'mediawiki', 'dokuwiki'].map((name) => ({
  name,
  absent: () => missing(name),
  after: ['build'],
  commands: [nodeTests([`test/embed/${name}/${name}.cms.js`])],
}));

/** The same tests in other browsers, and systems of others, where there are any. */
const OTHERS = [
  ...SYSTEMS,
  {
    name: 'firefox',
    absent: () => findFirefox() === undefined && 'Firefox is not installed (Debian: apt-get install firefox-esr)',
    limit: 1_800_000,
    after: ['build'],
    commands: [browserTests(pageTests, '.config/firefox.config.js')],
  },
  {
    name: 'webkit',
    absent: () => findWebKit() === undefined && 'WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver xvfb)',
    limit: 1_800_000,
    after: ['build'],
    commands: [browserTests(pageTests, '.config/webkit.config.js')],
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };

function report(step, result) {
  for (const key of Object.keys(total)) total[key] += result[key];
  const counts = [`${result.passed} passed`];
  if (result.failed > 0) counts.push(`${result.failed} failed`);
  if (result.skipped > 0) counts.push(`${result.skipped} skipped`);
  const sign = result.failed === 0 ? '✔' : '✖';
  const remark = result.reason ?? `${result.seconds.toFixed(1)} s`;
  console.log(`${sign} ${step.name.padEnd(12)} ${counts.join(', ')} (${remark})`);
  if (result.failed > 0) console.log(`${result.output.replace(/^/gm, '    ')}\n`);
}

/** Runs a step, unless what it needs is absent: then it counts as one test skipped. */
function start(step, env) {
  const reason = step.absent?.();
  return reason ? Promise.resolve({ passed: 0, failed: 0, skipped: 1, output: '', reason }) : runStep(step, { env });
}

/** Runs the steps in their order, beside each other where cores are free. */
async function runAll(steps, env) {
  const waiting = [...steps];
  const ended = new Set();
  const named = new Set(steps.map(({ name }) => name));
  const running = new Map();
  // One more than there are cores: a step waits as often as it computes.
  const free = () => availableParallelism() + 1 - [...running.keys()].reduce((sum, { cores = 1 }) => sum + cores, 0);
  const mayStart = ({ after = [], cores = 1 }) =>
    (running.size === 0 || cores <= free()) && after.every((name) => ended.has(name) || !named.has(name));
  while (waiting.length > 0 || running.size > 0) {
    for (let step = waiting.find(mayStart); step !== undefined; step = waiting.find(mayStart)) {
      waiting.splice(waiting.indexOf(step), 1);
      const started = step;
      running.set(started, start(started, env).then((result) => ({ step: started, result })));
    }
    const { step, result } = await Promise.race(running.values());
    running.delete(step);
    ended.add(step.name);
    report(step, result);
  }
}

const every = [...STEPS, ...OTHERS];

function chosenSteps(names) {
  const unknown = names.filter((name) => !every.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`No step is called ${unknown.join(', ')}. There are: ${every.map(({ name }) => name).join(', ')}.`);
  }
  if (names.length === 0) return STEPS;
  const chosen = every.filter(({ name }) => names.includes(name));
  const needBuild = chosen.some(({ after = [] }) => after.includes('build')) && !isBuilt();
  return needBuild && !names.includes('build') ? [STEPS.find(({ name }) => name === 'build'), ...chosen] : chosen;
}

async function main(words) {
  if (words.includes('--list')) {
    console.log(every.map(({ name }) => name).join('\n'));
    return;
  }
  const names = words.filter((word) => word !== '--all');
  const steps = words.includes('--all') && names.length === 0 ? every : chosenSteps(names);
  ensureInstalled();
  const needsBrowser = steps.some(({ browser }) => browser);
  const env = needsBrowser ? { ...process.env, CHROME_PATH: findBrowser({ fetch: true }) } : process.env;
  await runAll(steps, env);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
if (!process.argv.includes('--list')) console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
