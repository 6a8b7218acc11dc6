import { LISTS } from './plan.js';
import type { Plan } from './plan.js';
import { changed } from './record.js';

/** Keys whose strings name a record of the same plan. */
const REFERENCES = new Set([
  'id', 'section', 'parent', 'body', 'place', 'places', 'goal', 'events', 'partOf', 'joins', 'project', 'document',
  'publisher', 'organizer', 'responsible', 'from', 'to',
]);

/** Renames ids and the references to them, however deep they lie. */
function renamed(value: unknown, names: ReadonlyMap<string, string>, key: string): unknown {
  if (typeof value === 'string') return REFERENCES.has(key) ? (names.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names, key));
  if (typeof value !== 'object' || value === null) return value;
  return changed(value, Object.fromEntries(Object.entries(value).map(([name, item]) => [name, renamed(item, names, name)])));
}

function idsOf(plan: Plan): string[] {
  return LISTS.flatMap((list) => (plan[list] as readonly { id?: string }[]).flatMap(({ id }) => id ?? []));
}

/**
 * Puts several plans together, as a region's with those of its towns. The first one gives the title and the publisher;
 * an id that stands in two plans gets a number in the later one, so that nobody answers for another town's goal. Which
 * plan a record comes from, `originOf` knows.
 */
export function mergePlans(plans: readonly Plan[]): Plan {
  const [first, ...others] = plans as [Plan, ...Plan[]];
  if (others.length === 0) return first;
  const taken = new Set(idsOf(first));
  const origins = [first];
  const merged: Record<string, unknown> = changed(first, { origins });
  others.forEach((plan, index) => {
    const names = new Map<string, string>();
    for (const id of idsOf(plan)) if (taken.has(id)) names.set(id, `${id}~${index + 2}`);
    const own = names.size > 0 ? (renamed(plan, names, '') as Plan) : plan;
    for (const id of idsOf(own)) taken.add(id);
    origins.push(own);
    for (const list of LISTS) {
      merged[list] = [...(merged[list] as unknown[]), ...own[list]];
    }
  });
  return merged as unknown as Plan;
}
