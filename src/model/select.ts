/** Views of a plan: finding its records by id and following their references. */
import type { Body } from './body.js';
import type { Goal } from './goal.js';
import { LISTS } from './plan.js';
import type { Plan, RecordList } from './plan.js';
import type { Text } from './text.js';

type PlanIndex = { readonly [List in RecordList]: ReadonlyMap<string, Plan[List][number]> };

const indexes = new WeakMap<Plan, PlanIndex>();

/** The records of a plan by their ids; made once for each plan. */
export function indexOf(plan: Plan): PlanIndex {
  let index = indexes.get(plan);
  if (!index) {
    const byId = LISTS.map((list) => [list, new Map(plan[list].map((record) => [(record as { id?: string }).id, record]))]);
    indexes.set(plan, (index = Object.fromEntries(byId) as PlanIndex));
  }
  return index;
}

/** The plan that a goal comes from, where several were put together. */
export function originOf(plan: Plan, goal: Goal): Plan {
  return plan.origins?.find(({ goals }) => goals.includes(goal)) ?? plan;
}

/** The record that an id names, in whatever list it stands, with its title. */
export function recordOf(plan: Plan, id: string): { id: string; title: Text } | undefined {
  const found = Object.values<ReadonlyMap<string, object>>(indexOf(plan)).map((records) => records.get(id));
  return found.find((record) => record && 'title' in record) as { id: string; title: Text } | undefined;
}

const publicName = (body: Body | undefined) =>
  body && (body.kind !== 'person' || body.public) ? body.title : undefined;

/**
 * The name of a body. A person's name is given only when the plan makes it public, else the name of their office;
 * an id that names nothing is shown as it stands, since an editor may have written the name itself.
 */
export function bodyName(plan: Plan, id: string): Text | undefined {
  const { bodies } = indexOf(plan);
  const body = bodies.get(id);
  return body ? (publicName(body) ?? publicName(bodies.get(body.parent ?? ''))) : id;
}

/** The name of a place; an id that names nothing is shown as it stands. */
export function placeName(plan: Plan, id: string): Text {
  return indexOf(plan).places.get(id)?.title ?? id;
}

/** A reference that may be an id of the plan or plain words, as in `from`, `to` and `organizer`. */
export function nameOf(plan: Plan, reference: Text): Text | undefined {
  if (typeof reference !== 'string') return reference;
  if (indexOf(plan).bodies.has(reference)) return bodyName(plan, reference);
  return recordOf(plan, reference)?.title ?? reference;
}
