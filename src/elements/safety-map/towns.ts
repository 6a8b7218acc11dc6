import { compareTerms, termRange } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';
import type { Milestone } from '../../model/event.js';
import type { Place } from '../../model/place.js';
import { perPlan } from './per-plan.js';
import { placeOrder, placeTitle, wholeView } from './safety-map.view.js';

/** A place of the plan that stands on the map. */
export interface Town {
  id: string;
  place: Place;
  /** `[longitude, latitude]`, degrees. */
  point: readonly [number, number];
  /** Whether it takes part, as far as the plan says by name. */
  joined: boolean;
  /** A place that neither takes part nor has a project: drawn to help find one's way. */
  bystander: boolean;
}

/** A moment in which the programme grew. */
export interface Moment {
  id: string;
  /** The milestone; absent for the present when the plan says nothing of it. */
  milestone: Milestone | undefined;
  term: Term | undefined;
}

/** A moment in which the programme grew, with all who had joined by then. */
export interface JoinStep extends Moment {
  /** Place ids that joined at this moment. */
  joins: readonly string[];
  /** Place ids of all who had joined by then. */
  joined: ReadonlySet<string>;
}

/** The id of the last step, the present. */
export const NOW = 'now';
/** Levels of places that are too wide to stand on the map as a point. */
const WIDE = ['region', 'district'];

/** A milestone of one project is not one of the programme. */
const ownMilestones = perPlan(({ milestones }) => milestones.filter(({ project }) => project === undefined));

/** Ids of all who take part, as far as the plan says by name. */
export const everybodyOf = perPlan((plan): ReadonlySet<string> => new Set([
  ...ownMilestones(plan).flatMap(({ joins }) => joins),
  ...plan.places.filter(({ joined, participation }) => joined || participation === 'joined').map(({ id }) => id),
]));

/**
 * How the programme grew: its beginning, each moment at which somebody joined, and the present. Empty when the plan
 * tells of nobody joining.
 */
export const momentsOf = perPlan((plan): readonly Moment[] => {
  if (everybodyOf(plan).size === 0) return [];
  const own = ownMilestones(plan);
  const growing = own
    .filter(({ term }) => term && termRange(term))
    .sort((a, b) => compareTerms(a.term, b.term))
    .filter(({ joins }, index) => joins.length > 0 || index === 0);
  // A milestone without a date, "v současné době", speaks of the present.
  const present = own.find(({ term }) => !term || (term.edtf === undefined && term.kind === 'unknown'));
  return [...growing, present].map((milestone, i) => ({
    id: i < growing.length ? milestone!.id : NOW,
    milestone,
    term: milestone?.term,
  }));
});

/** The places of a plan that have a point, regions and districts aside. */
export const townsOf = perPlan((plan): readonly Town[] => {
  const { countAt } = wholeView(plan);
  const everybody = everybodyOf(plan);
  return plan.places.flatMap((place): Town[] => {
    const { id, point, level = '', participation } = place;
    if (!point || WIDE.includes(level)) return [];
    const joined = everybody.has(id);
    const bystander = !joined && participation !== 'in-preparation' && !countAt.has(id);
    return [{ id, place, point, joined, bystander }];
  });
});

/** A town with its name in the language of the page. */
export interface NamedTown extends Town {
  name: string;
}

/** The places of a map in the order of their names, and the number of each on paper. */
export interface TownOrder {
  towns: readonly NamedTown[];
  /** All but bystanders. */
  shown: readonly NamedTown[];
  numbers: ReadonlyMap<string, number>;
}

/** Sorts the places of a plan by name. */
export const townOrder = perPlan((plan, language: string): TownOrder => {
  const order = placeOrder(plan, language);
  const towns = townsOf(plan).map((town) => ({ ...town, name: placeTitle(plan, town.id, language) }));
  const shown = towns.sort((a, b) => order.get(a.id)! - order.get(b.id)!).filter(({ bystander }) => !bystander);
  return { towns, shown, numbers: new Map(shown.map(({ id }, i) => [id, i + 1])) };
});
