import type * as z from 'zod/mini';
import { definitionOf, insideOf } from './definition.js';
import { ENVELOPE, LISTS, RECORDS } from './plan.js';
import type { Plan } from './plan.js';
import { reference } from './schema.js';

type Visit = (id: string, path: PropertyKey[]) => void;

/** Calls back for every reference in a value that was read with a schema. */
function visitReferences(schema: z.core.$ZodType, value: unknown, path: PropertyKey[], visit: Visit): void {
  if (value === undefined) return;
  if (schema === reference) return visit(value as string, path);
  const definition = definitionOf(schema);
  const { options = [], shape = {}, element } = definition;
  const inside = insideOf(definition);
  if (inside) visitReferences(inside, value, path, visit);
  // Where a short form is allowed, the long one is what was read.
  for (const option of options) visitReferences(option, value, path, visit);
  for (const [key, field] of Object.entries(shape)) visitReferences(field, (value as Record<string, unknown>)[key], [...path, key], visit);
  // One of the options may be a list of lists where this is a list.
  if (element && Array.isArray(value)) value.forEach((item, index) => visitReferences(element, item, [...path, index], visit));
}

/** Calls back for every reference to a record that the plan does not hold; they change nothing else. */
export function findDangling(plan: Plan, ids: { has(id: string): boolean }, report: Visit): void {
  const visit: Visit = (id, path) => {
    if (!ids.has(id)) report(id, path);
  };
  visitReferences(ENVELOPE.publisher, plan.publisher, ['publisher'], visit);
  for (const list of LISTS) {
    plan[list].forEach((record, index) => visitReferences(RECORDS[list], record, [list, index], visit));
  }
}
