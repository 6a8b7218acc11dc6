import * as z from 'zod/mini';
import { funding } from './funding.js';
import { attachment, base, lists, openCode, optional, reference } from './schema.js';
import { text } from './text.js';

export const PROJECT_SCOPES = ['local', 'regional', 'cross-border', 'in-kind'] as const;

/** A supported project of a programme. */
export const project = z.object({
  ...base,
  ...optional({ scope: openCode(PROJECT_SCOPES), parent: reference }),
  ...lists({
    years: z.number().check(z.int(), z.minimum(1), z.maximum(9999)),
    funding,
    methods: text,
    outputs: text,
    photos: attachment,
  }),
});
export type Project = z.output<typeof project>;
