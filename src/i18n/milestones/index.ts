import type { Dictionary } from '../dictionary.js';
import { milestonesCs } from './cs.js';
import type { MilestonesWords } from './words.js';

export type { MilestonesWords } from './words.js';

/** Words of `<civic-milestones>`. */
export const milestonesWords: Dictionary<MilestonesWords> = {
  name: 'milestones',
  cs: milestonesCs,
  others: {
    en: () => import('./en.js').then((module) => module.milestonesEn),
    de: () => import('./de.js').then((module) => module.milestonesDe),
  },
};
