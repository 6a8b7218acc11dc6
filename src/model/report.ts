import { excerpt, pathOf } from './problem.js';
import type { Problem, ProblemCode } from './problem.js';

/** What is wrong with a record or a value without anything being set aside. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set(['duplicate-id', 'damaged-text', 'dangling-reference']);

/** The most problems said one by one; a file that is wrong everywhere need not be told so a million times. */
const MOST_PROBLEMS = 1_000;

/** All that is wrong with a plan. */
export class Report {
  readonly problems: Problem[] = [];
  /** How many records and values were set aside. */
  skipped = 0;
  readonly #moved = new Map<string, number>();

  /** Remembers where in the file a kept record stands, so that reports name the places an editor sees. */
  moved(list: string, kept: number, index: number): void {
    if (kept !== index) this.#moved.set(pathOf([list, kept]), index);
  }

  /** @param path in the plan as it was read */
  add(code: ProblemCode, [list, index, ...rest]: readonly PropertyKey[], found: unknown): void {
    const inFile = index === undefined ? [] : [this.#moved.get(pathOf([list!, index])) ?? index];
    this.say({ code, path: pathOf([list!, ...inFile, ...rest]), found: excerpt(found)! });
  }

  say(problem: Problem): void {
    if (!HARMLESS.has(problem.code)) this.skipped++;
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
  }
}
