import * as z from 'zod/mini';
import { amount, edtf, listOf, openCode } from './schema.js';
import type { Amount } from './schema.js';
import { text } from './text.js';
import type { Text } from './text.js';

/** Money, or a gift in kind, and where it comes from and goes. */
export interface Funding {
  kind?: string | undefined;
  title?: Text | undefined;
  amount?: Amount | undefined;
  /** Id of a body, or a plain name. */
  from?: Text | undefined;
  /** Id of a body or a place, or a plain name. */
  to?: Text | undefined;
  programme?: Text | undefined;
  /** EDTF. */
  period?: string | undefined;
  /** EDTF date for which the sum holds. */
  asOf?: string | undefined;
  note?: Text | undefined;
  parts: readonly Funding[];
}

/** Schema of {@link Funding}; written out, since a type cannot be inferred through its own parts. */
export const funding: z.ZodMiniType<Funding> = z.object({
  kind: z.optional(openCode(['budget', 'allocated', 'planned', 'granted', 'spent', 'gift-in-kind'])),
  title: z.optional(text),
  amount: z.optional(amount),
  from: z.optional(text),
  to: z.optional(text),
  programme: z.optional(text),
  period: z.optional(edtf),
  asOf: z.optional(edtf),
  note: z.optional(text),
  parts: listOf(z.lazy((): z.ZodMiniType<Funding> => funding)),
});
