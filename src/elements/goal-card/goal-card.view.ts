/** What a goal card says, worked out of a plan without a page. */
import { compareTerms } from '../../dates/term.js';
import type { PlanEvent } from '../../model/event.js';
import { gather } from '../../model/gather.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import type { Responsible } from '../../model/schema.js';
import { bodyName, indexOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import type { SafeUrl } from '../../model/url.js';

/** The goal that a card shows: the one of that id, without an id the only goal of the plan. */
export function goalOf(plan: Plan, id: string): Goal | undefined {
  if (id !== '') return indexOf(plan).goals.get(id);
  return plan.goals.length === 1 ? plan.goals[0] : undefined;
}

/** Who answers for a goal, with a name that may be shown. */
export interface ResponsibleLine extends Responsible {
  name: Text;
  /** Takes part, but does not answer for it. */
  isPartner: boolean;
  url: SafeUrl | undefined;
}

/** Who leads comes first, who merely takes part comes last. */
const RANKS = new Map<string | undefined, number>([['lead', -1], ['partner', 1], ['performer', 1]]);
const rank = ({ role }: Responsible): number => RANKS.get(role) ?? 0;

/** Who answers for a goal: who leads it, then the others in the order of the plan, then partners. */
export function responsibleLines(plan: Plan, goal: Goal): ResponsibleLine[] {
  const { bodies } = indexOf(plan);
  const isNamed = (name: Text): boolean => goal.responsible.some(({ body }) => bodies.get(body)?.title === name);
  return goal.responsible
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((each) => {
      const name = bodyName(plan, each.body);
      const body = bodies.get(each.body);
      // A person who is not public stands for their office; it is not said twice, nor is their own page given away.
      const isHidden = body !== undefined && body.title !== name;
      if (name === undefined || (isHidden && isNamed(name))) return [];
      return [{ ...each, name, isPartner: rank(each) > 0, url: isHidden ? undefined : body?.url }];
    });
}

const known = new WeakMap<Plan, ReadonlyMap<string, readonly PlanEvent[]>>();

/** The events of a goal, whichever of the two names the other, in the order of time. */
export function eventsOf(plan: Plan, goal: Goal): PlanEvent[] {
  const { events } = indexOf(plan);
  let naming = known.get(plan);
  if (!naming) known.set(plan, (naming = gather(plan.events, (event) => event.goal ?? '')));
  const named = goal.events.flatMap((id) => events.get(id) ?? []);
  const all = new Set([...named, ...(naming.get(goal.id) ?? [])]);
  return [...all].sort((a, b) => compareTerms(a.term, b.term));
}
