import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Status } from '../../model/schema.js';
import { drawing } from './icons.js';
import { plain } from './prose.js';
import type { RecordContext } from './saying.js';

const CIRCLE = 'M10 3a7 7 0 0 0 0 14 7 7 0 0 0 0-14';
const DIAMOND = 'M10 2.5 17.5 10 10 17.5 2.5 10 10 2.5';

/** What is drawn twice is empty again. The tick is cut out, since nobody knows the colour beneath. */
const SHAPES: Readonly<Record<string, string>> = {
  'not-started': DIAMOND,
  'in-preparation': DIAMOND,
  'in-progress': `${CIRCLE} 7 7 0 0 0 0 14Z`,
  ongoing: 'M16.5 8A7 7 0 0 0 4 6.5M3.5 12A7 7 0 0 0 16 13.5M4 2.8v3.7h3.7M16 17.2v-3.7h-3.7',
  done: `${CIRCLE}M9 15.2l-5-5 2.5-2.5 2.3 2.2 4.5-5.2L16 7Z`,
  'partly-done': 'M3 10a7 7 0 0 1 14 0 7 7 0 0 1-14 0 7 7 0 0 1 14 0Z',
  delayed: 'M10 2.5 18 17H2Z',
  cancelled: 'm4 4 12 12M16 4 4 16',
  merged: 'M4 3v4c0 3 6 3 6 6v4M16 3v4c0 3-6 3-6 6',
};

/** The word for a status: its own label, the word for its code, or the code itself when nobody knows it. */
export function statusWord(status: Status | undefined, words: CommonWords, label?: string): string {
  if (!status) return words.statusNotStated;
  return label || wordFor(words.status, status.code);
}

/** How far something is, by shape, word and colour; nothing stated is said, never guessed. */
export function statusBadge(status: Status | undefined, words: CommonWords, label?: string): TemplateResult {
  const code = status && Object.hasOwn(SHAPES, status.code) ? status.code : 'not-stated';
  return html`<span part="status" class="status status-${code}"
    >${drawing(SHAPES[code] ?? CIRCLE)}<span>${statusWord(status, words, label)}</span></span
  >`;
}

/** How far a record is, in the words of its plan where it has some. */
export function badge(status: Status | undefined, { reader, common }: RecordContext): TemplateResult {
  return statusBadge(status, common, status?.label && plain(status.label, reader));
}
