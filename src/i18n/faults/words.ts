import type { ProblemCode } from '../../model/problem.js';

/** What went wrong with a plan, told to a visitor. */
export interface FaultWords {
  /** One calm sentence by what went wrong; what is not here is a damaged file. */
  failed: Readonly<Partial<Record<ProblemCode, string>>>;
  damaged: string;
  /** An older copy is shown, of this day. */
  stale: (date: string) => string;
  openFile: string;
}
