/** Areas, lines and points that a town publishes for its map: GeoJSON (RFC 7946, WGS 84). */
import * as z from 'zod/mini';
import { isNear } from './place.js';
import { excerpt } from './problem.js';
import type { Problem } from './problem.js';
import { words } from './text.js';

/** `[longitude, latitude]`, degrees. */
export type Position = readonly [number, number];

/** A feature of the file, without what a map has no use for. */
export interface Shape {
  kind: 'area' | 'line' | 'point';
  /** What it is called; empty when the file does not say. */
  title: string;
  /** Official code, as `CZ032`; empty when the file does not say. */
  code: string;
  /** Whether it is what the map is about: shown whole at first, and emphasised. */
  isHome: boolean;
  /** Rings of an area, lines, or points, each point a part of its own. */
  parts: readonly (readonly Position[])[];
}

/** A file of shapes. */
export interface Shapes {
  /** Name of the file's contents; empty when it does not say. */
  title: string;
  /** Who is to be named as the source; empty when it does not say. */
  attribution: string;
  shapes: readonly Shape[];
}

/** More corners than these would stall the page of a visitor. */
const MOST_CORNERS = 100_000;

type Row = Readonly<Record<string, unknown>>;
const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What names a feature in files from different hands. */
const TITLES = ['title', 'name', 'nazev', 'NAZEV', 'Name'];
const CODES = ['code', 'lau', 'nuts', 'kod', 'KOD'];

/** The first of some properties that holds words. */
function said(properties: Row, names: readonly string[]): string {
  const found = names.map((name) => (Object.hasOwn(properties, name) ? properties[name] : undefined)).map((value) => (typeof value === 'number' ? String(value) : value));
  return (found.find((value) => z.safeParse(words, value).success) as string | undefined) ?? '';
}

/** How the coordinates of each kind of geometry lie in each other. */
const KINDS: Readonly<Record<string, readonly [kind: Shape['kind'], parts: (coordinates: unknown) => readonly unknown[]]>> = {
  Point: ['point', (coordinates) => [[coordinates]]],
  MultiPoint: ['point', (coordinates) => asList(coordinates).map((point) => [point])],
  LineString: ['line', (coordinates) => [coordinates]],
  MultiLineString: ['line', asList],
  Polygon: ['area', asList],
  MultiPolygon: ['area', (coordinates) => asList(coordinates).flatMap(asList)],
};

const isPosition = (value: unknown): value is Position => {
  const [longitude, latitude] = asList(value);
  return typeof longitude === 'number' && typeof latitude === 'number' && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
};

/** Coordinates in the wrong order, as latitude and longitude: Czechia then lies in the sea east of Africa. */
const isSwapped = ([x, y]: Position): boolean => !isNear([x, y]) && isNear([y, x]);

/** A feature as a shape, or what is wrong with it. */
function readFeature(value: unknown, path: string): Shape | Problem {
  const { geometry, properties } = asRow(value);
  const { type, coordinates } = asRow(geometry);
  const [kind, split] = (typeof type === 'string' && Object.hasOwn(KINDS, type) && KINDS[type]) || [];
  if (!kind || !split) return { code: 'bad-value', path: `${path}.geometry.type`, found: excerpt(type) ?? '' };
  const parts = split(coordinates).map(asList);
  const positions = parts.flat();
  const stray = positions.find((each) => !isPosition(each) || isSwapped(each));
  if (stray !== undefined || positions.length === 0) {
    return { code: isPosition(stray) ? 'misplaced' : 'bad-value', path: `${path}.geometry.coordinates`, found: asList(stray).join(', ') };
  }
  const row = asRow(properties);
  return { kind, title: said(row, TITLES), code: said(row, CODES), isHome: row['home'] === true, parts: parts as Position[][] };
}

/** The features of a collection, or of what stands for one. */
function featuresOf(file: Row): readonly unknown[] {
  if (file['type'] === 'FeatureCollection') return asList(file['features']);
  return file['type'] === 'Feature' ? [file] : [{ geometry: file }];
}

/**
 * Reads a file of shapes; a feature that cannot be used is left out and reported, the rest stays.
 * @param value what the file holds, as parsed from JSON
 */
export function readShapes(value: unknown): { file: Shapes; problems: Problem[] } {
  const row = asRow(value);
  const problems: Problem[] = [];
  const shapes: Shape[] = [];
  let corners = 0;
  featuresOf(row).forEach((feature, i) => {
    const read = readFeature(feature, `features[${i}]`);
    if ('kind' in read) corners += read.parts.reduce((sum, { length }) => sum + length, 0);
    if (!('kind' in read)) problems.push(read);
    else if (corners > MOST_CORNERS) problems.push({ code: 'too-many', path: `features[${i}]` });
    else shapes.push(read);
  });
  if (shapes.length === 0 && problems.length === 0) problems.push({ code: 'no-usable-record' });
  return { file: { title: said(row, TITLES), attribution: said(row, ['attribution']), shapes }, problems };
}
