import type { PlanElementEventMap } from '../parts/plan-element.js';
import type { ListFilters } from './plan-list.view.js';

/** Detail of `civic-goal-open`. */
export interface GoalOpenDetail {
  /** Id of the goal in its plan. */
  id: string;
}

/** Detail of `civic-filter-change`. */
export interface FilterChangeDetail {
  filters: ListFilters;
  /** How many goals are shown. */
  shown: number;
  total: number;
}

/** Events of the plan list. */
export interface PlanListEventMap extends PlanElementEventMap {
  'civic-goal-open': CustomEvent<GoalOpenDetail>;
  'civic-filter-change': CustomEvent<FilterChangeDetail>;
}
