import type { Camera, ScreenPoint } from './camera.js';
import type { Cluster } from './cluster.js';
import type { MapSize, PlacedTown } from './markers.js';
import type { PlanePoint } from './projection.js';

/** A map, as the hand that moves it knows it. */
export interface MovableMap {
  /** What the map shows; absent until it has been measured. */
  readonly camera: Camera | undefined;
  readonly size: MapSize | undefined;
  /** All markers at the present scale, in view or not. */
  readonly clusters: readonly Cluster<PlacedTown>[];
  /** Where a point of the plane is on the map. */
  screenOf(point: PlanePoint): ScreenPoint;
  /** A camera moved by px and brought nearer about a point, within what is allowed. */
  moved(camera: Camera, dx: number, dy: number, factor: number, at: ScreenPoint): Camera;
  moveTo(camera: Camera): void;
  /** Comes nearer, or goes farther with a factor below 1, while the point `at` stays where it is. */
  zoomBy(factor?: number, at?: ScreenPoint): void;
  /** Moves just as much as brings a point of the plane into view. */
  reveal(point: PlanePoint): void;
  /** Tells, or no longer tells, which key the wheel needs. */
  hint(on: boolean): void;
}

/** The markers of a map, as the keys that walk over them know them. */
export interface MarkerWalk {
  /** The marker with the tab stop. */
  readonly current: Cluster<PlacedTown> | undefined;
  /** Puts the focus on the marker of a place, once it is drawn. */
  want(id: string): void;
  /** Goes to the first marker by name, or with -1 to the last. */
  toEnd(index: 0 | -1): void;
  /** Leaves the chosen place, else the nearer view; the focus is given back to the marker. */
  back(): void;
}
