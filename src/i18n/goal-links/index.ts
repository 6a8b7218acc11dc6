import type { Dictionary } from '../dictionary.js';
import { goalLinksCs } from './cs.js';
import type { GoalLinkWords } from './words.js';

export type { GoalLinkWords } from './words.js';

/** Words of what a goal is bound to. */
export const goalLinkWords: Dictionary<GoalLinkWords> = {
  name: 'goal-links',
  cs: goalLinksCs,
  others: {
    en: () => import('./en.js').then((module) => module.goalLinksEn),
    de: () => import('./de.js').then((module) => module.goalLinksDe),
  },
};
