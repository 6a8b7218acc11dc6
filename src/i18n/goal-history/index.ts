import type { Dictionary } from '../dictionary.js';
import { goalHistoryCs } from './cs.js';
import type { GoalHistoryWords } from './words.js';

export type { GoalHistoryWords } from './words.js';

/** Words of how things went on, and of recordings. */
export const goalHistoryWords: Dictionary<GoalHistoryWords> = {
  name: 'goal-history',
  cs: goalHistoryCs,
  others: {
    en: () => import('./en.js').then((module) => module.goalHistoryEn),
    de: () => import('./de.js').then((module) => module.goalHistoryDe),
  },
};
