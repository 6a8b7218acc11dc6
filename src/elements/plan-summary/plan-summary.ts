import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { wordFor, wordsOf } from '../../i18n/dictionary.js';
import { planSummaryWords } from '../../i18n/plan-summary/index.js';
import type { Plan } from '../../model/plan.js';
import { baseStyles } from '../../theme/base.styles.js';
import { OnDemand } from '../parts/on-demand.js';
import { PlanElement } from '../parts/plan-element.js';
import type { PlanElementEventMap } from '../parts/plan-element.js';
import { paragraphs } from '../parts/prose.js';
import { joined, sayDate } from '../parts/saying.js';
import { blocks, figures } from './blocks.js';
import type { SummaryContext } from './blocks.js';
import { styles } from './plan-summary.styles.js';
import { countOf } from './plan-summary.view.js';

/**
 * What a plan is, at a glance: a few figures, what it says of itself, how far its goals are, how complete and how fresh
 * its data are, by what licence, the documents that it was made from, and what has become of the plan that it supersedes.
 *
 * @tagname civic-plan-summary
 * @csspart figure - A large number with what it counts.
 * @csspart block - What belongs under one heading.
 * @csspart block-title - That heading.
 * @csspart bar - How many goals are in which state, as a bar.
 * @csspart status - A state of goals.
 * @csspart licence - The licence of the data.
 * @csspart link - A document, or the plan that this one replaces.
 */
export class PlanSummaryElement extends PlanElement {
  static override styles = [baseStyles, styles];

  protected override readonly dictionary = planSummaryWords;

  /** What has become of an older plan; few plans say that they supersede one. */
  readonly #history = new OnDemand(this, async () => {
    const { historyIn } = await import('../goal-card/index.js');
    return historyIn(this.language, this.renderRoot as ShadowRoot);
  });

  protected override countItems(plan: Plan): number {
    return countOf(plan);
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { common, dates, reader, printing, baseURI: page } = this;
    const words = wordsOf(planSummaryWords, this.language);
    const { overview } = this.#history.module ?? {};
    const context: SummaryContext = { plan, common, dates, reader, printing, page, words, level: this.headingLevel + 1, overview };
    return html`
      <p part="count" class="kind muted" role="status">${joined([plan.kind && wordFor(words.kind, plan.kind), sayDate(plan.period, context)], ' · ')}</p>
      <div class="summary">${paragraphs(plan.summary, reader)}</div>
      ${figures(context)} ${blocks(context)}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { shownPlan: plan } = this;
    const hasOlder = plan && (plan.origins ?? [plan]).some(({ supersedes }) => supersedes);
    if (hasOlder && this.#history.module === undefined) void this.#history.ask();
  }
}

/** Events of the summary. */
export type PlanSummaryEventMap = PlanElementEventMap;

declare global {
  interface HTMLElementTagNameMap {
    'civic-plan-summary': PlanSummaryElement;
  }
}
