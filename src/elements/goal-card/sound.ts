/** Recordings among the attachments, played in place once a visitor asks for it. */
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { goalHistoryWords } from '../../i18n/goal-history/index.js';
import type { Attachment } from '../../model/schema.js';
import { addStyles } from '../parts/on-demand.js';
import { player } from '../parts/player.js';
import { plain } from '../parts/prose.js';
import type { GoalContext, RareLines } from './goal-context.js';
import { isSound } from './links.view.js';

import { soundStyles } from './sound.styles.js';

/** Recordings that a visitor has asked for, and those of them that cannot be played. */
class Sounds {
  readonly #host: LitElement;
  readonly #asked = new WeakSet<Attachment>();
  readonly #failed = new WeakSet<Attachment>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly draw = (file: Attachment, context: GoalContext): TemplateResult | undefined => {
    if (!isSound(file)) return undefined;
    const words = wordsOf(goalHistoryWords, context.reader.language);
    const name = plain(file.title, context.reader);
    if (this.#failed.has(file)) return html`<div class="muted no-print" role="status">${words.notPlayed}</div>`;
    if (this.#asked.has(file)) return html`<div class="no-print">${player(file.url, name, () => this.#fail(file))}</div>`;
    return html`<div class="no-print">
      <button class="control play" type="button" aria-label="${words.play}: ${name}" @click=${() => void this.#play(file)}>${words.play}</button>
    </div>`;
  };

  /** Nothing is asked of a server before, so that nothing is refused by the page's policy for what nobody wants to hear. */
  async #play(file: Attachment): Promise<void> {
    this.#asked.add(file);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const players = [...this.#host.renderRoot.querySelectorAll('audio')];
    players.find(({ src }) => src === String(file.url))?.focus();
  }

  #fail(file: Attachment): void {
    this.#failed.add(file);
    this.#host.requestUpdate();
  }
}

/** What is drawn here, once there are words of the language. */
export async function linesIn(language: string, root: ShadowRoot): Promise<RareLines> {
  addStyles(root, soundStyles);
  await loadWords(goalHistoryWords, language);
  return { sound: new Sounds(root.host as LitElement).draw };
}
