import type { GoalAloneWords } from './words.js';

export const goalAloneEn: GoalAloneWords = {
  type: { goal: 'goal', measure: 'measure', activity: 'activity', campaign: 'campaign', condition: 'condition' },
  missing: 'This goal is not in the plan.',
  several: 'The plan has several goals, and the page does not say which one to show.',
};
