import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fit, gatheringScale } from './camera.js';
import type { Camera } from './camera.js';
import type { MapContext } from './map-context.js';
import { gather, markersIn } from './markers.js';
import type { Gathered, MapSize, Marker } from './markers.js';
import type { MovableMap } from './movable.js';
import { perPlan } from './per-plan.js';
import type { PlaneBox } from './projection.js';

/** Room around the first view, px. */
const MARGIN = 20;

/**
 * Knows what part of the country the map shows, which markers stand where, and which of them is the tab stop. All that
 * moves the map comes with a visitor (`hand.ts`).
 */
export class MapController implements ReactiveController, MovableMap {
  element!: HTMLElement;
  context!: MapContext;
  box!: PlaneBox;
  home!: Camera;
  camera!: Camera;
  /** Without type until the map has been measured. */
  size: MapSize = { width: 4, height: 3, em: 0 };
  gathered: readonly Gathered[] = [];
  drawn: readonly Marker[] = [];
  current: Marker | undefined;
  /** Absent while the first view is shown, so that it keeps fitting when the map changes its size. */
  #moved: Camera | undefined;
  /** The place whose marker shall be the tab stop. */
  #active = '';
  /** Set when the next drawing shall put the focus there. */
  #wanted = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #draw: () => void;
  readonly #gather = perPlan(gather);
  readonly #observer = new ResizeObserver(() => this.#measure());

  /** @param draw has the host draw the map and, unless more is to be drawn, nothing else */
  constructor(host: ReactiveControllerHost & HTMLElement, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostUpdate(): void {
    // A marker may have to make way for the one that stands for it: the focus stays with the place, not with the button.
    this.#wanted ||= this.#host.shadowRoot?.activeElement?.matches('.marker') ?? false;
  }

  hostUpdated(): void {
    const map = this.#host.shadowRoot!.querySelector<HTMLElement>('.map');
    if (!map) return;
    if (map !== this.element) {
      this.element = map;
      this.#observer.disconnect();
      this.#observer.observe(map);
    }
    this.context.visit?.hand(this);
    if (this.#wanted) this.focus('.marker[tabindex="0"]');
    this.#wanted = false;
  }

  focus(selector: string): void {
    this.#host.shadowRoot!.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Takes what is to be shown; another box starts anew. */
  show(context: MapContext, box: PlaneBox): void {
    const { plan, reader, view, printing } = context;
    const { size } = this;
    if (box !== this.box) this.#moved = undefined;
    this.context = context;
    this.box = box;
    this.home = fit(box, size, MARGIN);
    // On paper the first view is shown.
    this.camera = (!printing && this.#moved) || this.home;
    if (size.em === 0) return;
    this.gathered = this.#gather(plan, reader.language, view.countAt, gatheringScale(this.camera.scale), size.em);
    this.drawn = markersIn(this.gathered, this.camera, size);
    this.current = this.drawn.find(({ places }) => places.some(({ id }) => id === this.#active)) ?? this.drawn[0];
  }

  /** Makes a place's marker the tab stop and, unless told otherwise, puts the focus on it once it is drawn. */
  want(id = this.#active, focus = true): void {
    this.#active = id;
    this.#wanted = focus;
    this.#draw();
  }

  moveTo(camera?: Camera): void {
    this.#moved = camera;
    this.#draw();
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height, style } = this.element;
    // Paper takes the shape that the screen had, so that everything stays in its place.
    if (!width || !height || matchMedia('print').matches) return;
    this.size = { width, height, em: Number.parseFloat(getComputedStyle(this.element).fontSize) };
    style.setProperty('--_ratio', `${width} / ${height}`);
    this.#draw();
  }
}
