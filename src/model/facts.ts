/** The smaller records of a plan: what it says of itself, in words and numbers. */
import * as z from 'zod/mini';
import { edtf, id, listOf, url } from './schema.js';
import { text } from './text.js';

/** What a programme says of itself under one heading. */
export const chapter = z.object({ id, title: text, points: listOf(text) });
export type Chapter = z.output<typeof chapter>;

/** A count whose members are not all named: "27 towns, 15 of them named here". */
export const counts = z.object({
  id: z.optional(id),
  what: text,
  year: z.optional(z.number()),
  total: z.number(),
  named: z.optional(z.number()),
  note: z.optional(text),
});
export type Counts = z.output<typeof counts>;

export const news = z.object({
  id,
  title: text,
  summary: z.optional(text),
  date: z.optional(edtf),
  url: z.optional(url),
  places: listOf(id),
});
export type News = z.output<typeof news>;

/** A document that the plan was made from, or that belongs to it. */
export const planDocument = z.object({
  id,
  title: text,
  url: z.optional(url),
  mediaType: z.optional(z.string()),
  date: z.optional(edtf),
});
export type PlanDocument = z.output<typeof planDocument>;
