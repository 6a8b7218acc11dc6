import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fit, gatheringScale, NEAREST } from './camera.js';
import type { Camera } from './camera.js';
import type { Hand } from './hand.js';
import { gather, markersIn } from './markers.js';
import type { Gathered, MapSize, Marker } from './markers.js';
import type { MapContent, MovableMap, Selection } from './movable.js';

/** Room around the first view, px. */
const MARGIN = 20;
/** Keys that move from marker to marker, or the map. */
const KEYS = /Arrow|Home|End|Page|^[-+]$/;

/**
 * Knows what part of the country the map shows, which markers stand where, and which of them is the tab stop. All that
 * moves the map is a module of its own, loaded when somebody comes near.
 */
export class MapController implements ReactiveController, MovableMap {
  /** Without type until the map has been measured. */
  size: MapSize = { width: 4, height: 3, em: 0 };
  content = {} as MapContent;
  drawn: readonly Marker[] = [];
  current: Marker | undefined;
  readonly selection: Selection;
  /** Absent while the first view is shown, so that it keeps fitting when the map changes its size. */
  #camera: Camera | undefined;
  #gathered: readonly Gathered[] = [];
  #gatheredFor: readonly unknown[] = [];
  /** The place whose marker shall be the tab stop. */
  #active = '';
  /** Set when the next drawing shall put the focus there. */
  #wanted = false;
  #map: HTMLElement | null = null;
  #hand: Promise<Hand> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & HTMLElement, selection: Selection) {
    this.#host = host;
    this.selection = selection;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot!;
    const map = root.querySelector<HTMLElement>('.map');
    if (map && map !== this.#map) {
      this.#map = map;
      this.#hand = undefined;
      this.#observer.disconnect();
      this.#observer.observe(map);
    }
    // Markers are drawn anew in other places: the focus stays with the place, not with the button.
    const strayed = root.activeElement?.matches('.marker[tabindex="-1"]');
    if (this.#wanted || strayed) root.querySelector<HTMLElement>('.marker[tabindex="0"]')?.focus();
    this.#wanted = false;
  }

  /** Takes what is to be shown; another home starts anew. */
  show(content: MapContent): void {
    if (content.box !== this.content.box) this.#camera = undefined;
    this.content = content;
    if (this.size.em === 0) return;
    this.drawn = markersIn(this.gathered, this.camera, this.size, content.nameOf);
    this.current = this.drawn.find(({ members }) => members.some(({ id }) => id === this.#active)) ?? this.drawn[0];
  }

  get isHome(): boolean {
    return this.#camera === undefined;
  }

  get isNearest(): boolean {
    return this.camera.scale >= NEAREST;
  }

  get home(): Camera {
    return fit(this.content.box, this.size, MARGIN);
  }

  get camera(): Camera {
    return (!this.content.printing && this.#camera) || this.home;
  }

  get gathered(): readonly Gathered[] {
    const { towns, countAt } = this.content;
    const wanted = [towns, countAt, gatheringScale(this.camera.scale), this.size.em] as const;
    if (wanted.some((part, i) => part !== this.#gatheredFor[i])) {
      this.#gatheredFor = wanted;
      this.#gathered = gather(...wanted);
    }
    return this.#gathered;
  }

  /** Makes a place's marker the tab stop and, unless told otherwise, puts the focus on it once it is drawn. */
  want(id = this.#active, focus = true): void {
    this.#active = id;
    this.#wanted = focus;
    this.#host.requestUpdate();
  }

  moveTo(camera?: Camera): void {
    this.#camera = camera;
    this.#host.requestUpdate();
  }

  /** Has the map moved, once what moves it is there; when it cannot be had, does something else. */
  hand(act?: (hand: Hand) => void, otherwise = () => {}): void {
    this.#hand ??= import('./hand.js').then(({ Hand }) => new Hand(this, this.#map!));
    void this.#hand.then(act, otherwise);
  }

  /** Chooses the places of a marker, or comes nearer to those that can be told apart. */
  press({ anchor, members }: Marker): void {
    const { chosen, choose } = this.selection;
    const take = () => {
      choose(chosen().includes(anchor.id) ? [] : members.map(({ id }) => id));
      this.want(anchor.id);
    };
    if (members.length > 1) this.hand((hand) => hand.open(members) || take(), take);
    else take();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !KEYS.test(key)) return;
    event.preventDefault();
    this.hand((hand) => hand.press(key));
  };

  #measure(): void {
    const { clientWidth: width, clientHeight: height, style } = this.#map!;
    // Paper takes the shape that the screen had, so that everything stays in its place.
    if (!width || !height || matchMedia('print').matches) return;
    this.size = { width, height, em: Number.parseFloat(getComputedStyle(this.#map!).fontSize) };
    style.setProperty('--_ratio', `${width} / ${height}`);
    this.#host.requestUpdate();
  }
}
