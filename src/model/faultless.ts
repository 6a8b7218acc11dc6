import * as z from 'zod/mini';
import { isNear } from './place.js';
import { planSchema } from './plan.js';
import type { Plan } from './plan.js';
import { changed } from './record.js';
import { beginReading, idsRead, idsReferredTo } from './reading.js';

/**
 * Reads a plan that has no fault, which is the usual case, in one go. Anything else is left to the tolerant reader in
 * `read-plan.ts`, which knows what to say about it and is loaded only then.
 * @param base absolute URL of the data file
 * @param json the text that the value was parsed from, if there is one; it is looked through in one go
 */
export function readFaultless(value: unknown, base: string, json?: string): Plan | undefined {
  try {
    beginReading(base, json);
    const { success, data } = z.safeParse(planSchema, value);
    if (!success) return undefined;
    const plan: Plan = changed(data, { base });
    const ids = new Set(idsRead);
    const isWhole =
      // None stands twice.
      ids.size === idsRead.length &&
      idsReferredTo.every((id) => ids.has(id)) &&
      plan.places.every(({ point }) => !point || isNear(point));
    return isWhole ? plan : undefined;
  } catch {
    // A structure deeper than the stack, a cycle, an object of a script that throws when it is asked.
    return undefined;
  }
}
