import type { Dictionary } from '../dictionary.js';
import { planSummaryCs } from './cs.js';
import type { PlanSummaryWords } from './words.js';

export type { PlanSummaryWords } from './words.js';

/** Words of `<civic-plan-summary>`. */
export const planSummaryWords: Dictionary<PlanSummaryWords> = {
  name: 'plan-summary',
  cs: planSummaryCs,
  others: {
    en: () => import('./en.js').then((module) => module.planSummaryEn),
    de: () => import('./de.js').then((module) => module.planSummaryDe),
  },
};
