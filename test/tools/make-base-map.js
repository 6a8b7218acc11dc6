/**
 * Makes `src/elements/safety-map/base-map.ts`, the outlines of the 14 Czech regions, from the npm package
 * `name-suggestion-index` (BSD-3-Clause). Every border is kept once and both its neighbours use it, so two regions can
 * neither overlap nor gape. Corners that nobody would miss are left out, the fewer the smaller a region is, since a map
 * that shows it whole shows it so much larger; what that costs is told by `--measure`.
 *
 *   node test/tools/make-base-map.js                          writes the file
 *   node test/tools/make-base-map.js --check                  fails when the file is not what would be written
 *   node test/tools/make-base-map.js --measure FILE [CODE]    compares one region with official shapes (GeoJSON)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { measure } from './base-map/measure.js';
import { readTopology } from './base-map/topology.js';
import { makeModule } from './base-map/write.js';

const TARGET = new URL('../../src/elements/safety-map/base-map.ts', import.meta.url);

const [mode, file, code = 'CZ032'] = process.argv.slice(2);
const topology = readTopology();
const source = makeModule(topology);
if (mode === '--measure') {
  console.log(measure(topology, JSON.parse(readFileSync(file, 'utf8')), code));
  console.log(`${source.length} B, gzip ${gzipSync(source, { level: 9 }).length} B`);
} else if (mode === '--check') {
  if (readFileSync(TARGET, 'utf8') !== source) {
    console.error(`${fileURLToPath(TARGET)} is not what this script writes; run it without --check.`);
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, source);
