/** Installs the packages that the lockfile names, if they are not there. Nothing but Node's builtins. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = [20, 19];

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether what is installed is what the lockfile says. npm writes its own list as the last act of an install, so a list
 * that agrees also means that the install came to its end.
 */
export function isInstalled(folder = root) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer, devOptional }]) => {
    if (path === '' || present[path]?.version === version) return true;
    // Builds for other systems are in the lockfile and not on this disk.
    return present[path] === undefined && (optional ?? devOptional ?? peer ?? false);
  });
}

/** How to start npm: the one that started us, or the one on the PATH. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/** @throws when Node is too old or npm fails */
export function ensureInstalled(folder = root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled(folder)) return;
  console.log('Installing packages (once, and after package-lock.json changes) …');
  const [command, args] = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error('npm ci failed; what went wrong is written above.');
}
