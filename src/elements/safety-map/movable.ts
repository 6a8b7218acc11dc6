import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../../model/problem.js';
import type { Camera } from './camera.js';
import type { Gathered, MapSize, Marker } from './markers.js';
import type { PlaneBox } from './projection.js';

/** The places that are chosen, by their ids. */
export interface Choice {
  readonly chosen: readonly string[];
  /** Chooses places, if the page lets it, or none. */
  choose: (places: readonly string[]) => void;
  /** Shows only the projects of some places, ids with spaces between, or all. */
  filter: (changes: { place: string }) => void;
}

/** A map with what its page says of layers. */
export type LayeredHost = ReactiveControllerHost & HTMLElement & Readonly<Record<'tiles' | 'base' | 'overlays', string | null>>;

/** Is told what is wrong with a file that the map shows besides its plan. */
export type TellOfLayer = (address: string, problem: Problem) => void;

/** What moves a map. */
export interface MapHand {
  /** Chooses the places of a marker, or comes nearer to those that can be told apart. */
  take: (places: Gathered) => void;
  /** Does what a key means on a marker. */
  press: (event: KeyboardEvent) => void;
  /** Comes nearer, or goes farther with a factor below 1. */
  zoom: (factor: number) => void;
}

/** A map, as what moves it knows it. */
export interface MovableMap {
  /** In the page. */
  readonly element: HTMLElement;
  readonly context: { page: string; printing: boolean; visit: Choice | undefined };
  /** What is seen at first and after "Celý kraj". */
  readonly box: PlaneBox;
  readonly size: MapSize;
  /** What the map shows at first, and what it shows now: the same one until somebody moves it. */
  readonly home: Camera;
  readonly camera: Camera;
  /** All markers at the present scale, in view or not. */
  readonly gathered: readonly Gathered[];
  /** Those in view. */
  readonly drawn: readonly Marker[];
  /** The marker with the tab stop. */
  readonly current: Marker | undefined;
  /** Shows what another camera shows, or the first view. */
  moveTo(camera?: Camera): void;
  /** Puts the focus on the marker of a place or, if none is named, on the one with the tab stop, once it is drawn. */
  want(id?: string): void;
}
