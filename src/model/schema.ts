/** Building blocks of the format: the shapes that several records share. */
import * as z from 'zod/mini';
import { parseEdtf } from '../dates/edtf.js';
import { readTerm } from '../dates/term.js';
import type { Term } from '../dates/term.js';
import { idsRead, idsReferredTo, readingFrom, termsRead } from './reading.js';
import { text, words } from './text.js';
import { LINKED, safeUrl } from './url.js';
import type { SafeUrl } from './url.js';

// Absent lists share one frozen array: ten thousand goals with a dozen lists each would otherwise cost megabytes.
const NONE: readonly never[] = Object.freeze([]);

/** The most items of a list of the file: the records of a plan, the plans of a catalogue. */
export const MOST_ITEMS = 100_000;

/**
 * The most items of a list inside a record, a few more than the country has municipalities: a page that had to show
 * thirty thousand would stand still.
 */
const MOST_DETAILS = 7_000;

/** A list that is not longer than anybody would read; its definition says how long. */
function manyOf<T extends z.core.$ZodType>(item: T, most = MOST_DETAILS): z.ZodMiniArray<T> {
  const list = z.array(item).check(z.maxLength(most));
  Object.assign(list.def, { most });
  return list;
}

/** A list that may be missing; after reading it is always there. */
function listOf<T extends z.core.$ZodType>(item: T, most?: number) {
  return z._default(manyOf(item, most), () => NONE as never) as unknown as z.ZodMiniType<
    readonly z.output<T>[],
    readonly z.input<T>[] | undefined
  >;
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function each(shape: Shape, change: (field: z.core.$ZodType) => z.core.$ZodType): Shape {
  return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, change(field)]));
}

/** Fields that may be missing. */
export function optional<S extends Shape>(shape: S) {
  return each(shape, z.optional) as { [K in keyof S]: z.ZodMiniOptional<S[K]> };
}

/** Fields that hold a list of what is given; each may be missing in the file, and is there after reading. */
export function lists<S extends Shape>(shape: S, most?: number) {
  return each(shape, (item) => listOf(item, most)) as { [K in keyof S]: ReturnType<typeof listOf<S[K]>> };
}

/** A code of an open list: the known ones are offered by editors, an unknown one passes and is shown as it stands. */
export function openCode<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return words.check(z.meta({ examples: codes })) as z.ZodMiniType<Codes[number] | (string & Record<never, never>), string>;
}

const slug = z.string().check(z.regex(/^[^\s\p{C}\ufffd]{1,200}$/u));

/** A slug that names a record inside its file. */
export const id = slug.check(z.refine((value) => idsRead.push(value)));

const noted = z.refine<string>((value) => idsReferredTo.push(value));

/** The id of another record. */
export const reference = slug.check(noted);

/** A short code that editors like to write as a number: `4`, `"F"`, `"11.2"`. */
export const shortCode = z.pipe(z.union([words, z.number()]), z.transform(String));

/** An address as published, resolved against the data file. */
export const url = z
  .pipe(words, z.transform((value) => safeUrl(value, readingFrom)))
  .check(z.refine(Boolean)) as z.ZodMiniType<SafeUrl, string>;

/** An address with its scheme written out, where plain words may stand as well. */
export const absoluteUrl = z.pipe(z.string().check(z.regex(LINKED)), url);

/** A date or an interval in the EDTF subset of the format (ISO 8601-2). */
export const edtf = z.string().check(z.refine(parseEdtf));

const termObject = z.object(
  optional({
    text: words,
    edtf,
    kind: openCode(['date', 'window', 'deadline', 'ongoing', 'recurring', 'ordinal', 'unknown']),
    every: words,
    except: manyOf(edtf),
    ordinal: z.object({ n: z.number(), unit: openCode(['year', 'edition']), ...optional({ asOf: edtf }) }),
  }),
);

/** The goals of a plan share their terms: a thousand of them say "2025". */
function shortTerm(words: string): Term {
  let known = termsRead.get(words);
  if (!known) termsRead.set(words, (known = readTerm(words)));
  return known;
}

function completeTerm(value: string | z.output<typeof termObject>): Term {
  if (typeof value === 'string') return shortTerm(value);
  // Words of which the plan says that they name no time are not looked into.
  const read = readTerm(value.edtf ?? (value.kind === 'unknown' || value.kind === 'ordinal' ? '' : (value.text ?? '')));
  // Words beside an EDTF are kept as they are; words alone are read as a phrase would be.
  const known = value.edtf === undefined ? read : { edtf: value.edtf, kind: read.kind };
  return { ...known, ...value } as Term;
}

/** When something is: the words of the source and their meaning. A string is EDTF or a phrase. */
export const term = z.pipe(z.union([words, termObject]), z.transform(completeTerm));

export const STATUS_CODES = [
  'not-started', 'in-preparation', 'in-progress', 'ongoing', 'done', 'partly-done', 'delayed', 'cancelled', 'merged',
] as const;

const statusObject = z.object({ code: openCode(STATUS_CODES), ...optional({ asOf: edtf, label: text, note: text }) });

/** How far something is; absent means that nobody said. */
export const status = z.union([z.pipe(words, z.transform((code): Status => ({ code }))), statusObject]);
export type Status = z.output<typeof statusObject>;

export const RESPONSIBLE_ROLES = ['lead', 'co', 'political', 'approver', 'partner', 'performer'] as const;

const responsibleObject = z.object({ body: reference, ...optional({ role: openCode(RESPONSIBLE_ROLES), note: text }) });

/** Who answers for it. */
export const responsible = z.union([
  // Some editors write the name itself, so it need not be a slug.
  z.pipe(words.check(noted), z.transform((body): Responsible => ({ body }))),
  responsibleObject,
]);
export type Responsible = z.output<typeof responsibleObject>;

/** A countable promise. */
export const target = z.object({
  metric: text,
  value: z.number(),
  ...optional({
    op: openCode(['>=', '<=', '=']),
    unit: text,
    actual: z.number(),
    asOf: edtf,
    series: manyOf(z.tuple([edtf, z.number()])),
    baseline: z.number(),
    of: text,
  }),
});
export type Target = z.output<typeof target>;

const amountObject = z.object({
  value: z.number(),
  ...optional({ currency: words, qualifier: openCode(['~', '<', '>']), text }),
});
export type Amount = z.output<typeof amountObject>;

/** Money; a currency that the source does not name stays unnamed. */
export const amount = z.union([z.pipe(z.number(), z.transform((value): Amount => ({ value }))), amountObject]);

export const link = z.object({
  rel: openCode([
    'part-of', 'follows', 'uses-practice-of', 'depends-on', 'supports', 'implements', 'same-as', 'related', 'replaces',
  ]),
  to: words,
  ...optional({ title: text }),
});
export type Link = z.output<typeof link>;

export const attachment = z.object({
  url,
  title: text,
  ...optional({ mediaType: words, bytes: z.number(), alt: text }),
});
export type Attachment = z.output<typeof attachment>;

export const source = z.object(optional({ document: reference, page: shortCode, lines: shortCode, quote: text }));
export type Source = z.output<typeof source>;

/** What goals, events, milestones and projects have in common. */
export const base = {
  id,
  title: text,
  ...optional({ summary: text, term, status, updated: edtf }),
  ...lists({
    places: reference,
    responsible,
    audience: text,
    themes: text,
    sdg: shortCode,
    links: link,
    attachments: attachment,
    sources: source,
  }),
};
