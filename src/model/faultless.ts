import * as z from 'zod/mini';
import { planSchema } from './plan.js';
import type { Plan } from './plan.js';
import { checkReferences } from './references.js';
import { readingFrom } from './url.js';

/** The most records read from one list. */
export const MOST_RECORDS = 100_000;

/** The ids of a plan, or nothing when one stands twice or a list is too long. */
function uniqueIds(plan: Plan): Set<string> | undefined {
  const ids = new Set<string>();
  for (const list of Object.values(plan)) {
    if (!Array.isArray(list)) continue;
    if (list.length > MOST_RECORDS) return undefined;
    for (const { id } of list as { id?: unknown }[]) {
      if (typeof id !== 'string') continue;
      if (ids.has(id)) return undefined;
      ids.add(id);
    }
  }
  return ids;
}

/**
 * Reads a plan that has no fault, which is the usual case, in one go. Anything else is left to the tolerant reader in
 * `read-plan.ts`, which knows what to say about it and is loaded only then.
 * @param base absolute URL of the data file
 */
export function readFaultless(value: unknown, base: string): Plan | undefined {
  try {
    const result = readingFrom(base, () => z.safeParse(planSchema, value));
    if (!result.success) return undefined;
    const plan: Plan = { ...result.data, base };
    const ids = uniqueIds(plan);
    return ids && checkReferences(plan, ids).length === 0 ? plan : undefined;
  } catch (error) {
    // A structure deeper than the stack, or a cycle from a script.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
