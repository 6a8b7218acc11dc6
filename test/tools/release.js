/**
 * `npm run release -- folder`: lays the build out for a web server or CDN: `0.1.0/`, which never changes again, and `v1/`,
 * which moves with every version that changes nothing for pages.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './built.js';
import { root } from './install.js';

/** The public interface counts as its first from the beginning on. */
const movingOf = (version) => `v${Math.max(1, Number(version.split('.', 1)[0]))}`;

const headers = (version) => `/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
/${version}/*
  Cache-Control: public, max-age=31536000, immutable
/${movingOf(version)}/*
  Cache-Control: public, max-age=600
`;

/**
 * @param out folder of all versions; those that are there stay
 * @param from the built files
 * @throws when the version is there already, with other files
 */
export function release(out, version, from = join(root, 'dist')) {
  const fixed = join(out, version);
  const hashes = (folder) => readFileSync(join(folder, 'sri.json'), 'utf8');
  if (existsSync(fixed) && hashes(fixed) !== hashes(from)) throw new Error(`${version} is out already, and is other than this build.`);
  for (const folder of [fixed, join(out, movingOf(version))]) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(from, folder, { recursive: true });
  }
  writeFileSync(join(out, '_headers'), headers(version));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [out] = process.argv.slice(2);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (out === undefined) throw new Error('Name the folder: npm run release -- folder');
  ensureBuilt();
  release(out, version);
  console.log(`${out}: ${version}, ${movingOf(version)}`);
}
