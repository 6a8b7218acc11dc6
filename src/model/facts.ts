/** The smaller records of a plan: what it says of itself, in words and numbers. */
import * as z from 'zod/mini';
import { edtf, id, lists, optional, reference, url } from './schema.js';
import { text, words } from './text.js';

/** What a programme says of itself under one heading. */
export const chapter = z.object({ id, title: text, ...lists({ points: text }) });
export type Chapter = z.output<typeof chapter>;

/** A count whose members are not all named: "27 towns, 15 of them named here". */
export const counts = z.object({
  what: text,
  total: z.number(),
  ...optional({ id, year: z.number(), named: z.number(), note: text }),
});
export type Counts = z.output<typeof counts>;

export const news = z.object({
  id,
  title: text,
  ...optional({ summary: text, date: edtf, url }),
  ...lists({ places: reference }),
});
export type News = z.output<typeof news>;

/** A document that the plan was made from, or that belongs to it. */
export const planDocument = z.object({ id, title: text, ...optional({ url, mediaType: words, date: edtf }) });
export type PlanDocument = z.output<typeof planDocument>;
