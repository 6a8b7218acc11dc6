import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import type { Status } from '../../model/schema.js';
import { icon, isIcon } from './icons.js';

/** The word for a status: its own label, the word for its code, or the code itself when nobody knows it. */
export function statusWord(status: Status | undefined, words: CommonWords, label?: string): string {
  if (!status) return words.statusNotStated;
  return label || (Object.hasOwn(words.status, status.code) ? words.status[status.code]! : status.code);
}

/** How far something is, by shape, word and colour; nothing stated is said, never guessed. */
export function statusBadge(status: Status | undefined, words: CommonWords, label?: string): TemplateResult {
  const code = status && isIcon(status.code) ? status.code : 'not-stated';
  return html`<span part="status" class="status status-${code}"
    >${icon(code)}<span>${statusWord(status, words, label)}</span></span
  >`;
}
