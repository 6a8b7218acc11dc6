/**
 * Measures the elements beside what people use today, in one run on one machine, and prints ratios:
 *
 *     node test/bench/run.js list [--sizes 20,1000,10000] [--rounds 5]
 *     node test/bench/run.js plan [--rounds 5]
 *
 * Load and interaction are the main thread's task time (CPU) in Chromium; heap is after garbage collection; bytes are
 * JS and CSS as they come over the line, gzip. The first run installs the contestants; the elements have to be built.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_SWITCHES, findBrowser } from '../tools/find-browser.js';
import { createSite, listen } from '../tools/serve.js';
import { benchOfPlan } from './plan.js';
import { SUBJECTS } from './subjects.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = join(here, 'node_modules/.bench');

/** One script and one style sheet for a contestant, as its users would ship it. */
async function bundle(subject, name) {
  const outDir = join(built, subject, name);
  if (existsSync(outDir)) return;
  await build({
    configFile: false, root: here, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir, emptyOutDir: true, target: 'es2022', minify: true,
      lib: { entry: join(here, 'contestants', subject, `${name}.js`), formats: ['es'], fileName: () => 'contestant.js', cssFileName: 'contestant' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  for (const file of SUBJECTS[subject].files?.[name] ?? []) copyFileSync(join(here, 'node_modules', file), join(outDir, basename(file)));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The time between frames that all but the slowest twentieth keep, ms, while something goes on in a page. */
async function frameTime(page, goOn) {
  await page.evaluate(() => {
    const times = [];
    const note = (now) => {
      times.push(now);
      requestAnimationFrame(note);
    };
    globalThis.noteFrames = () => times.slice(1).map((time, i) => time - times[i]);
    requestAnimationFrame(note);
  });
  await goOn();
  const gaps = await page.evaluate(() => globalThis.noteFrames());
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)];
}

const documentOf = (head, body) => `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Obec</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The script that starts a contestant and says when it is there. */
const START = `import { show } from './contestant.js';
const data = await (await fetch('data.json')).json();
await show(document.querySelector('#root'), data);
document.documentElement.dataset.ready = '';`;

/** Maps that draw by WebGL have no graphics card here: the browser's software does it. */
const WEBGL = '--enable-unsafe-swiftshader';

class Bench {
  #files = new Map();
  #server = createSite(undefined, (request, response) => this.#answer(request, response));

  async start() {
    this.base = `http://localhost:${await listen(this.#server)}`;
    this.browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_SWITCHES, '--js-flags=--expose-gc', '--enable-precise-memory-info', WEBGL] });
  }

  async stop() {
    await this.browser.close();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  put(path, type, content) {
    this.#files.set(path, { type, content: Buffer.from(content) });
  }

  #answer(request, response) {
    const file = this.#files.get(new URL(request.url, this.base).pathname);
    if (!file) return false;
    response.writeHead(200, { 'content-type': file.type }).end(file.content);
    return true;
  }

  /** Puts a contestant's page on the server, and gives its address. */
  page(subject, name, size, data) {
    const folder = `/bench/${subject}/${name}/${size}`;
    const { ours, plain } = SUBJECTS[subject];
    this.put(`${folder}/data.json`, 'application/json', JSON.stringify(data));
    if (name === 'civic') this.put(`${folder}/`, 'text/html', documentOf('<script type="module" src="/dist/civic.js"></script>', ours));
    else if (name === 'static') this.put(`${folder}/`, 'text/html', documentOf('', plain(data)));
    else {
      const files = join(built, subject, name);
      for (const file of readdirSync(files)) this.put(`${folder}/${file}`, file.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(join(files, file)));
      this.put(`${folder}/start.js`, 'text/javascript', START);
      const style = existsSync(join(files, 'contestant.css')) ? '<link rel="stylesheet" href="contestant.css">' : '';
      this.put(`${folder}/`, 'text/html', documentOf(`${style}<script type="module" src="start.js"></script>`, '<div id="root"></div>'));
    }
    return `${this.base}${folder}/`;
  }

  /** One visit: what it cost to load, and what each of the subject's actions cost. */
  async visit(subject, name, url) {
    const { actions, isReady, find, watched } = SUBJECTS[subject];
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'cs-CZ', timezoneId: 'Europe/Prague' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const taskTime = async () => (await client.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
    const bytes = [];
    page.on('response', async (response) => {
      if (/javascript|css/.test(response.headers()['content-type'] ?? '')) bytes.push(response.body().then((body) => gzipSync(body).length, () => 0));
    });
    const before = await taskTime();
    await page.goto(url, { waitUntil: 'load' });
    if (name === 'civic') await page.waitForFunction(isReady);
    else if (name !== 'static') await page.waitForFunction(() => 'ready' in document.documentElement.dataset).catch((error) => Promise.reject(new Error([error.message, ...errors].join(', '))));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 300)))));
    const result = { load: (await taskTime()) - before };
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    result.heap = (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
    // What the tag loads; what only an action asks for is not part of it.
    result.bytes = (await Promise.all(bytes)).reduce((sum, size) => sum + size, 0) / 1000;
    const { nodes } = await client.send('Memory.getDOMCounters');
    result.nodes = nodes;
    // Where things are is asked before the clock runs: what Playwright does in the page to find them is nobody's work.
    const places = await find?.(page, name);
    for (const [action, act] of Object.entries(name === 'static' && !find ? {} : actions)) {
      const start = await taskTime();
      await act(page, name, places);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 400)))));
      result[action] = (await taskTime()) - start;
    }
    if (watched && name !== 'static') result['frame p95'] = await frameTime(page, () => watched(page, name, places));
    await context.close();
    if (errors.length > 0) throw new Error(`${name}: ${errors.join(', ')}`);
    return result;
  }
}

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};

const subject = process.argv[2];
if (subject === 'plan') {
  const isGood = await benchOfPlan({ rounds: Number(option('rounds', 5)), only: option('only', '').split(',').filter(Boolean) });
  process.exit(isGood ? 0 : 1);
}
if (!Object.hasOwn(SUBJECTS, subject)) {
  console.error(`Which? ${Object.keys(SUBJECTS).join(', ')}, plan`);
  process.exit(1);
}
if (process.argv.includes('--fresh')) rmSync(built, { recursive: true, force: true });
if (!existsSync(join(here, 'node_modules'))) spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
mkdirSync(built, { recursive: true });

const { sizes, dataOf, plain, budgets } = SUBJECTS[subject];
const peers = readdirSync(join(here, 'contestants', subject)).map((file) => file.replace(/\.js$/, ''));
const only = option('only', '')?.split(',').filter(Boolean);
for (const name of peers) await bundle(subject, name);
const names = ['civic', ...(plain ? ['static'] : []), ...peers].filter((name) => only.length === 0 || only.includes(name));
const bench = new Bench();
await bench.start();
const failures = [];
try {
  for (const size of option('sizes', sizes.join(',')).split(',').map(Number)) {
    const data = dataOf(size);
    const rounds = Object.fromEntries(names.map((name) => [name, []]));
    // Turn by turn, so that a slow minute of the machine falls on all of them.
    for (let round = 0; round < Number(option('rounds', 5)); round++) {
      for (const name of names) {
        try {
          rounds[name].push(await bench.visit(subject, name, bench.page(subject, name, size, data)));
        } catch (error) {
          console.error(`${name} at ${size}: ${error.message}`);
        }
      }
    }
    const figures = Object.fromEntries(
      Object.entries(rounds).filter(([, visits]) => visits.length > 0).map(([name, visits]) => [name, Object.fromEntries(Object.keys(visits[0]).map((key) => [key, median(visits.map((visit) => visit[key]))]))]),
    );
    console.log(`\n${subject}, ${size} records (load and actions in ms of main thread, heap in MB, bytes in kB gzip)`);
    console.table(Object.fromEntries(Object.entries(figures).map(([name, all]) => [name, Object.fromEntries(Object.entries(all).map(([key, value]) => [key, Math.round(value * 10) / 10]))])));
    for (const { at, figure, most, of } of budgets) {
      if (at !== undefined && at !== size) continue;
      const [mine, theirs] = [figures.civic?.[figure], of === undefined ? 1 : figures[of]?.[figure]];
      if (mine === undefined || theirs === undefined) continue;
      const ratio = mine / theirs;
      const words = of === undefined ? `${figure} ${mine.toFixed(1)} (most: ${most})` : `${figure} ${ratio.toFixed(2)} × ${of} (most: ${most})`;
      console.log(`${ratio <= most ? '✔' : '✖'} ${words}`);
      if (ratio > most) failures.push(`${size}: ${words}`);
    }
  }
} finally {
  await bench.stop();
}
process.exitCode = failures.length > 0 ? 1 : 0;
