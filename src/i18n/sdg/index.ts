import { wordsOf } from '../dictionary.js';
import type { Dictionary } from '../dictionary.js';
import { sdgCs } from './cs.js';
import type { SdgWords } from './words.js';

export type { SdgWords } from './words.js';

/** What the Sustainable Development Goals are called. */
export const sdgWords: Dictionary<SdgWords> = {
  name: 'sdg',
  cs: sdgCs,
  others: {
    en: () => import('./en.js').then((module) => module.sdgEn),
    de: () => import('./de.js').then((module) => module.sdgDe),
  },
};

/**
 * A Sustainable Development Goal, or one of its targets, with the name of the goal: "11.2 Udržitelná města a obce"; a code
 * that nobody knows stands alone.
 * @param code of the goal, `11`, or of the target, `11.2`
 * @param language BCP 47 language whose words have been loaded
 */
export function sdgName(code: string, language: string): string {
  return [code, wordsOf(sdgWords, language).goals[Number.parseInt(code, 10) - 1]].filter(Boolean).join(' ');
}
