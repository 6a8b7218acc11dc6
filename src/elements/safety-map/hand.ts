import { fit, NEAREST, toScreen } from './camera.js';
import type { Camera, ScreenPoint } from './camera.js';
import { handStyles } from './hand.styles.js';
import type { Gathered } from './markers.js';
import type { MapHand, MovableMap } from './movable.js';
import { isDrawn, keepWithin, pan, zoom } from './moves.js';
import { boxOf } from './projection.js';
import type { PlanePoint } from './projection.js';
import { nearestTowards } from './towards.js';
import type { Direction } from './towards.js';

/** A hand that moves less than this, in px, means to press. */
const STEADY = 6;
/** So many px of the wheel double the scale. */
const DOUBLING = 240;
const LINE = 16;
/** Keys that move from marker to marker, or the map. */
const KEYS = /^(Arrow|Home$|End$|Page|[+-]$)/;
/** How many times one press of a marker of several places comes nearer at most. */
const NEARER = 4;
/** So much of a map, half of it and a quarter more, may come into view beside its middle before a moving sheet is drawn anew. */
const BARE = 0.75;
/** How far out of the first view one may go. */
const FARTHEST = 0.5;
/** Places nearer to each other than this at the nearest, px, no zoom parts: two markers in large type. */
const INSEPARABLE = 48;

interface Gesture {
  camera: Camera;
  middle: ScreenPoint;
  /** Distance of two fingers, px; 0 with one. */
  spread: number;
  moving: boolean;
}

/**
 * Moves a map: by mouse or finger, by two fingers, by the wheel with Ctrl or ⌘, by buttons, and by the keys of its
 * markers. An arrow goes to the nearest marker in its direction, also beyond the edge of the map; Home and End to the
 * first and the last by name; plus, minus and pages zoom about the marker; Escape goes back one step.
 */
export class Hand implements MapHand {
  /** The map in the page; what is listened to goes with it. */
  readonly element: HTMLElement;
  readonly #map: MovableMap;
  readonly #wheelHint: () => string;
  readonly #hint: HTMLElement;
  readonly #pointers = new Map<number, ScreenPoint>();
  #gesture: Gesture | undefined;
  #live: Camera | undefined;
  #frame = 0;
  /** Where the map was when a hand took it; it is not asked again while the hand moves, since the browser would lay out the page for it. */
  #corner: DOMRect | undefined;

  /** @param wheelHint words shown when the wheel turns without a key */
  constructor(map: MovableMap, wheelHint: () => string) {
    const { element } = map;
    this.#wheelHint = wheelHint;
    this.element = element;
    this.#map = map;
    this.#hint = Document.prototype.createElement.call(document, 'p');
    this.#hint.className = 'hint';
    this.#hint.ariaHidden = 'true';
    const { adoptedStyleSheets: sheets } = element.getRootNode() as ShadowRoot;
    const sheet = handStyles.styleSheet!;
    if (!sheets.includes(sheet)) sheets.push(sheet);
    element.addEventListener('pointerdown', this.#onDown);
    element.addEventListener('pointermove', this.#onMove);
    for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
      element.addEventListener(type, this.#onUp);
    }
    element.addEventListener('dblclick', this.#onDoubleClick);
    // Not passive: with the key held, the wheel is the map's and not the page's.
    element.addEventListener('wheel', this.#onWheel, { passive: false });
  }

  /** Chooses the places of a marker, or comes nearer to those that can be told apart; others filter the list. */
  take(places: Gathered): void {
    const [{ id }, ...others] = places;
    if (others.length > 0 && this.#open(places)) return;
    const visit = this.#map.context.visit!;
    const isChosen = visit.chosen.includes(id);
    const ids = isChosen ? [] : places.map((place) => place.id);
    visit.choose(ids);
    // The page may have prevented it.
    const hasChanged = visit.chosen.includes(id) !== isChosen;
    if (others.length > 0 && hasChanged) visit.filter({ place: ids.join(' ') });
    this.#map.want(id);
  }

  /** Does what a key means on a marker; what it means elsewhere is left to the browser. */
  press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Escape' ? !this.#leave() : !KEYS.test(key)) return;
    event.preventDefault();
    if (key === 'Home' || key === 'End') {
      const markers = this.#map.drawn.filter(({ places: [{ bystander }] }) => !bystander);
      this.#map.want(markers.at(key === 'Home' ? 0 : -1)?.places[0].id);
    } else if (key.startsWith('Arrow')) this.#step(key as Direction);
    else if (key !== 'Escape') this.#zoomAtMarker(key === '+' || key === 'PageUp' ? 2 : 0.5);
  }

  /** Comes nearer, or goes farther with a factor below 1, while the point `at` stays where it is. */
  zoom(factor: number, at = this.#middle): void {
    this.#moveTo(this.#moved(this.#map.camera, 0, 0, factor, at));
  }

  /** Comes nearer to places, so far that one still knows where one is; not when no zoom parts them. */
  #open(places: Gathered): boolean {
    const { camera, size } = this.#map;
    const box = boxOf(places);
    const [left, top, right, bottom] = box;
    if (Math.hypot(right - left, bottom - top) <= INSEPARABLE / NEAREST) return false;
    const whole = fit(box, size, 4 * size.em);
    this.#moveTo({ ...whole, scale: Math.min(whole.scale, camera.scale * NEARER) });
    this.#map.want(places[0].id);
    return true;
  }

  #step(direction: Direction): void {
    const { current, gathered } = this.#map;
    if (!current) return;
    const places = gathered.map(([place]) => place).filter(({ bystander }) => !bystander);
    const points = places.map((place) => this.#screenOf(place));
    const next = places[nearestTowards(points, current, direction)];
    if (!next) return;
    this.#reveal(next);
    this.#map.want(next.id);
  }

  #zoomAtMarker(factor: number): void {
    const { current } = this.#map;
    if (!current) return;
    this.zoom(factor, current);
    this.#map.want(current.places[0].id);
  }

  #screenOf(point: PlanePoint): ScreenPoint {
    return toScreen(this.#map.camera, this.#map.size, point);
  }

  /** Moves just as much as brings a point of the plane into view. */
  #reveal(point: PlanePoint): void {
    const { camera, size } = this.#map;
    const at = this.#screenOf(point);
    const room = 2 * size.em;
    const into = (value: number, length: number) => Math.min(length - room, Math.max(room, value)) - value;
    const [dx, dy] = [into(at.x, size.width), into(at.y, size.height)];
    if (dx !== 0 || dy !== 0) this.#moveTo(pan(camera, dx, dy));
  }

  /** A camera moved by px and brought nearer about a point, within what is allowed. */
  #moved(camera: Camera, dx: number, dy: number, factor: number, at: ScreenPoint): Camera {
    const { home, size } = this.#map;
    return this.#bounded(zoom(pan(camera, dx, dy), factor, at, size, home.scale * FARTHEST));
  }

  #moveTo(camera: Camera): void {
    this.#hint.remove();
    this.#map.moveTo(this.#bounded(camera));
  }

  /** A camera kept from losing what the map is about. */
  #bounded(camera: Camera): Camera {
    return keepWithin(camera, this.#map.box);
  }

  /** Leaves the chosen place, else the nearer view; says whether there was anything to leave. */
  #leave(): boolean {
    const { context: { visit }, camera, home } = this.#map;
    const isChosen = visit!.chosen.length > 0;
    if (isChosen) visit!.choose([]);
    else if (camera === home) return false;
    else this.#map.moveTo();
    this.#map.want();
    return true;
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#corner = this.element.getBoundingClientRect();
    this.#pointers.set(event.pointerId, this.#pointOf(event));
    this.#start();
  };

  readonly #onMove = (event: PointerEvent): void => {
    const gesture = this.#gesture;
    if (!gesture || !this.#pointers.has(event.pointerId)) return;
    this.#pointers.set(event.pointerId, this.#pointOf(event, this.#corner));
    const { middle, spread } = this.#grip();
    const [dx, dy] = [middle.x - gesture.middle.x, middle.y - gesture.middle.y];
    if (!gesture.moving && spread === 0 && Math.hypot(dx, dy) < STEADY) return;
    // Taken only now: a captured pointer would take the press away from the marker under it.
    if (!gesture.moving) this.element.querySelector('.land')!.setPointerCapture(event.pointerId);
    gesture.moving = true;
    this.element.toggleAttribute('data-moving', true);
    const factor = spread > 0 && gesture.spread > 0 ? spread / gesture.spread : 1;
    this.#live = this.#moved(gesture.camera, dx, dy, factor, middle);
    this.#frame ||= requestAnimationFrame(this.#draw);
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (event.type === 'pointerleave') this.#hint.remove();
    if (!this.#pointers.delete(event.pointerId)) return;
    const live = this.#live;
    this.#gesture = undefined;
    this.#live = undefined;
    this.element.removeAttribute('data-moving');
    this.#plane?.removeAttribute('style');
    if (live) this.#moveTo(live);
    if (this.#pointers.size > 0) this.#start();
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    // Two quick presses of a button are two presses.
    if (!(event.target as Element).closest('button')) this.zoom(2, this.#pointOf(event));
  };

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) {
      this.#hint.textContent = this.#wheelHint();
      this.element.append(this.#hint);
      return;
    }
    event.preventDefault();
    const pixels = event.deltaY * ([1, LINE, DOUBLING][event.deltaMode] ?? 1);
    this.zoom(2 ** (-pixels / DOUBLING), this.#pointOf(event));
  };

  /** While a hand moves, the sheet is moved as a whole; it is drawn anew when its edge comes near, or the hand lets go. */
  readonly #draw = (): void => {
    this.#frame = 0;
    const { camera, size } = this.#map;
    const live = this.#live;
    if (!live) return;
    if (!isDrawn(live, camera, size, BARE)) {
      this.#map.moveTo(live);
      this.#plane?.style.removeProperty('transform');
      return;
    }
    const grown = live.scale / camera.scale;
    const x = (camera.x - live.x) * live.scale + (size.width / 2) * (1 - grown);
    const y = (camera.y - live.y) * live.scale + (size.height / 2) * (1 - grown);
    this.#plane?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${grown})`);
  };

  get #plane(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('.plane');
  }

  get #middle(): ScreenPoint {
    const { width, height } = this.#map.size;
    return { x: width / 2, y: height / 2 };
  }

  #pointOf({ clientX, clientY }: MouseEvent, { left, top } = this.element.getBoundingClientRect()): ScreenPoint {
    return { x: clientX - left, y: clientY - top };
  }

  #grip(): { middle: ScreenPoint; spread: number } {
    const [a = { x: 0, y: 0 }, b] = [...this.#pointers.values()];
    if (!b) return { middle: a, spread: 0 };
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  }

  #start(): void {
    this.#gesture = { camera: this.#live ?? this.#map.camera, ...this.#grip(), moving: false };
  }
}
