import type { Dictionary } from '../dictionary.js';
import { fundingCs } from './cs.js';
import type { FundingWords } from './words.js';

export type { FundingColumn, FundingWords } from './words.js';

/** Words of `<civic-funding>`. */
export const fundingWords: Dictionary<FundingWords> = {
  name: 'funding',
  cs: fundingCs,
  others: {
    en: () => import('./en.js').then((module) => module.fundingEn),
    de: () => import('./de.js').then((module) => module.fundingDe),
  },
};
