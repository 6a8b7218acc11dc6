import type { Problem } from '../model/problem.js';

/** Why there is no file. */
export interface Failure extends Problem {
  /** Whether another request may come to more. */
  again?: boolean;
  /** What the server says of when, its `Retry-After`. */
  after?: string | null;
}

/** What a load came to. Nothing in this layer throws. */
export type Fetched = Blob | Failure;
