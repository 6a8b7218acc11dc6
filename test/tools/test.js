/**
 * `npm test`: installs what is missing and checks everything, as CI does. `npm test -- unit lint` runs the steps named;
 * `npm test -- --list` names them. The last line is `N passed, N failed, N skipped`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.js';
import { ensureInstalled, root } from './install.js';
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
  counted(...flags, '--test', '--test-reporter=./test/tools/count-reporter.js', '--test-reporter-destination=stdout', ...files);
const browserTests = (files, config = '.config/web-test-runner.config.js') =>
  counted('node_modules/@web/test-runner/dist/bin.js', '--config', config, '--files', ...files);

const unitTests = filesIn('test/unit', '.test.ts');
const toolTests = filesIn('test/tools', '.test.js');
const embedTests = filesIn('test/embed', '.test.js');

/** Every step: what it needs before it, how many cores it fills, whether it needs a browser. */
const STEPS = [
  { name: 'build', cores: 2, commands: [check('test/tools/build.js')] },
  {
    name: 'dist',
    after: ['build'],
    commands: [counted('test/tools/check-manifest.js'), counted('test/tools/check-sizes.js')],
  },
  { name: 'types', commands: [check('node_modules/typescript/bin/tsc', '--noEmit')] },
  { name: 'elements', browser: true, cores: 2, commands: [browserTests(filesIn('test/elements', '.test.ts'))] },
  {
    name: 'conformance',
    browser: true,
    cores: 2,
    after: ['build'],
    commands: [browserTests(filesIn('test/conformance', '.test.ts'))],
  },
  { name: 'storybook', browser: true, after: ['build'], commands: [counted('test/storybook/check-stories.js')] },
  { name: 'embed', browser: true, after: ['build'], commands: [nodeTests(embedTests, '--test-concurrency=1')] },
  { name: 'unit', commands: [nodeTests(unitTests, '--import', 'tsx')] },
  { name: 'lint', commands: [check('node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.js', '.')] },
  { name: 'tools', browser: true, commands: [nodeTests(toolTests)] },
  { name: 'layers', commands: [check('test/tools/check-layers.js')] },
];

const total = { passed: 0, failed: 0, skipped: 0 };

function report(step, result) {
  for (const key of Object.keys(total)) total[key] += result[key];
  const counts = [`${result.passed} passed`];
  if (result.failed > 0) counts.push(`${result.failed} failed`);
  if (result.skipped > 0) counts.push(`${result.skipped} skipped`);
  const sign = result.failed === 0 ? '✔' : '✖';
  console.log(`${sign} ${step.name.padEnd(12)} ${counts.join(', ')} (${result.seconds.toFixed(1)} s)`);
  if (result.failed > 0) console.log(`${result.output.replace(/^/gm, '    ')}\n`);
}

/** Runs the steps in their order, beside each other where cores are free. */
async function runAll(steps, env) {
  const waiting = [...steps];
  const ended = new Set();
  const named = new Set(steps.map(({ name }) => name));
  const running = new Map();
  const free = () => availableParallelism() - [...running.keys()].reduce((sum, { cores = 1 }) => sum + cores, 0);
  const mayStart = ({ after = [], cores = 1 }) =>
    (running.size === 0 || cores <= free()) && after.every((name) => ended.has(name) || !named.has(name));
  while (waiting.length > 0 || running.size > 0) {
    for (let step = waiting.find(mayStart); step !== undefined; step = waiting.find(mayStart)) {
      waiting.splice(waiting.indexOf(step), 1);
      const started = step;
      running.set(started, runStep(started, { env }).then((result) => ({ step: started, result })));
    }
    const { step, result } = await Promise.race(running.values());
    running.delete(step);
    ended.add(step.name);
    report(step, result);
  }
}

function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`No step is called ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}

async function main(names) {
  if (names.includes('--list')) {
    console.log(STEPS.map(({ name }) => name).join('\n'));
    return;
  }
  const steps = chosenSteps(names);
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
