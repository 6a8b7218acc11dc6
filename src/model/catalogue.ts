import * as z from 'zod/mini';
import { MOST_ITEMS, edtf, lists, openCode, optional, url } from './schema.js';
import { text } from './text.js';

/** One plan of a catalogue: what can be said of it before it is opened. */
const entry = z.object({
  url,
  title: text,
  ...optional({
    publisher: text,
    period: edtf,
    kind: openCode(['improvement-plan', 'action-plan', 'strategy', 'programme']),
    place: text,
    counts: z.record(z.string(), z.number()),
    updated: edtf,
  }),
});
export type CatalogueEntry = z.output<typeof entry>;

/** What a catalogue holds, apart from `format`; its parts are catalogues too. */
export const CATALOGUE = {
  title: text,
  language: z.string().check(z.minLength(2)),
  ...lists({ plans: entry, parts: url }, MOST_ITEMS),
} as const;

/** A static index of plans, so that a region or a country is shown without a server; URLs are relative to the file. */
export const catalogueSchema = z.object({
  format: z.string().check(z.regex(/^civic-catalog\/1(\.\d+)?$/)),
  ...CATALOGUE,
});

/** A catalogue as the elements know it: every list is there, every address is absolute. */
export type Catalogue = Readonly<z.output<typeof catalogueSchema>> & {
  /** Absolute URL of the file. */
  readonly base: string;
};
