import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cluster } from './cluster.js';
import type { MapController } from './map-controller.js';
import { spreadOf } from './markers.js';
import type { PlacedTown } from './markers.js';
import type { MarkerWalk } from './movable.js';

/** The places that are chosen, by their ids. */
export interface Selection {
  chosen: () => readonly string[];
  /** Takes the places of the marker that a visitor pressed, or none. */
  choose: (placeIds: readonly string[]) => void;
}

const KEYS = /^(Arrow|Home$|End$|Page|Escape$|[+-]$)/;

/**
 * The markers' keyboard: one tab stop; an arrow goes to the nearest marker in its direction, also beyond the edge of the
 * map; Home and End to the first and the last by name; Enter chooses, or comes nearer to a marker of several places;
 * Escape goes back one step.
 */
export class MarkerFocus implements ReactiveController, MarkerWalk {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #map: MapController;
  readonly #selection: Selection;
  /** Place whose marker is the tab stop. */
  #active = '';
  /** Set when the next drawing shall put the focus on the active place's marker. */
  #wanted = false;

  constructor(host: ReactiveControllerHost & HTMLElement, map: MapController, selection: Selection) {
    this.#host = host;
    this.#map = map;
    this.#selection = selection;
    host.addController(this);
  }

  hostUpdated(): void {
    // Markers are drawn anew in other places: the focus stays with the place, not with the button.
    const focused = this.#host.shadowRoot?.activeElement;
    const strayed = focused?.closest('.markers') && (focused as HTMLElement).tabIndex !== 0;
    if (this.#wanted || strayed) this.#buttons.find(({ tabIndex }) => tabIndex === 0)?.focus();
    this.#wanted = false;
  }

  /** The place whose marker takes the tab stop among those drawn. */
  get active(): string {
    const { markers } = this.#map.drawn;
    const holds = markers.some(({ members }) => members.some(({ id }) => id === this.#active));
    return holds ? this.#active : (markers[0]?.id ?? '');
  }

  get current(): Cluster<PlacedTown> | undefined {
    const { active } = this;
    return this.#map.clusters.find(({ members }) => members.some(({ id }) => id === active));
  }

  want(id: string): void {
    this.#active = id;
    this.#wanted = true;
    this.#host.requestUpdate();
  }

  toEnd(index: 0 | -1): void {
    const { id } = this.#map.drawn.markers.at(index) ?? {};
    if (id !== undefined) this.want(id);
  }

  back(): void {
    const { active } = this;
    if (this.#selection.chosen().length > 0) this.#selection.choose([]);
    else this.#map.reset();
    this.want(active);
  }

  readonly onFocus = (event: FocusEvent): void => {
    const { id } = (event.target as HTMLElement).dataset;
    if (id === undefined || this.current?.anchor.id === id) return;
    this.#active = id;
    this.#host.requestUpdate();
  };

  readonly onClick = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    const pressed = this.#map.clusters.find(({ anchor }) => anchor.id === id);
    if (!pressed) return;
    const ids = pressed.members.map((member) => member.id);
    const [first = ''] = ids;
    const spread = ids.length > 1 ? spreadOf(pressed) : undefined;
    if (spread) this.#map.zoomTo(spread);
    else this.#selection.choose(this.#selection.chosen().includes(first) ? [] : ids);
    this.want(first);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !KEYS.test(key)) return;
    if (key === 'Escape' && this.#selection.chosen().length === 0 && this.#map.isHome) return;
    event.preventDefault();
    void this.#map.hand().then((hand) => hand.press(key, this));
  };

  get #buttons(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.markers [data-id]') ?? [])];
  }
}
