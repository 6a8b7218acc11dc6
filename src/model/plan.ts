import * as z from 'zod/mini';
import { body, channel } from './body.js';
import { event, milestone } from './event.js';
import { chapter, counts, news, planDocument } from './facts.js';
import { funding } from './funding.js';
import { goal, section } from './goal.js';
import { place } from './place.js';
import { project } from './project.js';
import { edtf, id, listOf, openCode, url } from './schema.js';
import { text } from './text.js';

/** What a plan says of itself, apart from `format` and the lists. */
export const ENVELOPE = {
  id: z.string().check(z.minLength(1)),
  language: z.string().check(z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i)),
  title: text,
  kind: z.optional(openCode(['improvement-plan', 'action-plan', 'strategy', 'programme'])),
  period: z.optional(edtf),
  publisher: z.optional(id),
  frameworks: listOf(text),
  summary: z.optional(text),
  principles: listOf(text),
  license: z.optional(url),
  published: z.optional(edtf),
  updated: z.optional(edtf),
  nextUpdate: z.optional(edtf),
  supersedes: z.optional(z.string()),
  attachmentOf: z.optional(text),
} as const;

/** The whole format as one strict schema; the JSON Schema is generated from it. The tolerant reader is `read-plan.ts`. */
export const planSchema = z.object({
  format: z.string().check(z.regex(/^civic-plan\/1(\.\d+)?$/)),
  ...ENVELOPE,
  chapters: listOf(chapter),
  documents: listOf(planDocument),
  sections: listOf(section),
  goals: listOf(goal),
  events: listOf(event),
  milestones: listOf(milestone),
  projects: listOf(project),
  funding: listOf(funding),
  bodies: listOf(body),
  places: listOf(place),
  counts: listOf(counts),
  channels: listOf(channel),
  news: listOf(news),
});

/** A plan as the elements know it: every list is there, short forms are written out, what was bad is left out. */
export type Plan = Readonly<z.output<typeof planSchema>> & {
  /** Absolute URL of the data file; relative links of the plan start there. */
  readonly base: string;
  /** The plans that it was put together from, if it was. */
  readonly origins?: readonly Plan[];
};
