/** What a line of milestones shows, worked out of a plan without a page. */
import type { Day } from '../../dates/interval.js';
import { compareTerms, isDayExact, termRange } from '../../dates/term.js';
import type { Milestone } from '../../model/event.js';
import type { Counts } from '../../model/facts.js';
import { gather } from '../../model/gather.js';
import type { Plan } from '../../model/plan.js';

/** `past` has begun · `now` is the present state · `upcoming` is yet to come · `undated` does not say. */
export type StepTime = 'past' | 'now' | 'upcoming' | 'undated';

/** One step of a programme. */
export interface Step {
  /** Absent for the present, when the plan says nothing of it in words. */
  milestone: Milestone | undefined;
  time: StepTime;
  /** Whether it is known to the day. */
  isExact: boolean;
  /** Ids of the places that joined here. */
  joins: readonly string[];
  /** How many places had joined by then, by name. */
  joinedSoFar: number;
}

/** What holds at present beside the milestones. */
export interface Present {
  /** Counts that belong to no year. */
  counts: readonly Counts[];
  /** Ids of places that take part, though no milestone says since when. */
  others: readonly string[];
  /** Ids of places that are about to join. */
  preparing: readonly string[];
}

/** Milestones that belong to no project. */
export const NO_PROJECT = 'none';

/** Words of a source that speak of the present. */
const PRESENT = /současn|nyn[íě]|dnes|aktuáln|\b(?:current|present|now|today)|derzeit|heute|gegenwärtig/i;

/** The milestones of one project, of none, or all; in the order of the plan. */
export function milestonesOf({ milestones }: Plan, project: string): readonly Milestone[] {
  if (project === '') return milestones;
  return milestones.filter((milestone) => (milestone.project ?? NO_PROJECT) === project);
}

const speaksOfPresent = ({ project, term }: Milestone): boolean =>
  project === undefined && term !== undefined && !termRange(term) && PRESENT.test(term.text ?? '');

/** By milestone, who joined: those it names, and those whose own day is its day. */
function joinsOf(plan: Plan, milestones: readonly Milestone[]): ReadonlyMap<Milestone, readonly string[]> {
  const byDay = gather(milestones.filter(({ project }) => project === undefined), ({ term }) => term?.edtf ?? '');
  const named = new Set(plan.milestones.flatMap(({ joins }) => joins));
  const joins = new Map(milestones.map((milestone) => [milestone, [...new Set(milestone.joins)]]));
  for (const { id, joined } of plan.places) {
    const [milestone] = (joined !== undefined && !named.has(id) && byDay.get(joined)) || [];
    if (milestone) joins.get(milestone)!.push(id);
  }
  return joins;
}

/** What the plan says of the present; of one project it says nothing. */
export function presentOf(plan: Plan, project: string): Present {
  if (project !== '' && project !== NO_PROJECT) return { counts: [], others: [], preparing: [] };
  const told = new Set([...joinsOf(plan, plan.milestones).values()].flat());
  const rest = plan.places.filter(({ id }) => !told.has(id));
  const idsOf = (places: typeof rest): string[] => places.map(({ id }) => id);
  return {
    counts: plan.counts.filter(({ year }) => year === undefined),
    others: idsOf(rest.filter(({ joined, participation }) => joined !== undefined || participation === 'joined')),
    preparing: idsOf(rest.filter(({ joined, participation }) => joined === undefined && participation === 'in-preparation')),
  };
}

/**
 * The steps of a programme in the order of time; the present stands between what was and what is yet to come, and what
 * has no date comes last.
 * @param project id of the project whose milestones are wanted, `none` for those of the programme itself, empty for all
 * @param today the day to tell the past from the future by
 */
export function stepsOf(plan: Plan, project: string, today: Day): readonly Step[] {
  const milestones = milestonesOf(plan, project);
  const joins = joinsOf(plan, milestones);
  const present = milestones.find(speaksOfPresent);
  const isDated = ({ term }: Milestone): boolean => term !== undefined && termRange(term) !== undefined;
  const dated = milestones.filter(isDated).sort((a, b) => compareTerms(a.term, b.term));
  const undated = milestones.filter((milestone) => milestone !== present && !isDated(milestone));
  const isUpcoming = ({ term }: Milestone): boolean => termRange(term!)!.start > today;
  const { counts, others, preparing } = presentOf(plan, project);
  const hasPresent = present !== undefined || counts.length + others.length + preparing.length > 0;
  const at = (time: StepTime, those: readonly (Milestone | undefined)[]) => those.map((milestone) => ({ time, milestone }));
  const ordered = [
    ...at('past', dated.filter((milestone) => !isUpcoming(milestone))),
    ...at('now', hasPresent ? [present] : []),
    ...at('upcoming', dated.filter(isUpcoming)),
    ...at('undated', undated),
  ];
  const joined = new Set<string>();
  return ordered.map(({ time, milestone }) => {
    const here = milestone ? joins.get(milestone)! : [];
    for (const id of here) joined.add(id);
    const isExact = milestone?.term !== undefined && isDayExact(milestone.term);
    return { milestone, time, isExact, joins: here, joinedSoFar: joined.size };
  });
}
