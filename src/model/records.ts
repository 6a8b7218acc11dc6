import { body, channel } from './body.js';
import { event, milestone } from './event.js';
import { chapter, counts, news, planDocument } from './facts.js';
import { funding } from './funding.js';
import { goal, section } from './goal.js';
import { place } from './place.js';
import { project } from './project.js';

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
