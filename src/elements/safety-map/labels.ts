/** Where a name stands beside its marker. */
export type LabelSide = 'end' | 'start' | 'below' | 'above';

/** A marker with its name, in pixels of the map. */
export interface Labelled {
  x: number;
  y: number;
  /** Radius of the marker, px. */
  radius: number;
  /** Width of the name, px; 0 when it has none to show. */
  width: number;
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const SIDES: readonly LabelSide[] = ['end', 'start', 'below', 'above'];
const GAP = 2;

function standsAt({ x, y, radius, width }: Labelled, side: LabelSide, height: number): Rectangle {
  const reach = radius + GAP;
  if (side === 'end' || side === 'start') {
    const left = side === 'end' ? x + reach : x - reach - width;
    return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
  }
  const top = side === 'below' ? y + reach : y - reach - height;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Chooses a side for each name so that names cover neither each other nor a marker; a name with no room is left out.
 * @param markers markers in the order of their importance: the first chooses first
 * @param size the map, in px; a name never leaves it
 * @param height height of a line of names, px
 * @returns for each marker its side, or undefined where the name is left out
 */
export function placeLabels(
  markers: readonly Labelled[],
  size: { width: number; height: number },
  height: number,
): (LabelSide | undefined)[] {
  const taken: Rectangle[] = markers.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const fits = (own: Rectangle) =>
    own.left >= 0 &&
    own.top >= 0 &&
    own.right <= size.width &&
    own.bottom <= size.height &&
    !taken.some((other) => overlap(own, other));
  return markers.map((marker) => {
    if (marker.width <= 0) return undefined;
    const side = SIDES.find((candidate) => fits(standsAt(marker, candidate, height)));
    if (side) taken.push(standsAt(marker, side, height));
    return side;
  });
}
