import type { Shape } from '../../model/shapes.js';
import { boxOf, toPlane } from './projection.js';
import type { PlaneBox } from './projection.js';

/** How the line of each kind ends: closed, open, or as a dot, which is a line without length. */
const ENDS = { area: 'Z', line: '', point: 'h0' } as const;

/** Coordinates are drawn to a metre, a thousandth of a unit. */
const rounded = (units: number): number => Math.round(units * 1000) / 1000;

/** SVG path data of shapes. */
export function pathOfShapes(shapes: readonly Shape[]): string {
  const corner = (position: readonly [number, number]) => {
    const { x, y } = toPlane(position);
    return `${rounded(x)} ${rounded(y)}`;
  };
  return shapes.flatMap(({ kind, parts }) => parts.map((part) => `M${part.map(corner).join('L')}${ENDS[kind]}`)).join('');
}

/** The smallest box around shapes. */
export function boxOfShapes(shapes: readonly Shape[]): PlaneBox {
  return boxOf(shapes.flatMap(({ parts }) => parts.flat().map(toPlane)));
}
