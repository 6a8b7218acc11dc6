/** What a list of contacts shows, worked out of a plan without a page. */
import type { Body } from '../../model/body.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';

/** What a body does, in one role. */
export interface Task {
  /** Code of the role; empty when the plan does not say. */
  role: string;
  /** Titles of the goals, projects and milestones. */
  titles: readonly Text[];
}

/** A body that may be asked. */
export interface Contact {
  body: Body;
  parent: Text | undefined;
  tasks: readonly Task[];
  /** Themes of what it answers for. */
  themes: readonly Text[];
  /** Ids of the places that it serves, and of what it answers for. */
  places: readonly string[];
}

const isShown = ({ kind, public: isPublic }: Body, showPersons: boolean): boolean =>
  kind !== 'person' || (showPersons && isPublic === true);

/** By body and role, what it answers for; a person who is not shown leaves it to their office. */
function workOf(plan: Plan, showPersons: boolean) {
  const { bodies } = indexOf(plan);
  const work = new Map<string, { roles: Map<string, Set<Text>>; themes: Set<Text>; places: string[] }>();
  for (const { title, themes, places, responsible } of [plan.goals, plan.projects, plan.milestones].flat()) {
    for (const { body: id, role = '' } of responsible) {
      const body = bodies.get(id);
      const who = body && !isShown(body, showPersons) ? body.parent : id;
      if (who === undefined) continue;
      const own = work.get(who) ?? { roles: new Map<string, Set<Text>>(), themes: new Set<Text>(), places: [] };
      work.set(who, own);
      own.roles.set(role, (own.roles.get(role) ?? new Set()).add(title));
      for (const theme of themes) own.themes.add(theme);
      own.places.push(...places);
    }
  }
  return work;
}

/**
 * The bodies of a plan in its order, each with what it answers for.
 * @param showPersons whether persons are shown whom the plan makes public; others never are
 */
export function contactsOf(plan: Plan, showPersons: boolean): readonly Contact[] {
  const { bodies } = indexOf(plan);
  const work = workOf(plan, showPersons);
  return plan.bodies.filter((body) => isShown(body, showPersons)).map((body) => {
    const { roles, themes, places = [] } = work.get(body.id) ?? {};
    const parent = body.parent === undefined ? undefined : bodies.get(body.parent);
    return {
      body,
      parent: parent && isShown(parent, showPersons) ? parent.title : undefined,
      tasks: [...(roles ?? [])].map(([role, titles]) => ({ role, titles: [...titles] })),
      themes: [...(themes ?? [])],
      places: [...body.places, ...places],
    };
  });
}
