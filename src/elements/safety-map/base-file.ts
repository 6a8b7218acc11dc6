import type { Shape, Shapes } from '../../model/shapes.js';
import type { BaseMap } from './home.js';
import { perPlan } from './per-plan.js';
import { regionByCode, regions } from './regions.js';
import { boxOfShapes, pathOfShapes } from './shape-path.js';

const isHome = ({ kind, isHome }: Shape): boolean => kind === 'area' && isHome;
const isRegion = ({ kind, code }: Shape): boolean => kind === 'area' && regionByCode(code) !== undefined;

/** What the map is about, where the file says so; only a whole region is called one. */
function homeIn(shapes: readonly Shape[]): BaseMap {
  const home = shapes.filter(isHome);
  const name = home.length === 1 ? regionByCode(home[0]!.code)?.name : undefined;
  return home.length > 0 ? { name, path: pathOfShapes(home), box: boxOfShapes(home) } : {};
}

/** A file's land, and its borders within as SVG path data. */
export interface BaseFile extends BaseMap {
  lines: string;
}

/** The land as a file draws it: its regions take the place of ours, all else are thin lines. */
export const baseOf = perPlan(({ shapes }: Shapes): BaseFile => {
  const drawn = shapes.filter(isRegion);
  const known = drawn.map(({ code }) => regionByCode(code));
  const others = regions.filter((region) => !known.includes(region)).map(({ path }) => path);
  return {
    ...homeIn(shapes),
    country: others.join('') + pathOfShapes(drawn),
    lines: pathOfShapes(shapes.filter((shape) => shape.kind !== 'point' && !isHome(shape) && !isRegion(shape))),
  };
});
