import * as z from 'zod/mini';
import { absoluteUrl, base, id, listOf, openCode, url } from './schema.js';
import { text } from './text.js';

export const EVENT_KINDS = ['event', 'campaign', 'deadline', 'phase', 'meeting', 'vote'] as const;

/** Something that happens and that people may come to or should know of. */
export const event = z.object({
  ...base,
  kind: z.optional(openCode(EVENT_KINDS)),
  goal: z.optional(id),
  partOf: z.optional(id),
  place: z.optional(id),
  location: z.optional(text),
  organizer: z.optional(z.string().check(z.minLength(1))),
  url: z.optional(url),
  registration: z.optional(z.union([absoluteUrl, text])),
  free: z.optional(z.boolean()),
  attendance: z.optional(openCode(['in-person', 'online', 'mixed'])),
  state: z.optional(openCode(['scheduled', 'cancelled', 'postponed', 'moved-online'])),
  programme: listOf(text),
});
export type PlanEvent = z.output<typeof event>;

/** A step of a programme: what began, who joined. */
export const milestone = z.object({
  ...base,
  joins: listOf(id),
  project: z.optional(id),
});
export type Milestone = z.output<typeof milestone>;
