import type { Camera, ScreenPoint } from './camera.js';
import type { MarkerWalk, MovableMap } from './movable.js';
import { nearestTowards } from './towards.js';
import type { Direction } from './towards.js';

/** A hand that moves less than this, in px, means to press. */
const STEADY = 6;
/** So many px of the wheel double the scale. */
const DOUBLING = 240;
const LINE = 16;

interface Gesture {
  camera: Camera;
  middle: ScreenPoint;
  /** Distance of two fingers, px; 0 with one. */
  spread: number;
  moving: boolean;
}

/** Moves a map: by mouse or finger, by two fingers, by the wheel with Ctrl or ⌘, and by the keys of its markers. */
export class Hand {
  readonly #map: MovableMap;
  readonly #element: HTMLElement | undefined;
  readonly #pointers = new Map<number, ScreenPoint>();
  #gesture: Gesture | undefined;
  #live: Camera | undefined;
  #frame = 0;

  /** @param element the map in the page; what is listened to goes with it */
  constructor(map: MovableMap, element: HTMLElement | undefined) {
    this.#map = map;
    this.#element = element;
    element?.addEventListener('pointerdown', this.#onDown);
    element?.addEventListener('pointermove', this.#onMove);
    for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
      element?.addEventListener(type, this.#onUp);
    }
    element?.addEventListener('dblclick', this.#onDoubleClick);
    // Not passive: with the key held, the wheel is the map's and not the page's.
    element?.addEventListener('wheel', this.#onWheel, { passive: false });
  }

  /** Does what a key means on a marker. */
  press(key: string, markers: MarkerWalk): void {
    if (key === 'Home' || key === 'End') markers.toEnd(key === 'Home' ? 0 : -1);
    else if (key === 'Escape') markers.back();
    else if (key.startsWith('Arrow')) this.#step(key as Direction, markers);
    else this.#zoomAt(key === '+' || key === 'PageUp' ? 2 : 0.5, markers);
  }

  #step(direction: Direction, markers: MarkerWalk): void {
    const from = markers.current;
    if (!from) return;
    const { clusters } = this.#map;
    const points = clusters.map(({ anchor }) => this.#map.screenOf(anchor));
    const next = clusters[nearestTowards(points, this.#map.screenOf(from.anchor), direction)];
    if (!next) return;
    this.#map.reveal(next.anchor);
    markers.want(next.anchor.id);
  }

  #zoomAt(factor: number, markers: MarkerWalk): void {
    const { current } = markers;
    if (!current) return;
    this.#map.zoomBy(factor, this.#map.screenOf(current.anchor));
    markers.want(current.anchor.id);
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, this.#pointOf(event));
    this.#start();
  };

  readonly #onMove = (event: PointerEvent): void => {
    const gesture = this.#gesture;
    if (!gesture || !this.#pointers.has(event.pointerId)) return;
    this.#pointers.set(event.pointerId, this.#pointOf(event));
    const { middle, spread } = this.#grip();
    const [dx, dy] = [middle.x - gesture.middle.x, middle.y - gesture.middle.y];
    if (!gesture.moving && spread === 0 && Math.hypot(dx, dy) < STEADY) return;
    // Taken only now: a captured pointer would take the press away from the marker under it.
    if (!gesture.moving) this.#element?.setPointerCapture(event.pointerId);
    gesture.moving = true;
    const factor = spread > 0 && gesture.spread > 0 ? spread / gesture.spread : 1;
    this.#live = this.#map.moved(gesture.camera, dx, dy, factor, middle);
    this.#frame ||= requestAnimationFrame(this.#draw);
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (event.type === 'pointerleave') this.#map.hint(false);
    if (!this.#pointers.delete(event.pointerId)) return;
    const live = this.#live;
    this.#gesture = undefined;
    this.#live = undefined;
    this.#plane?.style.removeProperty('transform');
    if (live) this.#map.moveTo(live);
    if (this.#pointers.size > 0) this.#start();
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    // Two quick presses of a button are two presses.
    if (!(event.target as Element).closest('button')) this.#map.zoomBy(2, this.#pointOf(event));
  };

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) {
      this.#map.hint(true);
      return;
    }
    event.preventDefault();
    const pixels = event.deltaY * ([1, LINE, DOUBLING][event.deltaMode] ?? 1);
    this.#map.zoomBy(2 ** (-pixels / DOUBLING), this.#pointOf(event));
  };

  /** While a hand moves, the sheet is moved as a whole; it is drawn anew when the hand lets go. */
  readonly #draw = (): void => {
    this.#frame = 0;
    const { camera, size } = this.#map;
    const live = this.#live;
    if (!camera || !size || !live) return;
    const grown = live.scale / camera.scale;
    const x = (camera.x - live.x) * live.scale + (size.width / 2) * (1 - grown);
    const y = (camera.y - live.y) * live.scale + (size.height / 2) * (1 - grown);
    this.#plane?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${grown})`);
  };

  get #plane(): HTMLElement | null | undefined {
    return this.#element?.querySelector<HTMLElement>('.plane');
  }

  #pointOf({ clientX, clientY }: MouseEvent): ScreenPoint {
    const { left = 0, top = 0 } = this.#element?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  }

  #grip(): { middle: ScreenPoint; spread: number } {
    const [a = { x: 0, y: 0 }, b] = [...this.#pointers.values()];
    if (!b) return { middle: a, spread: 0 };
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  }

  #start(): void {
    const camera = this.#live ?? this.#map.camera;
    if (camera) this.#gesture = { camera, ...this.#grip(), moving: false };
  }
}
