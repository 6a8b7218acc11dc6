import * as z from 'zod/mini';
import { funding } from './funding.js';
import { base, id, listOf, openCode, shortCode, status, target, term } from './schema.js';
import { text } from './text.js';

/** A chapter of the plan that groups goals. */
export const section = z.object({
  id,
  title: text,
  code: z.optional(shortCode),
  parent: z.optional(id),
});
export type Section = z.output<typeof section>;

/** One stage on the way to a goal: drafted, presented, approved, in force. */
const step = z.object({
  title: text,
  term: z.optional(term),
  body: z.optional(id),
  status: z.optional(status),
});
export type Step = z.output<typeof step>;

/** What the municipality set out to do. */
export const goal = z.object({
  ...base,
  type: z.optional(openCode(['goal', 'measure', 'activity', 'campaign', 'condition'])),
  code: z.optional(shortCode),
  section: z.optional(id),
  indicators: listOf(text),
  targets: listOf(target),
  funding: listOf(funding),
  events: listOf(id),
  steps: listOf(step),
});
export type Goal = z.output<typeof goal>;
