import type { ProblemCode } from '../../model/problem.js';

/** Detail of `civic-load`. */
export interface LoadDetail {
  /** The `src` that was read; empty when the page gave the plan itself. */
  source: string;
  /** How many records the element shows. */
  items: number;
  /** How many records and values were set aside. */
  skipped: number;
}

/** Detail of `civic-problem`. */
export interface ProblemDetail {
  source: string;
  code: ProblemCode;
  /** Where in the file, as `goals[3].title`. */
  path?: string;
  /** What stands there, shortened. */
  found?: string;
  /** What should stand there, in the language of the element. */
  expected?: string;
  /** What is wrong, and how to mend it, in the language of the element; absent only when the words cannot be loaded. */
  advice?: string;
}

/** Events that every such element fires. */
export interface PlanElementEventMap {
  'civic-load': CustomEvent<LoadDetail>;
  'civic-problem': CustomEvent<ProblemDetail>;
}
