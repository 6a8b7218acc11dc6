/** What every part of a goal is drawn with. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DateWords } from '../../dates/format.js';
import type { Term } from '../../dates/term.js';
import type { CommonWords } from '../../i18n/common/index.js';
import type { GoalCardWords, GoalField } from '../../i18n/goal-card/index.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import type { Status } from '../../model/schema.js';
import type { Text } from '../../model/text.js';
import type { SafeUrl } from '../../model/url.js';
import { link } from '../parts/link.js';
import { inline, paragraphs, plain } from '../parts/prose.js';
import type { Reader } from '../parts/prose.js';
import { statusBadge } from '../parts/status-badge.js';
import { dateInWords, termInWords } from '../parts/term.js';

/** What the facts that few goals have say of a goal. */
export type RareLines = Partial<Record<GoalField, (goal: Goal, context: GoalContext) => readonly Content[]>>;

/** What a goal is drawn with. */
export interface GoalContext {
  plan: Plan;
  reader: Reader;
  common: CommonWords;
  dates: DateWords;
  words: GoalCardWords;
  /** Absolute URL of the page, to tell links that leave the site. */
  page: string;
  /** Facts that few goals have, as far as they have come. */
  rare: RareLines;
  /** On paper nothing can be opened, so everything is written out. */
  printing: boolean;
  /** What becomes of the plan's words, as to mark what a visitor looks for. */
  draw?: ((words: string) => unknown) | undefined;
  /** Whether the page leads to a record under `#id`. Default is that it does not. */
  leadsTo?: ((id: string) => boolean) | undefined;
}

/** Something said; undefined is left out. */
export type Content = TemplateResult | string | undefined;

/** A text of the plan. */
export function say(text: Text | undefined, { reader, draw }: GoalContext): Content {
  return text === undefined ? undefined : inline(text, reader, draw);
}

export function sayTerm(term: Term | undefined, { reader, dates }: GoalContext): Content {
  return term && termInWords(term, reader.language, dates, reader.planLanguage);
}

export function sayDate(edtf: string | undefined, { reader, dates }: GoalContext): Content {
  return edtf === undefined ? undefined : dateInWords(edtf, reader.language, dates);
}

/** For which date it holds. */
export function sayAsOf(edtf: string | undefined, context: GoalContext): Content {
  return edtf === undefined ? undefined : html`${context.words.asOf} ${sayDate(edtf, context)}`;
}

export function badge(status: Status | undefined, { reader, common }: GoalContext): TemplateResult {
  return statusBadge(status, common, status?.label && plain(status.label, reader));
}

/** A name that leads to an address, where there is one. */
export function linked(url: SafeUrl | undefined, name: unknown, { common, page }: GoalContext, part?: string): Content {
  return url || part ? link(url, name, { words: common, page, ...(part ? { part } : {}) }) : html`${name}`;
}

/** Things said one after the other, with a sign between them; nothing when there are none. */
export function joined(items: readonly Content[], sign = ', '): Content {
  const said = items.filter((item) => item !== undefined && item !== '');
  return said.length ? html`${said.map((item, i) => html`${i ? sign : ''}${item}`)}` : undefined;
}

/** What is less important, on a line of its own. */
export function aside(items: readonly Content[]): TemplateResult | typeof nothing {
  const said = joined(items, ' · ');
  return said ? html` <div class="muted">${said}</div>` : nothing;
}

/** What is less important, in brackets after it. */
export function bracketed(items: readonly Content[]): TemplateResult | typeof nothing {
  const said = joined(items);
  return said ? html` <span class="muted">(${said})</span>` : nothing;
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
