import * as z from 'zod/mini';
import { funding } from './funding.js';
import { attachment, base, id, listOf, openCode } from './schema.js';
import { text } from './text.js';

export const PROJECT_SCOPES = ['local', 'regional', 'cross-border', 'in-kind'] as const;

/** A supported project of a programme. */
export const project = z.object({
  ...base,
  scope: z.optional(openCode(PROJECT_SCOPES)),
  years: listOf(z.number().check(z.int(), z.minimum(1), z.maximum(9999))),
  funding: listOf(funding),
  methods: listOf(text),
  outputs: listOf(text),
  parent: z.optional(id),
  photos: listOf(attachment),
});
export type Project = z.output<typeof project>;
