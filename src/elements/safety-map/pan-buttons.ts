import { html, render } from 'lit';
import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import { drawing } from '../parts/icons.js';
import type { MovableMap } from './movable.js';
import { keepWithin, pan } from './moves.js';

type Side = keyof MapVisitWords['pan'];

/** Where a press moves the map, in halves of it: what lies to the north comes down. */
const WAYS: Readonly<Record<Side, readonly [dx: number, dy: number, arrow: string]>> = {
  north: [0, 0.5, 'M4 13l6-6 6 6'],
  west: [0.5, 0, 'M13 4l-6 6 6 6'],
  east: [-0.5, 0, 'M7 4l6 6-6 6'],
  south: [0, -0.5, 'M4 7l6 6 6-6'],
};

const boxes = new WeakMap<HTMLElement, HTMLElement>();

function boxIn(map: HTMLElement): HTMLElement {
  let box = boxes.get(map);
  if (!box) boxes.set(map, (box = Document.prototype.createElement.call(document, 'div')));
  if (box.parentNode !== map) map.append(box);
  return box;
}

/**
 * Draws a button at each edge of a map that has been brought nearer, for who cannot drag. They are no tab stops: keys go
 * from marker to marker, and the map goes with them.
 */
export function drawPanButtons(map: MovableMap, { pan: names }: MapVisitWords): void {
  const move = (side: Side) => () => {
    const { camera, size, box } = map;
    const [dx, dy] = WAYS[side];
    map.moveTo(keepWithin(pan(camera, dx * size.width, dy * size.height), box));
  };
  const button = (side: Side) => html`<button
    part="pan" class="control pan ${side} no-print" type="button" tabindex="-1" aria-label=${names[side]} title=${names[side]} @click=${move(side)}
  >${drawing(WAYS[side][2])}</button>`;
  const isMoved = map.camera !== map.home;
  render(isMoved ? (Object.keys(WAYS) as Side[]).map(button) : [], boxIn(map.element));
}
