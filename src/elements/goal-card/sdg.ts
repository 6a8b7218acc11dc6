/** The Sustainable Development Goals that a goal serves, by name. */
import { loadWords } from '../../i18n/dictionary.js';
import { sdgName, sdgWords } from '../../i18n/sdg/index.js';
import type { RareLines } from './goal-context.js';

/** What is drawn here, once there are words of the language. */
export async function linesIn(language: string): Promise<RareLines> {
  await loadWords(sdgWords, language);
  return { sdg: ({ sdg }, { reader }) => sdg.map((code) => sdgName(code, reader.language)) };
}
