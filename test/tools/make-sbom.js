/** Writes what the built files are made of, as CycloneDX: the packages whose code is inside them, and no others. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.js';

/** Packages of the project whose code is in `dist/`; the others only help to make it. */
const SHIPPED = ['ical.js', 'lit', 'zod', '@lit-labs/ssr', 'proj4'];

/** What npm says of all packages of the lockfile. */
function allPackages() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const script = process.env.npm_execpath;
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`npm sbom ended with ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

const without = (record, ...keys) => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/**
 * The bill of materials of the build, without what changes from run to run.
 * @param all what npm says of all packages
 */
export function shippedOf(all) {
  const needs = new Map(all.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const self = all.metadata.component['bom-ref'];
  const reached = new Set(needs.get(self).filter((ref) => SHIPPED.includes(ref.slice(0, ref.lastIndexOf('@')))));
  for (const ref of reached) for (const next of needs.get(ref) ?? []) reached.add(next);
  const isReached = (component) => reached.has(component['bom-ref']);
  return {
    ...without(all, 'serialNumber'),
    metadata: without(all.metadata, 'timestamp'),
    // That they are only for development is true of the project, not of what is inside its files.
    components: all.components.filter(isReached).map((component) => without(component, 'scope', 'properties')),
    dependencies: [{ ref: self, dependsOn: [...reached].filter((ref) => needs.get(self).includes(ref)) }, ...all.dependencies.filter(({ ref }) => reached.has(ref))],
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(root, process.argv[2] ?? 'dist', 'sbom.json'), `${JSON.stringify(shippedOf(allPackages()), null, 2)}\n`);
}
