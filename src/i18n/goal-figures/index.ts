import type { Dictionary } from '../dictionary.js';
import { goalFiguresCs } from './cs.js';
import type { GoalFigureWords } from './words.js';

export type { GoalFigureWords } from './words.js';

/** Words of what a goal promises in numbers, and what it costs. */
export const goalFigureWords: Dictionary<GoalFigureWords> = {
  name: 'goal-figures',
  cs: goalFiguresCs,
  others: {
    en: () => import('./en.js').then((module) => module.goalFiguresEn),
    de: () => import('./de.js').then((module) => module.goalFiguresDe),
  },
};
