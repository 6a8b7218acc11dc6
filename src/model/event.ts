import * as z from 'zod/mini';
import { absoluteUrl, base, lists, openCode, optional, reference, url } from './schema.js';
import { text, words } from './text.js';

export const EVENT_KINDS = ['event', 'campaign', 'deadline', 'phase', 'meeting', 'vote'] as const;

/** Something that happens and that people may come to or should know of. */
export const event = z.object({
  ...base,
  ...optional({
    kind: openCode(EVENT_KINDS),
    goal: reference,
    partOf: reference,
    place: reference,
    location: text,
    organizer: words,
    url,
    registration: z.union([absoluteUrl, text]),
    free: z.boolean(),
    attendance: openCode(['in-person', 'online', 'mixed']),
    state: openCode(['scheduled', 'cancelled', 'postponed', 'moved-online']),
  }),
  ...lists({ programme: text }),
});
export type PlanEvent = z.output<typeof event>;

/** A step of a programme: what began, who joined. */
export const milestone = z.object({ ...base, ...optional({ project: reference }), ...lists({ joins: reference }) });
export type Milestone = z.output<typeof milestone>;
