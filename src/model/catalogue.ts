import * as z from 'zod/mini';
import { edtf, lists, openCode, optional } from './schema.js';
import { text, words } from './text.js';

/** One plan of a catalogue: what can be said of it before it is opened. */
const entry = z.object({
  url: words,
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

/** A static index of plans, so that a region or a country is shown without a server; URLs are relative to the file. */
export const catalogueSchema = z.object({
  format: z.string().check(z.regex(/^civic-catalog\/1(\.\d+)?$/)),
  title: text,
  language: z.string().check(z.minLength(2)),
  ...lists({ plans: entry, parts: words }),
});
export type Catalogue = z.output<typeof catalogueSchema>;
