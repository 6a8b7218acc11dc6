/** What a summary shows, worked out of a plan without a page. */
import type { Counts } from '../../model/facts.js';
import type { Goal } from '../../model/goal.js';
import { gather } from '../../model/gather.js';
import type { Plan } from '../../model/plan.js';
import type { Status } from '../../model/schema.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';

/** What is counted in a plan itself. */
export const COUNTED = ['goals', 'projects', 'events', 'sections', 'bodies'] as const;
export type Counted = (typeof COUNTED)[number];

/** One large number. */
export interface Figure {
  value: number;
  /** The list of the plan that it counts; absent when the plan gives the figure itself. */
  of?: Counted;
  /** The count as the plan gives it, if it does. */
  count?: Counts;
  /** Counts of the same thing for earlier years, oldest first. */
  earlier: readonly Counts[];
}

/** More figures than this nobody remembers. */
const MOST_FIGURES = 5;

/** How many bodies answer for something in the plan, or take part. */
function bodiesIn({ goals, projects }: Plan): number {
  return new Set([...goals, ...projects].flatMap(({ responsible }) => responsible.map(({ body }) => body))).size;
}

const yearOf = ({ year }: Counts): number => year ?? Infinity;

/** Figures that the plan gives itself, the latest of each thing. */
function givenFigures({ counts, language }: Plan): Figure[] {
  const byThing = gather(counts, ({ what }) => textOf(what, language, language).value);
  return [...byThing.values()].map((same) => {
    const sorted = same.toSorted((a, b) => (yearOf(a) === yearOf(b) ? 0 : yearOf(a) - yearOf(b)));
    const count = sorted.pop()!;
    return { value: count.total, count, earlier: sorted };
  });
}

/** Up to five figures: those that the plan gives, then how much of each kind it holds. */
export function figuresOf(plan: Plan): readonly Figure[] {
  const { goals, projects, events, sections } = plan;
  const held = { goals: goals.length, projects: projects.length, events: events.length, sections: sections.length, bodies: bodiesIn(plan) };
  const counted = COUNTED.filter((of) => held[of] > (of === 'sections' ? 1 : 0)).map((of) => ({ value: held[of], of, earlier: [] }));
  return [...givenFigures(plan), ...counted].slice(0, MOST_FIGURES);
}

/** How many goals are in the same state; no status for those of which nobody says. */
export interface StatusShare {
  status: Status | undefined;
  count: number;
}

/** The states of the goals, the most frequent first; empty when nothing is said of any. */
export function statusShares({ goals }: Plan): readonly StatusShare[] {
  if (!goals.some(({ status }) => status)) return [];
  const groups = [...gather(goals, ({ status }) => status?.code ?? '').values()];
  return groups.map((same) => ({ status: same[0]!.status, count: same.length })).sort((a, b) => b.count - a.count);
}

/** What a goal ought to say. */
export const ASPECTS = ['term', 'responsible', 'indicators', 'status', 'sources'] as const;
export type Aspect = (typeof ASPECTS)[number];

const says = (goal: Goal, aspect: Aspect): boolean => {
  const { [aspect]: said } = goal;
  return Array.isArray(said) ? said.length > 0 : said !== undefined;
};

/** How many goals say what a goal ought to. */
export function completenessOf({ goals }: Plan): readonly { aspect: Aspect; count: number }[] {
  return goals.length === 0 ? [] : ASPECTS.map((aspect) => ({ aspect, count: goals.filter((goal) => says(goal, aspect)).length }));
}

/** The parts of a plan, each with how many goals it has. */
export function sectionsOf({ sections, goals }: Plan): readonly { title: Text; count: number }[] {
  const bySection = gather(goals, ({ section = '' }) => section);
  return sections.map(({ id, title }) => ({ title, count: bySection.get(id)?.length ?? 0 }));
}

/** What a licence is called by its address, as "CC BY 4.0"; the host of one that is not known. */
export function licenceName(url: string): string {
  const [, kind, version = ''] = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/?([\d.]*)/.exec(url) ?? [];
  if (kind === undefined) return new URL(url).host;
  return `${kind === 'zero' ? 'CC0' : `CC ${kind.toUpperCase()}`} ${version}`.trim();
}

/** How many things a plan says that a summary shows; none makes it empty. */
export function countOf(plan: Plan): number {
  const { goals, projects, events, counts, principles, chapters, documents, frameworks } = plan;
  return [goals, projects, events, counts, principles, chapters, documents, frameworks].flat().length;
}
