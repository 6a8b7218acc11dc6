/** Goals as a plan file, to be read again by anything that reads plans. */
import type { Goal } from '../../model/goal.js';
import { ENVELOPE } from '../../model/plan.js';
import type { Plan } from '../../model/plan.js';
import { bodyName } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { download } from '../parts/own-address.js';

/** Stands where a person's name would, who is not public and has no office to be named by. */
const UNNAMED: Text = '–';

/** What was left out when the plan was read is left out again. */
const withoutEmpty = (_: string, value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? undefined : value);

/** A plan file of these goals, in their order, with their events and all that they refer to. */
export function goalsAsJson(plan: Plan, goals: readonly Goal[]): string {
  const shown = new Set(goals.map(({ id }) => id));
  const named = new Set(goals.flatMap(({ events }) => events));
  const { sections, bodies, places, documents } = plan;
  const envelope = Object.keys(ENVELOPE).map((key) => [key, plan[key as keyof typeof ENVELOPE]] as const);
  const file = {
    format: 'civic-plan/1',
    ...(Object.fromEntries(envelope) as Partial<Plan>),
    sections,
    goals,
    events: plan.events.filter(({ id, goal = '' }) => named.has(id) || shown.has(goal)),
    // Whom the page does not name, its files do not name either.
    bodies: bodies.map((body) => {
      const title = bodyName(plan, body.id) ?? UNNAMED;
      const { id, kind, parent } = body;
      return title === body.title ? body : { id, title, kind, parent };
    }),
    places,
    documents,
  };
  return JSON.stringify(file, withoutEmpty, 2);
}

/**
 * Hands these goals to the visitor as a plan file.
 * @param name of the file, without its ending
 */
export function savePlan(plan: Plan, goals: readonly Goal[], name: string): void {
  download(goalsAsJson(plan, goals), 'application/json', `${name}.json`);
}
