/**
 * Writes a kit for each Czech region, a file for the attribute `base` of the map: the region in all its corners, and the
 * regions around it, so that no border gapes. The outlines are those of the npm package `name-suggestion-index`
 * (BSD-3-Clause), as in `base-map.ts`, but none of their corners is left out.
 *
 *   node test/tools/make-kits.js FOLDER     writes CZ010.geojson … CZ080.geojson there
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REGIONS, SOURCE } from './base-map/topology.js';

const NOTICE = 'Outlines: name-suggestion-index, Copyright 2026 its contributors, BSD-3-Clause, see NOTICE.md';

/** Corners of an outline, as keys by which neighbours are known. */
const cornersOf = ({ geometry }) => geometry.coordinates.flat().map(String);

/** The kits by the codes of the regions (NUTS 3). */
export function makeKits() {
  const { features } = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const outlines = new Map(Object.keys(REGIONS).map((digits) => [digits, features.find(({ id }) => id === `cz-${digits}.geojson`)]));
  const isNeighbour = (own, other) => cornersOf(outlines.get(other)).some((corner) => own.has(corner));
  const feature = (digits, isHome) => ({
    type: 'Feature',
    properties: { code: `CZ0${digits}`, title: REGIONS[digits], ...(isHome && { home: true }) },
    geometry: outlines.get(digits).geometry,
  });
  return new Map(Object.keys(REGIONS).map((digits) => {
    const own = new Set(cornersOf(outlines.get(digits)));
    const others = Object.keys(REGIONS).filter((other) => other !== digits && isNeighbour(own, other));
    const kit = { type: 'FeatureCollection', notice: NOTICE, features: [feature(digits, true), ...others.map((other) => feature(other, false))] };
    return [`CZ0${digits}`, `${JSON.stringify(kit)}\n`];
  }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Name the folder for the kits.');
  mkdirSync(folder, { recursive: true });
  for (const [code, kit] of makeKits()) writeFileSync(join(folder, `${code}.geojson`), kit);
}
