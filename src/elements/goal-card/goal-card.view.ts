/** What a goal card says, worked out of a plan without a page. */
import { compareTerms } from '../../dates/term.js';
import type { PlanEvent } from '../../model/event.js';
import { gather } from '../../model/gather.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import type { Attachment, Responsible, Target } from '../../model/schema.js';
import { bodyName, indexOf, recordOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { safeUrl } from '../../model/url.js';
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

const rank = (role: string | undefined): number => (role === 'lead' ? 0 : isPartner(role) ? 2 : 1);

function isPartner(role: string | undefined): boolean {
  return role === 'partner' || role === 'performer';
}

/** Who answers for a goal: who leads it, then the others in the order of the plan, then partners. */
export function responsibleLines(plan: Plan, goal: Goal): ResponsibleLine[] {
  const { bodies } = indexOf(plan);
  const isNamed = (name: Text): boolean => goal.responsible.some(({ body }) => bodies.get(body)?.title === name);
  return goal.responsible
    .toSorted((a, b) => rank(a.role) - rank(b.role))
    .flatMap((each) => {
      const name = bodyName(plan, each.body);
      const body = bodies.get(each.body);
      // A person who is not public stands for their office; it is not said twice, nor is their own page given away.
      const isHidden = body !== undefined && body.title !== name;
      if (name === undefined || (isHidden && isNamed(name))) return [];
      return [{ ...each, name, isPartner: isPartner(each.role), url: isHidden ? undefined : body?.url }];
    });
}

const localId = (plan: Plan, reference: string): string =>
  reference.startsWith(`${plan.id}#`) ? reference.slice(plan.id.length + 1) : reference;

function connect(plan: Plan) {
  const records = [plan.goals, plan.events, plan.milestones, plan.projects].flat();
  const links = records.flatMap(({ id, title, links: own }) => own.map(({ rel, to }) => ({ id, title, rel, to: localId(plan, to) })));
  return {
    /** Events by the goal that they name. */
    events: gather(plan.events, ({ goal = '' }) => goal),
    /** What points at an id: the record and the relation as it has it. */
    incoming: gather(links, ({ to }) => to),
  };
}

const known = new WeakMap<Plan, ReturnType<typeof connect>>();

function connectionsOf(plan: Plan): ReturnType<typeof connect> {
  let connections = known.get(plan);
  if (!connections) known.set(plan, (connections = connect(plan)));
  return connections;
}

/** The events of a goal, whichever of the two names the other, in the order of time. */
export function eventsOf(plan: Plan, goal: Goal): PlanEvent[] {
  const { events } = indexOf(plan);
  const named = goal.events.flatMap((id) => events.get(id) ?? []);
  const all = new Set([...named, ...(connectionsOf(plan).events.get(goal.id) ?? [])]);
  return [...all].sort((a, b) => compareTerms(a.term, b.term));
}

/** How a goal is bound to something else. */
export interface Relation {
  rel: string;
  /** The other end says it: it is part of this goal. */
  isInverse: boolean;
  title: Text;
  /** Id of the other end, where the plan has it. */
  id: string | undefined;
  url: SafeUrl | undefined;
}

const MUTUAL = ['same-as', 'related'];

/** What a goal is bound to, and what is bound to it. */
export function relationsOf(plan: Plan, goal: Goal): Relation[] {
  const own = goal.links.map(({ rel, to, title }): Relation => {
    const record = recordOf(plan, localId(plan, to));
    const url = record ? undefined : safeUrl(to, '');
    return { rel, isInverse: false, title: title ?? record?.title ?? to, id: record?.id, url };
  });
  const isSaid = (id: string, rel: string): boolean =>
    MUTUAL.includes(rel) && own.some((relation) => relation.id === id && relation.rel === rel);
  const others = (connectionsOf(plan).incoming.get(goal.id) ?? [])
    .filter(({ id, rel }) => !isSaid(id, rel))
    .map(({ id, title, rel }): Relation => ({ rel, isInverse: !MUTUAL.includes(rel), title, id, url: undefined }));
  return [...own, ...others];
}

/** The most that is counted with one mark each. */
const MOST_PIPS = 12;

/** How a countable promise is drawn: as marks that fill, as a bar that fills, or not at all. */
export interface TargetMarks {
  /** How many marks there are. */
  pips?: number;
  /** How many of them are full; absent when nobody said. */
  filled?: number;
  /** Full share of a bar, 0 to 1. */
  share?: number;
}

export function targetMarks({ value, actual, op }: Target): TargetMarks {
  // A limit that must not be passed is not filled up.
  if (op === '<=' || !(value > 0)) return {};
  const reached = actual === undefined ? undefined : Math.max(0, Math.min(actual, value));
  if (Number.isInteger(value) && value <= MOST_PIPS && Number.isInteger(reached ?? 0)) {
    return reached === undefined ? { pips: value } : { pips: value, filled: reached };
  }
  return reached === undefined ? {} : { share: reached / value };
}

/** What kind of file it is, as people call it: "PDF". */
export function fileKind({ url, mediaType = '' }: Attachment): string {
  const path = (url ?? '').replace(/[?#].*$/, '');
  const kind = /\/[^/]*\.([a-z0-9]{2,4})$/i.exec(path)?.[1] ?? /\/([a-z0-9]{2,4})$/i.exec(mediaType)?.[1];
  return kind?.toUpperCase() ?? '';
}

/** A size in the largest unit that leaves it above one. */
export function fileSize(bytes: number | undefined): { value: number; unit: string } | undefined {
  if (bytes === undefined || !(bytes >= 0)) return undefined;
  if (bytes < 1000) return { value: bytes, unit: 'B' };
  if (bytes < 1e6) return { value: Math.round(bytes / 1000), unit: 'kB' };
  return { value: Math.round(bytes / 1e5) / 10, unit: 'MB' };
}
