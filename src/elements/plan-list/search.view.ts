/** Looking for words in the goals of a plan. */
import { queryPatterns } from '../../i18n/query.js';
import type { Goal } from '../../model/goal.js';
import { keptWith } from '../../model/memo.js';
import type { Plan } from '../../model/plan.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import { textsIn } from './texts.view.js';

/** What was found by a query. */
interface Step {
  query: string;
  language: string;
  goals: readonly Goal[];
}

/** What was found in a plan last, after it what its beginnings had found before: who goes on typing looks for some of that, who takes letters back for that again. */
const stepsIn = keptWith<Plan, Step[]>(() => []);

/** Whether a goal holds a word. */
function holderOf(plan: Plan, pattern: RegExp, language: string): (goal: Goal) => boolean {
  const isIn = (text: Text | undefined) =>
    text !== undefined && pattern.test(typeof text === 'string' ? text : textOf(text, language, plan.language).value);
  // Most words are found in these two, without looking up the names that a goal refers to.
  return (goal) => isIn(goal.title) || isIn(goal.summary) || textsIn(plan, goal).some(isIn);
}

/**
 * The goals that hold every word of a query.
 * @param language BCP 47 language of the page
 */
export function goalsWith(plan: Plan, query: string, language: string): readonly Goal[] {
  const holders = queryPatterns(query).map((pattern) => holderOf(plan, pattern, language));
  if (holders.length === 0) return plan.goals;
  const steps = stepsIn(plan);
  while (steps[0] && !(steps[0].language === language && query.startsWith(steps[0].query))) steps.shift();
  if (steps[0]?.query !== query) {
    const goals = (steps[0]?.goals ?? plan.goals).filter((goal) => holders.every((holds) => holds(goal)));
    steps.unshift({ query, language, goals });
  }
  return steps[0]!.goals;
}
