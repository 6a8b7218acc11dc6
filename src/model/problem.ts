/** Everything that can be wrong with a source, as a closed list; `i18n` has a sentence for each. */
export const PROBLEM_CODES = [
  // The way to the data.
  'bad-address',
  'network',
  'timeout',
  'not-found',
  'http-status',
  'too-large',
  // The file as a whole.
  'not-utf8',
  'html-instead',
  'not-json',
  'not-an-object',
  'too-deep',
  'unknown-format',
  'newer-format',
  'no-usable-record',
  // One record or value in it.
  'missing-value',
  'wrong-type',
  'bad-value',
  'unsafe-url',
  'duplicate-id',
  'dangling-reference',
  'too-many',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong with a source. */
export interface Problem {
  code: ProblemCode;
  /** Where in the file, as `goals[3].title`; absent when the whole source is meant. */
  path?: string;
  /** What stands there, shortened, for the editor's eyes. */
  found?: string;
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

/** A value shortened for a message. */
export function excerpt(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
