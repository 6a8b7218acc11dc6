import type { Dictionary } from '../dictionary.js';
import { cliCs } from './cs.js';
import type { CliWords } from './words.js';

export type { CliWords } from './words.js';

/** What the command `civic` says. */
export const cliWords: Dictionary<CliWords> = {
  name: 'cli',
  cs: cliCs,
  others: {
    en: () => import('./en.js').then((module) => module.cliEn),
    de: () => import('./de.js').then((module) => module.cliDe),
  },
};
