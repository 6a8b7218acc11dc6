import * as z from 'zod/mini';
import { edtf, listOf, openCode } from './schema.js';
import { text } from './text.js';

const address = z.string().check(z.minLength(1));

/** One plan of a catalogue: what can be said of it before it is opened. */
const entry = z.object({
  url: address,
  title: text,
  publisher: z.optional(text),
  period: z.optional(edtf),
  kind: z.optional(openCode(['improvement-plan', 'action-plan', 'strategy', 'programme'])),
  place: z.optional(text),
  counts: z.optional(z.record(z.string(), z.number())),
  updated: z.optional(edtf),
});
export type CatalogueEntry = z.output<typeof entry>;

/** A static index of plans, so that a region or a country is shown without a server; URLs are relative to the file. */
export const catalogueSchema = z.object({
  format: z.string().check(z.regex(/^civic-catalog\/1(\.\d+)?$/)),
  title: text,
  language: z.string().check(z.minLength(2)),
  plans: listOf(entry),
  parts: listOf(address),
});
export type Catalogue = z.output<typeof catalogueSchema>;
