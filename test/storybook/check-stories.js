/**
 * Builds Storybook and holds every story to WCAG 2.2 AA, in light and in dark: axe finds nothing, nothing is written to
 * the console as an error, nothing is asked of another machine, and there is something to see; its pages of documentation come up. One test per story and page.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_SWITCHES, findBrowser } from '../tools/find-browser.js';
import { root } from '../tools/install.js';
import { createSite, listen } from '../tools/serve.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];
/** What a scheme changes; everything else is looked at once. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const CHECKS = { light: { runOnly: TAGS, rules: Object.fromEntries(PAGE_RULES.map((id) => [id, { enabled: false }])) }, dark: { runOnly: COLOUR_RULES } };
const PAGES = 2;

/** How long a story may take to come to rest; one that shows loading never does. */
const PATIENCE = 15_000;
const REST = 1500;

function buildStorybook() {
  const cli = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = [cli, 'build', '--disable-telemetry', '--quiet', '--output-dir', 'storybook-static'];
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Storybook did not build.\n${stdout}\n${stderr}`);
  const { entries } = JSON.parse(readFileSync(join(root, 'storybook-static/index.json'), 'utf8'));
  return Object.values(entries);
}

/* Functions from here to the next line of this kind run in the page. */
/** Shows another story in the page that is open: opening one for each would load Storybook each time. */
const showEntry = async ({ id, type }) => {
  const { channel } = globalThis.__STORYBOOK_PREVIEW__;
  globalThis.restSince = undefined;
  await new Promise((resolve, reject) => {
    for (const fault of ['storyErrored', 'storyThrewException', 'storyMissing']) channel.once(fault, (what) => reject(new Error(what?.message ?? fault)));
    channel.once(`${type}Rendered`, resolve);
    channel.emit('setCurrentStory', { storyId: id, viewMode: type });
  });
};

const isShown = (holder) => {
  const { classList } = document.body;
  if (classList.contains('sb-show-errordisplay') || classList.contains('sb-show-nopreview')) throw new Error('Storybook shows an error');
  return classList.contains('sb-show-main') && (document.querySelector(holder)?.firstElementChild ?? null) !== null;
};

const isSettled = (rest) => {
  const elements = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) => localName.startsWith('civic-'));
  const settled = ['ready', 'empty', 'stale', 'failed'];
  const states = elements.map((element) => settled.some((state) => element.matches(`:state(${state})`)));
  globalThis.restSince ??= performance.now();
  return states.every(Boolean) || performance.now() - globalThis.restSince > rest;
};

const heightOf = () => document.querySelector('#storybook-root')?.getBoundingClientRect().height ?? 0;

const check = async (options) => {
  const { violations } = await globalThis.axe.run('#storybook-root', { ...options, resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.slice(0, 3).map(({ target }) => target.flat().join(' ')).join(' | ')})`);
};
/* ------------------------------------------------------------------------ */

async function show(page, base, { id, type }) {
  if (page.url() === 'about:blank') {
    // The accessibility panel would run axe at the same time.
    await page.goto(`${base}storybook/iframe.html?globals=a11y.manual:!true&id=${id}&viewMode=${type}`);
    await page.evaluate(AXE);
  } else await page.evaluate(showEntry, { id, type });
  await page.waitForFunction(isShown, type === 'docs' ? '#storybook-docs' : '#storybook-root', { timeout: PATIENCE, polling: 50 });
}

async function checkStory(page, problems) {
  await page.waitForFunction(isSettled, REST, { timeout: PATIENCE, polling: 50 });
  if ((await page.evaluate(heightOf)) < 1) problems.push('there is nothing to see');
  for (const [scheme, options] of Object.entries(CHECKS)) {
    await page.evaluate((each) => void (document.documentElement.dataset.scheme = each), scheme);
    for (const violation of await page.evaluate(check, options)) problems.push(`${scheme}: ${violation}`);
  }
}

async function problemsOf(page, base, entry) {
  const problems = [];
  const onConsole = (message) => {
    // A story that shows a failure asks for what is not there.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) problems.push(`console: ${message.text()}`);
  };
  const onError = (error) => problems.push(`error: ${error.message}`);
  const onRequest = (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob|about):/.test(request.url())) problems.push(`request: ${request.url()}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  try {
    await show(page, base, entry);
    if (entry.type === 'story') await checkStory(page, problems);
  } catch (error) {
    problems.push(error.message);
    // What failed may have left the page unfit for the next story.
    await page.goto('about:blank');
  }
  page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  return problems;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function main() {
  const entries = buildStorybook();
  const total = entries.length;
  const server = createSite();
  const base = `http://localhost:${await listen(server)}/`;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_SWITCHES });
  let failed = 0;
  const work = async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1000, height: 800 } });
    const page = await context.newPage();
    for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
      const problems = await problemsOf(page, base, entry);
      if (problems.length === 0) continue;
      failed += 1;
      console.error(`✖ ${entry.id} (${entry.type})\n  ${problems.join('\n  ')}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES }, work));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  // The build is a test of its own.
  console.log(`COUNT ${total - failed + 1} ${failed} 0`);
  process.exitCode = failed === 0 && total > 0 ? 0 : 1;
}

await main();
