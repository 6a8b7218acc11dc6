import type { Dictionary } from '../dictionary.js';
import type { FaultWords } from './words.js';

export type { FaultWords } from './words.js';

/** What went wrong with a plan; loaded only when something did, in Czech too. */
export const faultWords: Dictionary<FaultWords | undefined> = {
  name: 'faults',
  cs: undefined,
  others: {
    cs: () => import('./cs.js').then((module) => module.faultsCs),
    en: () => import('./en.js').then((module) => module.faultsEn),
    de: () => import('./de.js').then((module) => module.faultsDe),
  },
};
