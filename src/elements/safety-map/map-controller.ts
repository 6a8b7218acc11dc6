import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fit, gatheringScale, keepWithin, NEAREST, pan, toScreen, zoom } from './camera.js';
import type { Camera, ScreenPoint } from './camera.js';
import type { Cluster } from './cluster.js';
import type { Hand } from './hand.js';
import { gather, markersIn } from './markers.js';
import type { Drawn, MapSize, PlacedTown } from './markers.js';
import type { MovableMap } from './movable.js';
import type { PlaneBox, PlanePoint } from './projection.js';
import type { Town } from './towns.js';

/** What the map is to show. */
export interface MapContent {
  towns: readonly Town[];
  /** How many shown projects name each place. */
  countAt: ReadonlyMap<string, number>;
  /** What is seen at first and after "Celý kraj". */
  home: PlaneBox;
  nameOf: (town: Town) => string;
  /** On paper the first view is shown. */
  printing: boolean;
}

/** How many times one press of a zoom button comes nearer. */
const STEP = 2;
/** How many times one press of a marker of several places comes nearer at most. */
const NEARER = 4;
/** How far out of the first view one may go. */
const FARTHEST = 0.5;
const MARGIN = 20;

/** Knows what part of the country the map shows and which markers stand where. */
export class MapController implements ReactiveController, MovableMap {
  /** Absent until the map has been measured. */
  size: MapSize | undefined;
  /** What was drawn last. */
  drawn: Drawn = { markers: [], bystanders: [] };
  /** Whether the visitor turned the wheel over the map without the key that it needs. */
  hinting = false;
  #content: MapContent | undefined;
  /** Absent while the first view is shown, so that it keeps fitting when the map changes its size. */
  #camera: Camera | undefined;
  #clusters: { key: string; list: Cluster<PlacedTown>[] } | undefined;
  #map: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #hand: Promise<Hand> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    const map = this.#host.shadowRoot?.querySelector<HTMLElement>('.map') ?? undefined;
    if (map !== this.#map) {
      this.#observer?.disconnect();
      this.#map = map;
      this.#hand = undefined;
      this.#observe();
    }
    const { markers, bystanders } = this.drawn;
    this.#put('.others', bystanders);
    this.#put('.markers', markers);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Takes what is to be shown and says which markers to draw; another home starts anew. */
  show(content: MapContent): Drawn {
    const { home, towns, countAt } = this.#content ?? {};
    const { left, top, right, bottom } = content.home;
    const same = home?.left === left && home.top === top && home.right === right && home.bottom === bottom;
    if (!same) this.#camera = undefined;
    if (towns !== content.towns || countAt !== content.countAt) this.#clusters = undefined;
    this.#content = content;
    const { camera, size } = this;
    if (camera && size) this.drawn = markersIn(this.clusters, content.towns, camera, size, content.nameOf);
    return this.drawn;
  }

  get isHome(): boolean {
    return this.#camera === undefined;
  }

  get isNearest(): boolean {
    return (this.camera?.scale ?? 0) >= NEAREST;
  }

  get camera(): Camera | undefined {
    return this.#content?.printing ? this.#homeCamera : (this.#camera ?? this.#homeCamera);
  }

  get #homeCamera(): Camera | undefined {
    return this.size && this.#content && fit(this.#content.home, this.size, MARGIN);
  }

  get clusters(): readonly Cluster<PlacedTown>[] {
    const { camera, size } = this;
    const content = this.#content;
    if (!camera || !size || !content) return [];
    const key = `${gatheringScale(camera.scale)} ${size.em}`;
    if (this.#clusters?.key !== key) {
      this.#clusters = { key, list: gather(content.towns, content.countAt, camera.scale, size.em) };
    }
    return this.#clusters.list;
  }

  screenOf(point: PlanePoint): ScreenPoint {
    const { camera, size } = this;
    return camera && size ? toScreen(camera, size, point) : { x: 0, y: 0 };
  }

  zoomBy(factor = STEP, at?: ScreenPoint): void {
    const { camera, size } = this;
    if (!camera || !size) return;
    this.moveTo(this.moved(camera, 0, 0, factor, at ?? { x: size.width / 2, y: size.height / 2 }));
  }

  moved(camera: Camera, dx: number, dy: number, factor: number, at: ScreenPoint): Camera {
    const farthest = (this.#homeCamera?.scale ?? 1) * FARTHEST;
    return this.size ? this.#bounded(zoom(pan(camera, dx, dy), factor, at, this.size, farthest)) : camera;
  }

  /** Comes nearer to a box, so far that one still knows where one is. */
  zoomTo(box: PlaneBox): void {
    const { camera, size } = this;
    if (!camera || !size) return;
    const whole = fit(box, size, 4 * size.em);
    this.moveTo({ ...whole, scale: Math.min(whole.scale, camera.scale * NEARER) });
  }

  /** Goes back to the first view. */
  reset(): void {
    this.#camera = undefined;
    this.#host.requestUpdate();
  }

  reveal(point: PlanePoint): void {
    const { camera, size } = this;
    if (!camera || !size) return;
    const at = toScreen(camera, size, point);
    const room = 2 * size.em;
    const into = (value: number, length: number) => Math.min(length - room, Math.max(room, value)) - value;
    const [dx, dy] = [into(at.x, size.width), into(at.y, size.height)];
    if (dx !== 0 || dy !== 0) this.moveTo(pan(camera, dx, dy));
  }

  moveTo(camera: Camera): void {
    this.#camera = this.#bounded(camera);
    this.hint(false);
    this.#host.requestUpdate();
  }

  /** A camera kept from losing what the map is about. */
  #bounded(camera: Camera): Camera {
    return this.#content ? keepWithin(camera, this.#content.home) : camera;
  }

  hint(on: boolean): void {
    if (this.hinting === on) return;
    this.hinting = on;
    this.#host.requestUpdate();
  }

  /** What moves the map by hand, wheel and keys; it is loaded when somebody comes near. */
  readonly hand = (): Promise<Hand> => {
    const map = this.#map;
    this.#hand ??= import('./hand.js').then(({ Hand }) => new Hand(this, map));
    return this.#hand;
  };

  /**
   * A strict policy forbids `style` attributes, so markers are put in their places through CSSOM; in parts of the map,
   * since paper has another size and tells nobody.
   */
  #put(layer: string, points: readonly ScreenPoint[]): void {
    const { children } = this.#map?.querySelector(layer) ?? {};
    const { width = 1, height = 1 } = this.size ?? {};
    points.forEach(({ x, y }, i) => {
      const { style } = children?.[i] as HTMLElement;
      style.setProperty('left', `${((x / width) * 100).toFixed(2)}%`);
      style.setProperty('top', `${((y / height) * 100).toFixed(2)}%`);
    });
  }

  /** Watches the size of the map, and by a button beside it the size of the type, which larger text changes alone. */
  #observe(): void {
    if (!this.#map) return;
    this.#observer ??= new ResizeObserver(() => this.#measure());
    this.#observer.observe(this.#map);
    const button = this.#map.parentElement?.querySelector('.zoom .control');
    if (button) this.#observer.observe(button);
  }

  #measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#map ?? {};
    // Paper takes the shape that the screen had, so that everything stays in its place.
    if (!this.#map || width === 0 || height === 0 || globalThis.matchMedia('print').matches) return;
    const em = Number.parseFloat(getComputedStyle(this.#map).fontSize);
    const { size } = this;
    if (size?.width === width && size.height === height && size.em === em) return;
    this.size = { width, height, em };
    this.#map.style.setProperty('--_ratio', `${width} / ${height}`);
    this.#host.requestUpdate();
  }
}
