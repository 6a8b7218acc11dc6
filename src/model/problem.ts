/** Everything that can be wrong with a source, as a closed list; `i18n` has a sentence for each. */
export const PROBLEM_CODES = [
  // The way to the data.
  'bad-address',
  'network',
  'not-allowed',
  'timeout',
  'not-found',
  'http-status',
  'too-large',
  // The file as a whole.
  'not-utf8',
  'html-instead',
  'not-json',
  'not-an-object',
  'unknown-format',
  'newer-format',
  'no-usable-record',
  // A file of tiles for the map, or the description of a service that has them.
  'not-tiles',
  'vector-tiles',
  'no-parts',
  'other-grid',
  // One record or value in it.
  'missing-value',
  'wrong-type',
  'bad-value',
  'unsafe-url',
  'damaged-text',
  'misplaced',
  'duplicate-id',
  'dangling-reference',
  'too-many',
  'too-deep',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong with a source. */
export interface Problem {
  code: ProblemCode;
  /** Where in the file, as `goals[3].title`; absent when the whole source is meant. */
  path?: string;
  /** What stands there, shortened, for the editor's eyes. */
  found?: string;
  /** What the page's Content Security Policy lacks, for `not-allowed`: `connect-src https://data.obec.cz`. */
  allow?: string;
  /** HTTP status, for `http-status` and `not-found`. */
  status?: number;
}

/** Whether the problem means that nothing of the source can be shown. */
export function isFatal(problem: Problem): boolean {
  return PROBLEM_CODES.indexOf(problem.code) < PROBLEM_CODES.indexOf('missing-value');
}

/** `['goals', 3, 'title']` → `goals[3].title`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
  return path;
}

type Plain = string | number | boolean | bigint | symbol | null;

const isPlain = (value: unknown): value is Plain => Object(value) !== value;

/** A value shortened for a message. */
export function excerpt(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (!isPlain(value)) return Array.isArray(value) ? '[…]' : '{…}';
  const words = String(value);
  // Never half of a character that takes two places.
  return words.length > 60 ? `${words.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : words;
}
