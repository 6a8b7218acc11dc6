import type { Dictionary } from '../dictionary.js';
import { goalCardCs } from './cs.js';
import type { GoalCardWords } from './words.js';

export type { GoalCardWords, GoalField } from './words.js';

/** Words of the goal card. */
export const goalCardWords: Dictionary<GoalCardWords> = {
  name: 'goal-card',
  cs: goalCardCs,
  others: {
    en: () => import('./en.js').then((module) => module.goalCardEn),
    de: () => import('./de.js').then((module) => module.goalCardDe),
  },
};
