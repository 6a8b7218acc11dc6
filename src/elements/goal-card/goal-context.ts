import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DateWords } from '../../dates/format.js';
import type { CommonWords } from '../../i18n/common/index.js';
import type { GoalCardWords } from '../../i18n/goal-card/index.js';
import type { Plan } from '../../model/plan.js';
import type { Reader } from '../parts/prose.js';

/** What a goal is drawn with. */
export interface GoalContext {
  plan: Plan;
  reader: Reader;
  common: CommonWords;
  dates: DateWords;
  words: GoalCardWords;
  /** Absolute URL of the page, to tell links that leave the site. */
  page: string;
  /** On paper nothing can be opened, so everything is written out. */
  printing: boolean;
  /** What becomes of the plan's words, as to mark what a visitor looks for. */
  draw?: ((words: string) => unknown) | undefined;
  /** Whether the page leads to a record under `#id`. Default is that it does not. */
  leadsTo?: ((id: string) => boolean) | undefined;
}

/** Content of a fact; several are a list. */
export type Content = TemplateResult | string;

/** Things said one after the other, with a sign between them. */
export function joined(items: readonly (Content | undefined)[], sign = ', '): Content {
  const said = items.filter((item) => item !== undefined && item !== '');
  return html`${said.map((item, i) => html`${i ? sign : ''}${item}`)}`;
}
