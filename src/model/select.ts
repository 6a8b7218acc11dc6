/** Views of a plan: finding its records by id and following their references. */
import type { Body } from './body.js';
import type { PlanEvent } from './event.js';
import type { Goal, Section } from './goal.js';
import type { Place } from './place.js';
import type { Plan } from './plan.js';
import type { Project } from './project.js';
import type { Text } from './text.js';

interface PlanIndex {
  goals: ReadonlyMap<string, Goal>;
  events: ReadonlyMap<string, PlanEvent>;
  projects: ReadonlyMap<string, Project>;
  bodies: ReadonlyMap<string, Body>;
  places: ReadonlyMap<string, Place>;
  sections: ReadonlyMap<string, Section>;
  documents: ReadonlyMap<string, Plan['documents'][number]>;
  milestones: ReadonlyMap<string, Plan['milestones'][number]>;
}

const indexes = new WeakMap<Plan, PlanIndex>();

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function build(plan: Plan): PlanIndex {
  return {
    goals: byId(plan.goals),
    events: byId(plan.events),
    projects: byId(plan.projects),
    bodies: byId(plan.bodies),
    places: byId(plan.places),
    sections: byId(plan.sections),
    documents: byId(plan.documents),
    milestones: byId(plan.milestones),
  };
}

/** The records of a plan by their ids; made once for each plan. */
export function indexOf(plan: Plan): PlanIndex {
  let index = indexes.get(plan);
  if (!index) indexes.set(plan, (index = build(plan)));
  return index;
}

/** The plan that a goal comes from, where several were put together. */
export function originOf(plan: Plan, goal: Goal): Plan {
  return plan.origins?.find(({ goals }) => goals.includes(goal)) ?? plan;
}

/** The record that an id names, in whatever list it stands, with its title. */
export function recordOf(plan: Plan, id: string): { id: string; title: Text } | undefined {
  for (const map of Object.values(indexOf(plan))) {
    const record = (map as ReadonlyMap<string, { id: string; title: Text }>).get(id);
    if (record) return record;
  }
  return undefined;
}

/**
 * The name of a body. A person's name is given only when the plan makes it public, else the name of their office;
 * an id that names nothing is shown as it stands, since an editor may have written the name itself.
 */
export function bodyName(plan: Plan, id: string): Text | undefined {
  const { bodies } = indexOf(plan);
  const body = bodies.get(id);
  if (!body) return id;
  if (body.kind !== 'person' || body.public === true) return body.title;
  return body.parent === undefined ? undefined : bodies.get(body.parent)?.title;
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

