/**
 * Measures the page of a whole plan on a slow line and a slow machine, beside a static page that shows the same:
 *
 *     node test/bench/run.js plan [--rounds 5] [--only live,static]
 *
 * Times are those of a visitor, ms since the address was entered; shift is the sum of layout shifts, while the page comes
 * and then while it is read to its end; bytes are what came over the line, gzip. The elements have to be built.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_SWITCHES, findBrowser } from '../tools/find-browser.js';
import { root } from '../tools/install.js';
import { createSite, listen } from '../tools/serve.js';
import { flatten } from './flatten.js';

/** A phone in the tram: 1.6 Mbit/s, 150 ms there and back, a processor four times slower than this one. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SLOWER = 4;

/** The programme of the safe region. */
const PLAN = 'demo/data/plzen-safe-region.json';

/** What the page's author writes where nothing draws the page for him. */
const FALLBACK = '<h2>Plzeňský kraj – bezpečný kraj</h2><p>Cíle, projekty, milníky, peníze a kontakty programu. <a href="plan.json">Data programu</a></p>';

const TYPES = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

/** The figures to reach: our page as it is published, beside the static one. */
const BUDGETS = [
  { figure: 'first content', name: 'prerendered', of: 'static', most: 0.5 },
  { figure: 'shift', name: 'live', most: 0 },
  { figure: 'shift', name: 'prerendered', most: 0 },
  { figure: 'shift when read', name: 'live', most: 0 },
  { figure: 'kB', name: 'live', most: 60 },
];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const documentOf = (head, body) =>
  `<!doctype html><html lang="cs"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kraj</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const tagWith = (content) => documentOf('<script type="module" src="/dist/civic.js"></script>', `<civic-plan src="plan.json">${content}</civic-plan>`);

/** A page whose elements have been drawn into it by the command. */
function prerendered(html, base) {
  const folder = mkdtempSync(join(tmpdir(), 'civic-plan-'));
  try {
    writeFileSync(join(folder, 'plan.json'), readFileSync(join(root, PLAN)));
    writeFileSync(join(folder, 'index.html'), html);
    execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'prerender', join(folder, 'index.html'), '--base', base]);
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs in a page from its beginning: notes what a visitor sees of its coming. */
function watch() {
  globalThis.seen = { shift: 0 };
  const { seen } = globalThis;
  const note = (type, act) => new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  note('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen['first content'] = startTime));
  note('layout-shift', ({ value }) => (seen.shift += value));
  const heading = () => document.querySelector('civic-plan')?.shadowRoot?.querySelector('[part~=heading]') ?? document.querySelector('h2, h3');
  const look = () => {
    if (heading()?.getBoundingClientRect().height > 0) seen['first heading'] = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Whether all parts of a plan have come. */
const isWhole = () => {
  const parts = [...(document.querySelector('civic-plan')?.shadowRoot?.querySelectorAll('[part=section] > :last-child') ?? [])];
  return parts.length > 0 && parts.every((part) => part.matches(':defined') && part.matches(':is(:state(ready), :state(empty))'));
};

const settled = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 300)))));

class PlanBench {
  #files = new Map([['/plan.json', { type: TYPES['.json'], content: gzipSync(readFileSync(join(root, PLAN))) }]]);
  #server = createSite(undefined, (request, response) => this.#answer(request, response));

  async start() {
    this.base = `http://localhost:${await listen(this.#server)}/`;
    this.browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_SWITCHES });
  }

  async stop() {
    await this.browser.close();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  put(path, content) {
    this.#files.set(path, { type: TYPES[extname(path)], content: gzipSync(content) });
  }

  #answer({ url }, response) {
    const { pathname } = new URL(url, this.base);
    if (pathname.startsWith('/dist/') && !this.#files.has(pathname)) this.put(pathname, readFileSync(join(root, pathname)));
    const file = this.#files.get(pathname);
    if (!file) return false;
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip', 'content-length': file.content.length }).end(file.content);
    return true;
  }

  /** Puts all contestants on the server; the static ones are made of what the live one shows. */
  async prepare() {
    this.put('/live.html', tagWith(''));
    this.put('/fallback.html', tagWith(FALLBACK));
    this.put('/prerendered.html', prerendered(tagWith(''), this.base));
    const page = await this.#open();
    await page.goto(`${this.base}live.html`);
    await page.evaluate(() => globalThis.scrollTo(0, 1e6));
    await page.waitForFunction(isWhole);
    await settled(page);
    const { body, styles } = await page.evaluate(flatten);
    await page.context().close();
    this.put('/static.html', documentOf(`<style>${styles}</style>`, body));
    this.put('/styles.css', styles);
    this.put('/linked.html', documentOf('<link rel="stylesheet" href="styles.css">', body));
  }

  async #open() {
    const context = await this.browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'cs-CZ', timezoneId: 'Europe/Prague', reducedMotion: 'reduce' });
    return context.newPage();
  }

  /** One visit of a page: when it shows what, and what that costs. */
  async visit(name) {
    const page = await this.#open();
    page.setDefaultTimeout(60_000);
    const client = await page.context().newCDPSession(page);
    for (const domain of ['Network', 'Performance']) await client.send(`${domain}.enable`, domain === 'Performance' ? { timeDomain: 'threadTicks' } : {});
    await client.send('Network.emulateNetworkConditions', LINE);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(watch);
    await page.goto(`${this.base}${name}.html`, { waitUntil: 'load' });
    const isStatic = name === 'static' || name === 'linked';
    if (!isStatic) await page.waitForFunction(isWhole);
    const whole = await page.evaluate(() => performance.now());
    await settled(page);
    const seen = await page.evaluate(() => ({ ...globalThis.seen, height: document.documentElement.scrollHeight }));
    const { metrics } = await client.send('Performance.getMetrics');
    const cpu = metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
    for (let screen = 1; screen * 600 < seen.height; screen++) {
      await page.evaluate((top) => globalThis.scrollTo(0, top), screen * 600);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    const shift = await page.evaluate(() => globalThis.seen.shift);
    await page.context().close();
    return { 'first content': seen['first content'], 'first heading': seen['first heading'], whole: isStatic ? seen['first heading'] : whole, shift: seen.shift, 'shift when read': shift - seen.shift, kB: bytes / 1000, cpu, height: seen.height };
  }
}

/** The medians of all visits by contestants. */
async function measure(bench, names, rounds) {
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  // Turn by turn, so that a slow minute of the machine falls on all of them.
  for (let round = 0; round < rounds; round++) for (const name of names) visits[name].push(await bench.visit(name));
  const middle = (all) => Object.fromEntries(Object.keys(all[0]).map((figure) => [figure, median(all.map((visit) => visit[figure]))]));
  return Object.fromEntries(names.map((name) => [name, middle(visits[name])]));
}

const rounded = (value) => (value < 1 ? Math.round(value * 1000) / 1000 : Math.round(value * 10) / 10);

/** Says whether the figures are reached. @returns {boolean} */
function judge(figures) {
  let isGood = true;
  for (const { figure, name, of, most } of BUDGETS) {
    const [mine, theirs] = [figures[name]?.[figure], of === undefined ? 1 : figures[of]?.[figure]];
    if (mine === undefined || theirs === undefined) continue;
    const isReached = mine / theirs <= most;
    console.log(`${isReached ? '✔' : '✖'} ${name}: ${figure} ${rounded(mine / theirs)}${of === undefined ? '' : ` × ${of}`} (most: ${most})`);
    isGood &&= isReached;
  }
  return isGood;
}

/** @param {{ rounds: number, only: string[] }} options @returns {Promise<boolean>} whether the figures are reached */
export async function benchOfPlan({ rounds, only }) {
  const bench = new PlanBench();
  await bench.start();
  try {
    await bench.prepare();
    const names = ['live', 'fallback', 'prerendered', 'static', 'linked'].filter((name) => only.length === 0 || only.includes(name));
    const figures = await measure(bench, names, rounds);
    console.log('\nplan, 1.6 Mbit/s and 150 ms, processor 4 times slower (times and cpu in ms, kB gzip as they came)');
    console.table(Object.fromEntries(names.map((name) => [name, Object.fromEntries(Object.entries(figures[name]).map(([key, value]) => [key, rounded(value)]))])));
    return judge(figures);
  } finally {
    await bench.stop();
  }
}
