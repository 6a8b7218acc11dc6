import type { Dictionary } from '../dictionary.js';
import { goalAloneCs } from './cs.js';
import type { GoalAloneWords } from './words.js';

export type { GoalAloneWords } from './words.js';

/** Words of a card that shows one goal alone. */
export const goalAloneWords: Dictionary<GoalAloneWords> = {
  name: 'goal-alone',
  cs: goalAloneCs,
  others: {
    en: () => import('./en.js').then((module) => module.goalAloneEn),
    de: () => import('./de.js').then((module) => module.goalAloneDe),
  },
};
