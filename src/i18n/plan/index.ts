import type { Dictionary } from '../dictionary.js';
import { planCs } from './cs.js';
import type { PlanWords } from './words.js';

export type { PlanWords } from './words.js';

/** Words of `<civic-plan>`. */
export const planWords: Dictionary<PlanWords> = {
  name: 'plan',
  cs: planCs,
  others: {
    en: () => import('./en.js').then((module) => module.planEn),
    de: () => import('./de.js').then((module) => module.planDe),
  },
};
