import type { Dictionary } from '../dictionary.js';
import { planListCs } from './cs.js';
import type { PlanListWords } from './words.js';

export type { PlanListWords } from './words.js';

/** Words of the plan list. */
export const planListWords: Dictionary<PlanListWords> = {
  name: 'plan-list',
  cs: planListCs,
  others: {
    en: () => import('./en.js').then((module) => module.planListEn),
    de: () => import('./de.js').then((module) => module.planListDe),
  },
};
