import * as z from 'zod/mini';
import { amount, edtf, lists, openCode, optional } from './schema.js';
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

/** More levels of parts than this nobody publishes; without an end, a hostile file could break the page. */
const isShallow = ({ parts }: Funding, levels = 10): boolean =>
  levels > 0 && parts.every((part) => isShallow(part, levels - 1));

/** Schema of {@link Funding}; written out, since a type cannot be inferred through its own parts. */
export const funding: z.ZodMiniType<Funding> = z
  .object({
    ...optional({
      kind: openCode(['budget', 'allocated', 'planned', 'granted', 'spent', 'gift-in-kind']),
      title: text,
      amount,
      from: text,
      to: text,
      programme: text,
      period: edtf,
      asOf: edtf,
      note: text,
    }),
    ...lists({ parts: z.lazy((): z.ZodMiniType<Funding> => funding) }),
  })
  .check(z.refine(isShallow));
