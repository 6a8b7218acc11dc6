/**
 * Makes `dist/`, the plain static files that a site publishes: modules, the one-tag loader, the single-file bundle, the
 * embed page, themes, types, JSON Schema and the hashes of it all.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a tool of this project; its output is shown only when it fails. */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${args.join(' ')} ended with ${code}\n${output}`));
    });
  });
}

const vite = (...args) => run(['node_modules/vite/bin/vite.js', 'build', ...args]);

/** SRI hash (W3C Subresource Integrity, sha384) of every published file; types are for who programs, and not published. */
function hashes() {
  const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(`${root}dist/${file}`).isFile() && !file.endsWith('.d.ts') && file !== 'sri.json')
    .sort();
  const entries = files.map((file) => {
    const digest = createHash('sha384').update(readFileSync(`${root}dist/${file}`)).digest('base64');
    return [file, `sha384-${digest}`];
  });
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

/** What the licences of others ask to be said in every copy. */
function notice() {
  const text = (path) => readFileSync(root + path, 'utf8').trim();
  const reader = 'Calendar files are read by [ical.js](https://github.com/kewisch/ical.js), unchanged, under the [Mozilla Public License 2.0](https://www.mozilla.org/MPL/2.0/).';
  return `${text('src/elements/safety-map/NOTICE.md')}\n\n# Lit\n\n${text('node_modules/lit/LICENSE')}\n\n# ical.js\n\n${reader}\n\n# proj4, mgrs, wkt-parser (in cli.js alone)\n\n${text('node_modules/proj4/LICENSE.md')}\n`;
}

try {
  await vite();
  await Promise.all([
    vite('--mode', 'loader').then(() => vite('--mode', 'single')).then(() => vite('--mode', 'cli')),
    run(['node_modules/typescript-native/bin/tsc', '-p', '.config/tsconfig.declarations.json']),
    run(['--import', 'tsx', 'test/tools/make-schema.ts', 'dist/schema']),
    run(['test/tools/make-manifest.js', 'dist']),
    run(['test/tools/make-sbom.js', 'dist']),
    run(['test/tools/make-kits.js', 'dist/kits']),
  ]);
  // It has told the loader which chunks each element needs.
  rmSync(`${root}dist/.vite`, { recursive: true });
  for (const file of ['frame.html', 'frame.css']) cpSync(`${root}src/embed/${file}`, `${root}dist/${file}`);
  writeFileSync(`${root}dist/NOTICE.md`, notice());
  cpSync(`${root}src/theme/presets`, `${root}dist/themes`, { recursive: true });
  chmodSync(`${root}dist/cli.js`, 0o755);
  writeFileSync(`${root}dist/sri.json`, `${hashes()}\n`);
  console.log('dist/ is built');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
