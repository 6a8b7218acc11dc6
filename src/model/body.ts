import * as z from 'zod/mini';
import { id, listOf, openCode, shortCode, url } from './schema.js';
import { text } from './text.js';

const contact = z.object({
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  hours: z.optional(text),
  url: z.optional(url),
});

/** An office, a council, a role or a person that answers for something. */
export const body = z.object({
  id,
  title: text,
  kind: z.optional(
    openCode([
      'region', 'city', 'department', 'council', 'assembly', 'committee', 'role', 'person', 'police', 'university',
      'school-service', 'ngo', 'state', 'company',
    ]),
  ),
  parent: z.optional(id),
  ico: z.optional(shortCode),
  url: z.optional(url),
  contact: z.optional(contact),
  places: listOf(id),
  /** A person's name is shown only when this is true. */
  public: z.optional(z.boolean()),
});
export type Body = z.output<typeof body>;

/** A way to reach the programme: a portal, an advice line, a profile. */
export const channel = z.object({
  id: z.optional(id),
  kind: z.optional(openCode(['web', 'advice', 'form', 'email', 'phone', 'social', 'newsletter'])),
  title: text,
  url: z.optional(url),
  summary: z.optional(text),
});
export type Channel = z.output<typeof channel>;
