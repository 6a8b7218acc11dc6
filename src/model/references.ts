import type { Plan } from './plan.js';
import { excerpt } from './problem.js';
import type { Problem } from './problem.js';
import type { Responsible } from './schema.js';

interface Referring {
  places?: readonly string[];
  responsible?: readonly Responsible[];
  sources?: readonly { document?: string | undefined }[];
}

/** Finds references to records that the plan does not hold; they are reported and change nothing else. */
export function checkReferences(plan: Plan, ids: { has(id: string): boolean }): Problem[] {
  const problems: Problem[] = [];
  const check = (reference: string | undefined, path: string) => {
    if (reference === undefined || ids.has(reference)) return;
    problems.push({ code: 'dangling-reference', path, found: excerpt(reference)! });
  };
  const checkAll = (references: readonly string[], path: string) => {
    references.forEach((reference, index) => check(reference, `${path}[${index}]`));
  };
  const checkBase = (record: Referring, path: string) => {
    checkAll(record.places ?? [], `${path}.places`);
    record.responsible?.forEach((who, index) => check(who.body, `${path}.responsible[${index}].body`));
    record.sources?.forEach((source, index) => check(source.document, `${path}.sources[${index}].document`));
  };
  check(plan.publisher, 'publisher');
  plan.sections.forEach((section, index) => check(section.parent, `sections[${index}].parent`));
  plan.goals.forEach((goal, index) => {
    const path = `goals[${index}]`;
    checkBase(goal, path);
    check(goal.section, `${path}.section`);
    checkAll(goal.events, `${path}.events`);
    goal.steps.forEach((step, at) => check(step.body, `${path}.steps[${at}].body`));
  });
  plan.events.forEach((event, index) => {
    const path = `events[${index}]`;
    checkBase(event, path);
    check(event.goal, `${path}.goal`);
    check(event.partOf, `${path}.partOf`);
    check(event.place, `${path}.place`);
  });
  plan.milestones.forEach((milestone, index) => {
    const path = `milestones[${index}]`;
    checkBase(milestone, path);
    checkAll(milestone.joins, `${path}.joins`);
    check(milestone.project, `${path}.project`);
  });
  plan.projects.forEach((project, index) => {
    checkBase(project, `projects[${index}]`);
    check(project.parent, `projects[${index}].parent`);
  });
  plan.bodies.forEach((body, index) => {
    check(body.parent, `bodies[${index}].parent`);
    checkAll(body.places, `bodies[${index}].places`);
  });
  plan.news.forEach((item, index) => checkAll(item.places, `news[${index}].places`));
  return problems;
}

