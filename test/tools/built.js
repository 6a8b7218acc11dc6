/** Knows whether `dist/` is up to date, and makes it so. Nothing but Node's builtins. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.js';

/** What `dist/` is made from, and what is written to it last. */
const SOURCES = ['src', '.config', 'vite.config.ts', 'tsconfig.json', 'package-lock.json', 'test/tools/build.js'];
const LAST = 'dist/sri.json';

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

function newestIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time tells of files that were taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

export function isBuilt(folder = root) {
  const built = timeOf(join(folder, LAST));
  return built !== undefined && SOURCES.every((path) => newestIn(join(folder, path)) <= built);
}

/** @throws when the build fails */
export function ensureBuilt(folder = root) {
  if (isBuilt(folder)) return;
  console.log('Building dist …');
  const { status } = spawnSync(process.execPath, ['test/tools/build.js'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; what went wrong is written above.');
}
