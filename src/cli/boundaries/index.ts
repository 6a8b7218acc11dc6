import { readFile, writeFile } from 'node:fs/promises';
import type { Problem } from '../../model/problem.js';
import { readShapes } from '../../model/shapes.js';
import type { Position, Shape } from '../../model/shapes.js';
import { EXIT, Misuse } from '../command.js';
import type { Call } from '../command.js';
import { coordinatesToWgs84 } from './krovak.js';
import { simplify } from './simplify.js';
import { isWithin } from './within.js';

/** An area of an official file with all that the file says of it. */
interface OfficialArea {
  shape: Shape;
  /** How many of its rings each of its polygons has. */
  rings: readonly number[];
  /** Every value of its properties, as text: official files name codes in many ways. */
  said: readonly string[];
}

type Feature = Readonly<{ geometry?: Readonly<{ type?: unknown; coordinates?: unknown }>; properties?: Readonly<Record<string, unknown>> }>;

/** The areas of a file, in WGS 84. */
async function areasIn(file: string, { words }: Call, report: (problem: Problem) => void): Promise<OfficialArea[]> {
  let features: unknown;
  try {
    ({ features } = JSON.parse(await readFile(file, 'utf8')) as { features?: unknown });
  } catch {
    throw new Misuse(words.unreadable(file));
  }
  return (Array.isArray(features) ? (features as Feature[]) : []).flatMap((feature): OfficialArea[] => {
    const geometry = { ...feature.geometry, coordinates: coordinatesToWgs84(feature.geometry?.coordinates) };
    const { file: { shapes: [shape] }, problems } = readShapes({ type: 'Feature', properties: feature.properties, geometry });
    problems.forEach(report);
    if (shape?.kind !== 'area') return [];
    const polygons = (geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]) as readonly (readonly unknown[])[];
    return [{ shape, rings: polygons.map(({ length }) => length), said: Object.values(feature.properties ?? {}).map(String) }];
  });
}

/** What is to be drawn: the one area asked for with all that lies within it, or all that name it. */
function chosen(areas: readonly OfficialArea[], code: string | undefined): readonly OfficialArea[] {
  if (code === undefined) return areas;
  const own = areas.filter(({ shape }) => shape.code === code);
  const named = own.length > 0 ? own : areas.filter(({ said }) => said.includes(code));
  const [home, ...others] = named;
  if (!home || others.length > 0) return named;
  const inside = areas.filter((area) => area !== home && isWithin(area.shape, home.shape));
  return [{ ...home, shape: { ...home.shape, code, isHome: true } }, ...inside];
}

/** Decimals of a degree that are written: about a metre. */
const DECIMALS = 5;

const rounded = (position: Position): number[] => position.map((degrees) => Number(degrees.toFixed(DECIMALS)));

/** An area as a GeoJSON feature. */
function featureOf({ title, code, isHome, parts }: Shape, rings: readonly number[]): object {
  let next = 0;
  const coordinates = rings.map((count) => parts.slice(next, (next += count)).map((ring) => ring.map(rounded)));
  const properties = { ...(title && { title }), ...(code && { code }), ...(isHome && { home: true }) };
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

/**
 * `civic boundaries`: turns official files of areas (GeoJSON in WGS 84 or S-JTSK) into one small file for the attribute
 * `base` of the map.
 * @returns the exit code: 1 when nothing of the files can be used
 */
export async function boundaries(call: Call): Promise<number> {
  const { files, words, out, area, attribution, say } = call;
  if (out === undefined) throw new Misuse(words.missing('--out'));
  const problems: Problem[] = [];
  const areas: OfficialArea[] = [];
  for (const file of files) areas.push(...(await areasIn(file, call, (problem) => problems.push(problem))));
  if (problems.length > 0) say(words.setAside(problems.length));
  const wanted = chosen(areas, area);
  if (wanted.length === 0) {
    say(words.noArea(area ?? ''));
    return EXIT.faults;
  }
  const features = simplify(wanted.map(({ shape }) => shape)).map((shape, i) => featureOf(shape, wanted[i]!.rings));
  const text = `${JSON.stringify({ type: 'FeatureCollection', ...(attribution && { attribution }), features })}\n`;
  await writeFile(out, text);
  say(words.bordersWritten(out, features.length, Math.ceil(text.length / 1024)));
  return EXIT.fine;
}
