/**
 * Weighs what a page loads, gzip: the loader, each element with the loader and all that it imports, the same on the demo's
 * plan that makes it ask for the most beside ("heaviest", with the chunks that hold what is rare), the demo's plans.
 * The budgets stand in size-budgets.json, so that a change of them shows in review. One test per budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './install.js';

const gzipped = (path) => gzipSync(readFileSync(path)).length;

/** An import, as the build writes it: all of them stand at the beginning of a module. */
const IMPORT = /(?:import|export)\s*(?:[\w$*{},\s]+from\s*)?"(\.[^"]+)";?\s*/y;

/** The modules that a built module asks for at once. */
function importsOf(path) {
  const source = readFileSync(path, 'utf8');
  const specifiers = [];
  IMPORT.lastIndex = 0;
  for (let found = IMPORT.exec(source); found; found = IMPORT.exec(source)) specifiers.push(found[1]);
  return specifiers;
}

/**
 * Everything that a published module loads before it does anything, itself included.
 * @param {string} dist folder of the build
 * @param {string} entry path inside it
 * @param {string[]} always published modules that the element may ask for a moment later
 * @returns {string[]} paths inside the folder
 */
export function loadedBy(dist, entry, always = []) {
  const loaded = new Set();
  const queue = [entry, ...always];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const specifier of importsOf(join(dist, path))) queue.push(posix.normalize(posix.join(dirname(path), specifier)));
  }
  return [...loaded].sort();
}

/** Paths of chunks inside the build, by their names. */
function chunksNamed(dist, names) {
  const paths = readdirSync(join(dist, 'chunks'), { recursive: true, encoding: 'utf8' }).map((path) => posix.join('chunks', ...path.split(sep)));
  return names.map((name) => paths.find((path) => path.endsWith(`/${name}.js`)) ?? `chunks/${name}.js`);
}

/** @returns {{ what: string, bytes: number, budget: number }[]} */
export function weigh(folder = root) {
  const { loader, elements, always, heaviest, data } = JSON.parse(readFileSync(join(folder, 'test/tools/size-budgets.json'), 'utf8'));
  const dist = join(folder, 'dist');
  const built = readdirSync(join(dist, 'elements')).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -'.js'.length));
  const bytesOf = (name, also) => [loader.file, ...loadedBy(dist, `elements/${name}.js`, also)].reduce((sum, path) => sum + gzipped(join(dist, path)), 0);
  // An element without a budget has to be given one.
  const pages = built.map((name) => ({ what: `a page with ${name}`, bytes: bytesOf(name, always[name]), budget: elements[name] ?? 0 }));
  const heavy = Object.entries(heaviest).map(([name, { plan, also, bytes: budget }]) => ({ what: `a page with ${name} of ${plan}`, bytes: bytesOf(name, chunksNamed(dist, also)), budget }));
  const missing = Object.keys(elements).filter((name) => !built.includes(name));
  return [
    { what: 'the loader', bytes: gzipped(join(dist, loader.file)), budget: loader.bytes },
    ...pages,
    ...heavy,
    ...missing.map((name) => ({ what: `a page with ${name}`, bytes: Infinity, budget: elements[name] })),
    ...Object.entries(data).map(([path, budget]) => ({ what: path, bytes: gzipped(join(folder, path)), budget })),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const weights = weigh();
  const over = weights.filter(({ bytes, budget }) => bytes > budget);
  for (const { what, bytes, budget } of weights) console.log(`${bytes > budget ? '✖' : '✔'} ${what}: ${bytes} of ${budget} B`);
  console.log(`COUNT ${weights.length - over.length} ${over.length} 0`);
  process.exitCode = over.length === 0 ? 0 : 1;
}
