import type { PlanElementEventMap } from '../parts/plan-element.js';
import type { MapFilters } from './safety-map.view.js';

/** Detail of `civic-project-open` and `civic-place-select`. */
export interface RecordDetail {
  /** Id of the record in its plan. */
  id: string;
}

/** Detail of `civic-filter-change`. */
export interface MapFilterDetail {
  /** With the milestone up to which the map is filled, by its id; empty for the present. */
  filters: MapFilters & { milestone: string };
  /** How many projects are shown. */
  shown: number;
  total: number;
}

/** Events of the safety map. */
export interface SafetyMapEventMap extends PlanElementEventMap {
  'civic-project-open': CustomEvent<RecordDetail>;
  'civic-place-select': CustomEvent<RecordDetail>;
  'civic-filter-change': CustomEvent<MapFilterDetail>;
}
