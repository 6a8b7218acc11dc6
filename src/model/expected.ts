/** What should stand at a place of a plan, for whoever mends it. Loaded only with a fault. */
import type { Problem } from './problem.js';

/** Kinds of values in the format; `i18n/editor` has words for each. */
const KINDS = {
  format: 'format',
  language: 'language',
  text:
    'title summary frameworks principles points attachmentOf audience themes sdg indicators metric unit of label note ' +
    'quote programme what alt text location methods outputs hours email phone mediaType page lines lau ico every ' +
    'currency from to',
  date: 'period published updated nextUpdate asOf edtf except date joined series',
  term: 'term',
  id: 'id',
  reference: 'section parent body place goal partOf joins project document publisher organizer',
  address: 'url license supersedes registration',
  number: 'value actual baseline total named year years n bytes',
  truth: 'free public',
  code: 'kind type role rel op scope level participation attendance state qualifier code',
  status: 'status',
  responsible: 'responsible',
  amount: 'amount',
  point: 'point',
  area: 'area coordinates',
  record: 'chapters documents sections goals events milestones projects bodies places news',
  details: 'funding counts channels targets links attachments sources steps parts photos contact ordinal',
} as const;

/** Names whose value is a list as a whole. */
const LISTS = new Set([
  ...`${KINDS.record} ${KINDS.details}`.split(' ').filter((name) => name !== 'contact' && name !== 'ordinal'),
  ...'frameworks principles points audience themes sdg indicators methods outputs except joins years responsible'.split(' '),
]);

export type Kind = keyof typeof KINDS | 'list';

const kinds = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind] as const)),
);

/**
 * What a value should be.
 * @param path where in the file, as `goals[3].title`
 */
export function expectedAt(path: string): Kind | undefined {
  const [, name = '', item] = /([^.[\]]+)((?:\[\d+\])*)$/.exec(path) ?? [];
  if (item === '' && LISTS.has(name)) return 'list';
  const kind = kinds.get(name);
  // Inside a record, `events` and `places` are ids of those of the plan.
  return kind === 'record' && path.includes('.') ? 'reference' : kind;
}

/** What should stand where a problem is; undefined where what stands there is of the right kind. */
export function expectedFor({ path, code }: Problem): Kind | undefined {
  return path === undefined || code === 'dangling-reference' || code === 'duplicate-id' ? undefined : expectedAt(path);
}
