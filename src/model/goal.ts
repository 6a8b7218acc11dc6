import * as z from 'zod/mini';
import { funding } from './funding.js';
import { base, id, lists, openCode, optional, reference, shortCode, status, target, term } from './schema.js';
import { text } from './text.js';

/** A chapter of the plan that groups goals. */
export const section = z.object({ id, title: text, ...optional({ code: shortCode, parent: reference }) });
export type Section = z.output<typeof section>;

/** One stage on the way to a goal: drafted, presented, approved, in force. */
const step = z.object({ title: text, ...optional({ term, body: reference, status }) });
export type Step = z.output<typeof step>;

/** What the municipality set out to do. */
export const goal = z.object({
  ...base,
  ...optional({
    type: openCode(['goal', 'measure', 'activity', 'campaign', 'condition']),
    code: shortCode,
    section: reference,
  }),
  ...lists({ indicators: text, targets: target, funding, events: reference, steps: step }),
});
export type Goal = z.output<typeof goal>;
