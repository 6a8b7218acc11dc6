import * as z from 'zod/mini';
import { id, lists, openCode, optional, reference, shortCode, url } from './schema.js';
import { text, words } from './text.js';

const contact = z.object(optional({ email: words, phone: words, hours: text, url }));

/** An office, a council, a role or a person that answers for something. */
export const body = z.object({
  id,
  title: text,
  ...optional({
    kind: openCode([
      'region', 'city', 'department', 'council', 'assembly', 'committee', 'role', 'person', 'police', 'university',
      'school-service', 'ngo', 'state', 'company',
    ]),
    parent: reference,
    ico: shortCode,
    url,
    contact,
    /** A person's name is shown only when this is true. */
    public: z.boolean(),
  }),
  ...lists({ places: reference }),
});
export type Body = z.output<typeof body>;

/** A way to reach the programme: a portal, an advice line, a profile. */
export const channel = z.object({
  title: text,
  ...optional({
    id,
    kind: openCode(['web', 'advice', 'form', 'email', 'phone', 'social', 'newsletter']),
    url,
    summary: text,
  }),
});
export type Channel = z.output<typeof channel>;
