import type { Dictionary } from '../dictionary.js';
import { fundingTableCs } from './cs.js';
import type { FundingTableWords } from './words.js';

export type { FundingColumn, FundingTableWords } from './words.js';

/** Words of the table that the money of a plan is shown and downloaded as. */
export const fundingTableWords: Dictionary<FundingTableWords> = {
  name: 'funding-table',
  cs: fundingTableCs,
  others: {
    en: () => import('./en.js').then((module) => module.fundingTableEn),
    de: () => import('./de.js').then((module) => module.fundingTableDe),
  },
};
