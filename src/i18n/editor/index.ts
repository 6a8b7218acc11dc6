import type { Dictionary } from '../dictionary.js';
import { editorCs } from './cs.js';
import type { EditorWords } from './words.js';

export type { EditorWords } from './words.js';

/** What whoever keeps a plan is told of its faults, in the console and below an element. Loaded only with a fault. */
export const editorWords: Dictionary<EditorWords> = {
  name: 'editor',
  cs: editorCs,
  others: {
    en: () => import('./en.js').then((module) => module.editorEn),
    de: () => import('./de.js').then((module) => module.editorDe),
  },
};
