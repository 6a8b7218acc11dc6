/**
 * Measures what reading a plan costs the main thread of a page that has just been opened, beside `JSON.parse` of the same
 * text and beside zod/mini with the same schemas:
 *
 *     node --import tsx test/bench/reading.js [--goals 10000] [--rounds 7]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { dropCodeLists } from '../../.config/minify-templates.ts';
import { CHROMIUM_SWITCHES, findBrowser } from '../tools/find-browser.js';
import { root } from '../tools/install.js';
import { createSite, listen } from '../tools/serve.js';
import { leanPlanOf, planOf } from './goals.js';

/** Most milliseconds of reading on the machine that the elements are measured on. */
const MOST = 60;

const { goals, rounds } = parseArgs({ options: { goals: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '7' } } }).values;
const folder = mkdtempSync(join(tmpdir(), 'civic-reading-'));
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The quick reader as one file, on the runtime of the browser or on zod itself. */
async function readerOn(name, alias) {
  await build({
    root, configFile: false, logLevel: 'error', publicDir: false, plugins: [dropCodeLists()], resolve: { alias },
    build: {
      outDir: join(folder, name), target: 'es2022', minify: true,
      lib: { entry: join(root, 'src/model/faultless.ts'), formats: ['es'], fileName: () => 'reader.js' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return readFileSync(join(folder, name, 'reader.js'));
}

const readers = { ours: await readerOn('ours', { 'zod/mini': join(root, 'src/model/schema-runtime.ts') }), zod: await readerOn('zod', {}) };
/** The goals of the other benchmarks, about 500 bytes each, and the leanest ones, about 150. */
const texts = { rich: JSON.stringify(planOf(Number(goals))), lean: JSON.stringify(leanPlanOf(Number(goals))) };
const server = createSite(undefined, ({ url }, response) => {
  const [, name, type] = /(\w+)\.(js|json)$/.exec(url) ?? [];
  if (type === 'js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(readers[name]);
  else if (type === 'json') response.writeHead(200, { 'content-type': 'application/json' }).end(texts[name]);
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
  return true;
});
const base = `http://localhost:${await listen(server)}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_SWITCHES });

/** Milliseconds of main thread for parsing and for reading, in a page of its own. */
async function visit(reader, file) {
  const page = await browser.newPage();
  await page.goto(base);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => (await client.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  await page.evaluate(async ([code, plan]) => Object.assign(globalThis, { ...(await import(code)), text: await (await fetch(plan)).text() }), [`/${reader}.js`, `/${file}.json`]);
  const start = await taskTime();
  await page.evaluate(() => void (globalThis.value = JSON.parse(globalThis.text)));
  const parsed = await taskTime();
  const isRead = await page.evaluate(() => (globalThis.plan = globalThis.readFaultless(globalThis.value, location.href, globalThis.text)) !== undefined);
  const read = await taskTime();
  await page.close();
  if (!isRead) throw new Error('The plan has a fault.');
  return { parse: parsed - start, read: read - parsed };
}

/** Measures one file with both readers, in turn. */
async function measure(file) {
  const visits = { ours: [], zod: [] };
  for (let round = 0; round < Number(rounds); round++) for (const reader of Object.keys(visits)) visits[reader].push(await visit(reader, file));
  const parse = median(Object.values(visits).flat().map((each) => each.parse));
  const [ours, zod] = [visits.ours, visits.zod].map((all) => median(all.map(({ read }) => read)));
  console.log(`${goals} ${file} goals, ${(texts[file].length / 1e6).toFixed(1)} MB; ms of main thread in a fresh page`);
  console.table({ 'JSON.parse': { ms: Math.round(parse) }, 'our reader': { ms: Math.round(ours), 'of JSON.parse': +(ours / parse).toFixed(2), 'of zod/mini': +(ours / zod).toFixed(2) }, 'zod/mini': { ms: Math.round(zod), 'of JSON.parse': +(zod / parse).toFixed(2) } });
  console.log(`${parse + ours <= MOST ? '✔' : '✖'} parsing and reading ${Math.round(parse + ours)} ms (most: ${MOST})`);
}

try {
  for (const file of Object.keys(texts)) await measure(file);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
}
