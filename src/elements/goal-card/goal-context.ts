/** What every part of a goal is drawn with. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GoalCardWords, GoalField } from '../../i18n/goal-card/index.js';
import type { Goal } from '../../model/goal.js';
import type { Attachment, Target } from '../../model/schema.js';
import type { Text } from '../../model/text.js';
import { paragraphs } from '../parts/prose.js';
import { sayDate } from '../parts/saying.js';
import type { Content, RecordContext } from '../parts/saying.js';

export { aside, bracketed, joined, linked, say, sayDate, sayTerm } from '../parts/saying.js';
export type { Content } from '../parts/saying.js';

/** What the facts that few goals have say of a goal. */
export type RareLines = Partial<Record<GoalField, (goal: Goal, context: GoalContext) => readonly Content[]>> & {
  /** The figures of a promise, one after the other. */
  series?: (target: Target, context: GoalContext) => Content;
  /** What has become of the goals of the older plan. */
  overview?: (context: RecordContext) => Content;
  /** That a goal is new, or otherwise than in the older plan. */
  mark?: (goal: Goal) => Content;
  /** A recording among the attachments, to be heard in place. */
  sound?: (file: Attachment, context: GoalContext) => Content;
};

/** What a goal is drawn with. */
export interface GoalContext extends RecordContext {
  words: GoalCardWords;
  /** Facts that few goals have, as far as they have come. */
  rare: RareLines;
  /** Whether the page leads to a record under `#id`. Default is that it does not. */
  leadsTo?: ((id: string) => boolean) | undefined;
}

/** For which date it holds. */
export function sayAsOf(edtf: string | undefined, context: GoalContext): Content {
  return edtf === undefined ? undefined : html`${context.words.asOf} ${sayDate(edtf, context)}`;
}

/** The words of the source, on demand. */
export function quoted(words: Text | undefined, { reader, words: { quote }, printing }: GoalContext): TemplateResult | typeof nothing {
  if (words === undefined) return nothing;
  const said = html`<blockquote>${paragraphs(words, reader)}</blockquote>`;
  return printing ? said : html`<details><summary>${quote}</summary>${said}</details>`;
}

/** Detail of `civic-event-open`. */
export interface EventOpenDetail {
  /** Id of the event in its plan. */
  id: string;
}

/** Tells the page what a visitor is about to open; false when the page sees to it itself. */
export function announce(target: EventTarget, type: string, id: string): boolean {
  const detail: EventOpenDetail = { id };
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));
}
