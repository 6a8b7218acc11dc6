import type { Kind } from '../../model/expected.js';
import type { ProblemCode } from '../../model/problem.js';

/** What whoever keeps a plan is told of its faults. */
export interface EditorWords {
  /** What is wrong, and how to mend it. */
  advice: Readonly<Record<ProblemCode, string>>;
  /** What a value should be. */
  expected: Readonly<Record<Kind, string>>;
  title: (count: number) => string;
  none: string;
  found: string;
  wanted: string;
  mend: string;
  more: (count: number) => string;
  /** Stands for the file when the page gives the plan itself. */
  page: string;
}
