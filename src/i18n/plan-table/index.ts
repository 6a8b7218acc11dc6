import type { Dictionary } from '../dictionary.js';
import { planTableCs } from './cs.js';
import type { PlanTableWords } from './words.js';

export type { PlanTableWords } from './words.js';

/** Words of the table that the goals of a list are downloaded as. */
export const planTableWords: Dictionary<PlanTableWords> = {
  name: 'plan-table',
  cs: planTableCs,
  others: {
    en: () => import('./en.js').then((module) => module.planTableEn),
    de: () => import('./de.js').then((module) => module.planTableDe),
  },
};
