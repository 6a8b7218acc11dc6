import * as z from 'zod/mini';
import { body, channel } from './body.js';
import { event, milestone } from './event.js';
import { chapter, counts, news, planDocument } from './facts.js';
import { funding } from './funding.js';
import { goal, section } from './goal.js';
import { place } from './place.js';
import { project } from './project.js';
import { MOST_ITEMS, edtf, lists, openCode, optional, reference, url } from './schema.js';
import { text, words } from './text.js';

/** What a plan says of itself, apart from `format` and the lists. */
export const ENVELOPE = {
  id: words,
  language: z.string().check(z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i)),
  title: text,
  ...optional({
    kind: openCode(['improvement-plan', 'action-plan', 'strategy', 'programme']),
    period: edtf,
    publisher: reference,
    summary: text,
    license: url,
    published: edtf,
    updated: edtf,
    nextUpdate: edtf,
    supersedes: words,
    attachmentOf: text,
  }),
  ...lists({ frameworks: text, principles: text }),
} as const;

/** The lists of a plan and the schema of one record in each. */
export const RECORDS = {
  chapters: chapter,
  documents: planDocument,
  sections: section,
  goals: goal,
  events: event,
  milestones: milestone,
  projects: project,
  funding,
  bodies: body,
  places: place,
  counts,
  channels: channel,
  news,
} as const;

export type RecordList = keyof typeof RECORDS;

export const LISTS = Object.keys(RECORDS) as RecordList[];

/** The whole format as one strict schema; the JSON Schema is generated from it. The tolerant reader is `read-plan.ts`. */
export const planSchema = z.object({
  format: z.string().check(z.regex(/^civic-plan\/1(\.\d+)?$/)),
  ...ENVELOPE,
  ...lists(RECORDS, MOST_ITEMS),
});

/** A plan as the elements know it: every list is there, short forms are written out, what was bad is left out. */
export type Plan = Readonly<z.output<typeof planSchema>> & {
  /** Absolute URL of the data file; relative links of the plan start there. */
  readonly base: string;
  /** The plans that it was put together from, if it was. */
  readonly origins?: readonly Plan[];
};
