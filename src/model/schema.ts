/** Building blocks of the format: the shapes that several records share. */
import * as z from 'zod/mini';
import { parseEdtf } from '../dates/edtf.js';
import { readTerm } from '../dates/term.js';
import type { Term } from '../dates/term.js';
import { text } from './text.js';
import { isLinkable, resolved } from './url.js';
import type { SafeUrl } from './url.js';

// Absent lists share one frozen array: ten thousand goals with a dozen lists each would otherwise cost megabytes.
const NONE: readonly never[] = Object.freeze([]);

/** A list that may be missing; after reading it is always there. */
export function listOf<T extends z.core.$ZodType>(item: T) {
  return z.pipe(
    z.optional(z.array(item)),
    z.transform((items: z.output<T>[] | undefined): readonly z.output<T>[] => items ?? NONE),
  );
}

/** A code of an open list: the known ones are offered by editors, an unknown one passes and is shown as it stands. */
export function openCode<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.string().check(
    z.minLength(1),
    z.meta({ examples: codes }),
  ) as z.ZodMiniType<Codes[number] | (string & Record<never, never>), string>;
}

const toText = z.transform((value: string | number): string => String(value));

/** A slug that names a record inside its file, and a reference to one. */
export const id = z.string().check(z.regex(/^[^\s\p{C}]{1,200}$/u));

/** A short code that editors like to write as a number: `4`, `"F"`, `"11.2"`. */
export const shortCode = z.pipe(z.union([z.string().check(z.minLength(1)), z.number()]), toText);

/** An address as published, resolved against the data file. */
export const url = z.pipe(
  z.string().check(
    z.minLength(1),
    z.refine((value) => isLinkable(value), { error: 'unsafe-url' }),
  ),
  z.transform((value): SafeUrl | undefined => resolved(value)),
);

/** An address with its scheme written out, where plain words may stand as well. */
export const absoluteUrl = z.pipe(z.string().check(z.regex(/^(https?|mailto|tel):/i)), url);

/** A date or an interval in the EDTF subset of the format (ISO 8601-2). */
export const edtf = z.string().check(z.refine((value) => parseEdtf(value) !== undefined, { error: 'bad-value' }));

const termObject = z.object({
  text: z.optional(z.string()),
  edtf: z.optional(edtf),
  kind: z.optional(openCode(['date', 'window', 'deadline', 'ongoing', 'recurring', 'ordinal', 'unknown'])),
  every: z.optional(z.string()),
  except: z.optional(z.array(edtf)),
  ordinal: z.optional(z.object({ n: z.number(), unit: openCode(['year', 'edition']), asOf: z.optional(edtf) })),
});

function completeTerm(value: string | z.output<typeof termObject>): Term {
  if (typeof value === 'string') return readTerm(value);
  // Words of which the plan says that they name no time are not looked into.
  const read = readTerm(value.edtf ?? (value.kind === 'unknown' || value.kind === 'ordinal' ? '' : (value.text ?? '')));
  // Words beside an EDTF are kept as they are; words alone are read as a phrase would be.
  const known = value.edtf === undefined ? read : { edtf: value.edtf, kind: read.kind };
  return { ...known, ...value } as Term;
}

/** When something is: the words of the source and their meaning. A string is EDTF or a phrase. */
export const term = z.pipe(z.union([z.string().check(z.minLength(1)), termObject]), z.transform(completeTerm));

export const STATUS_CODES = [
  'not-started', 'in-preparation', 'in-progress', 'ongoing', 'done', 'partly-done', 'delayed', 'cancelled', 'merged',
] as const;

const statusObject = z.object({
  code: openCode(STATUS_CODES),
  asOf: z.optional(edtf),
  label: z.optional(text),
  note: z.optional(text),
});

/** How far something is; absent means that nobody said. */
export const status = z.pipe(
  z.union([z.string().check(z.minLength(1)), statusObject]),
  z.transform((value): Status => (typeof value === 'string' ? { code: value } : value)),
);
export type Status = z.output<typeof statusObject>;

export const RESPONSIBLE_ROLES = ['lead', 'co', 'political', 'approver', 'partner', 'performer'] as const;

const responsibleObject = z.object({
  body: id,
  role: z.optional(openCode(RESPONSIBLE_ROLES)),
  note: z.optional(text),
});

/** Who answers for it. */
export const responsible = z.pipe(
  z.union([z.string().check(z.minLength(1)), responsibleObject]),
  z.transform((value): Responsible => (typeof value === 'string' ? { body: value } : value)),
);
export type Responsible = z.output<typeof responsibleObject>;

/** A countable promise. */
export const target = z.object({
  metric: text,
  op: z.optional(openCode(['>=', '<=', '='])),
  value: z.number(),
  unit: z.optional(text),
  actual: z.optional(z.number()),
  asOf: z.optional(edtf),
  series: z.optional(z.array(z.tuple([edtf, z.number()]))),
  baseline: z.optional(z.number()),
  of: z.optional(text),
});
export type Target = z.output<typeof target>;

const amountObject = z.object({
  value: z.number(),
  currency: z.optional(z.string()),
  qualifier: z.optional(openCode(['~', '<', '>'])),
  text: z.optional(text),
});
export type Amount = z.output<typeof amountObject>;

/** Money; a currency that the source does not name stays unnamed. */
export const amount = z.pipe(
  z.union([z.number(), amountObject]),
  z.transform((value): Amount => (typeof value === 'number' ? { value } : value)),
);

export const link = z.object({
  rel: openCode([
    'part-of', 'follows', 'uses-practice-of', 'depends-on', 'supports', 'implements', 'same-as', 'related', 'replaces',
  ]),
  to: z.string().check(z.minLength(1)),
  title: z.optional(text),
});
export type Link = z.output<typeof link>;

export const attachment = z.object({
  url,
  title: text,
  mediaType: z.optional(z.string()),
  bytes: z.optional(z.number()),
  alt: z.optional(text),
});
export type Attachment = z.output<typeof attachment>;

export const source = z.object({
  document: z.optional(id),
  page: z.optional(shortCode),
  lines: z.optional(shortCode),
  quote: z.optional(text),
});
export type Source = z.output<typeof source>;

/** What goals, events, milestones and projects have in common. */
export const base = {
  id,
  title: text,
  summary: z.optional(text),
  term: z.optional(term),
  status: z.optional(status),
  places: listOf(id),
  responsible: listOf(responsible),
  audience: listOf(text),
  themes: listOf(text),
  sdg: listOf(shortCode),
  links: listOf(link),
  attachments: listOf(attachment),
  sources: listOf(source),
  updated: z.optional(edtf),
};
