import type { Camera } from './camera.js';
import type { Gathered, MapSize, Marker } from './markers.js';
import type { PlaneBox } from './projection.js';
import type { Town } from './towns.js';

/** What a map is to show. */
export interface MapContent {
  towns: readonly Town[];
  /** How many shown projects name each place. */
  countAt: ReadonlyMap<string, number>;
  /** What is seen at first and after "Celý kraj". */
  box: PlaneBox;
  nameOf: (town: Town) => string;
  /** On paper the first view is shown. */
  printing: boolean;
  /** Which key the wheel needs, in words. */
  wheelHint: string;
}

/** The places that are chosen, by their ids. */
export interface Selection {
  chosen: () => readonly string[];
  /** Takes the places of the marker that a visitor pressed, or none. */
  choose: (placeIds: readonly string[]) => void;
}

/** A map, as what moves it knows it. */
export interface MovableMap {
  readonly content: MapContent;
  readonly selection: Selection;
  readonly size: MapSize;
  /** What the map shows, and what it shows at first. */
  readonly camera: Camera;
  readonly home: Camera;
  readonly isHome: boolean;
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
