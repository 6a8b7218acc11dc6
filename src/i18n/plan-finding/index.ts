import type { Dictionary } from '../dictionary.js';
import { planFindingCs } from './cs.js';
import type { PlanFindingWords } from './words.js';

export type { PlanFindingWords } from './words.js';

/** Words of a list that does not show all its goals. */
export const planFindingWords: Dictionary<PlanFindingWords> = {
  name: 'plan-finding',
  cs: planFindingCs,
  others: {
    en: () => import('./en.js').then((module) => module.planFindingEn),
    de: () => import('./de.js').then((module) => module.planFindingDe),
  },
};
