/** What a goal says, as far as it is found by it. */
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { bodyName, placeName } from '../../model/select.js';
import type { Text } from '../../model/text.js';

/** The texts that a goal is found by. */
export function textsIn(plan: Plan, goal: Goal): readonly (Text | undefined)[] {
  const { code, title, summary, indicators, targets, responsible, steps, themes, audience, places, sources } = goal;
  const texts: (Text | undefined)[] = [code, title, summary, ...indicators, ...themes, ...audience];
  for (const { metric } of targets) texts.push(metric);
  for (const { body } of responsible) texts.push(bodyName(plan, body));
  for (const step of steps) texts.push(step.title);
  for (const id of places) texts.push(placeName(plan, id));
  for (const { quote } of sources) texts.push(quote);
  return texts;
}
