import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { wordFor, wordsOf } from '../../i18n/dictionary.js';
import { goalAloneWords } from '../../i18n/goal-alone/index.js';
import type { GoalAloneWords } from '../../i18n/goal-alone/index.js';
import { goalCardWords } from '../../i18n/goal-card/index.js';
import type { Plan } from '../../model/plan.js';
import { indexOf, originOf } from '../../model/select.js';
import { baseStyles } from '../../theme/base.styles.js';
import { heading } from '../parts/heading.js';
import { PlanElement } from '../parts/plan-element.js';
import type { PlanElementEventMap } from '../parts/plan-element.js';
import { inline } from '../parts/prose.js';
import { cardStyles } from './card.styles.js';
import { goalBody } from './goal-card.body.js';
import { goalStyles } from './goal-card.styles.js';
import { goalOf } from './goal-card.view.js';
import { joined, say } from './goal-context.js';
import type { EventOpenDetail, GoalContext } from './goal-context.js';
import { RareFacts } from './rare-facts.js';

/**
 * One goal of a plan with everything that the plan holds about it: when, how it is measured, who answers for it, what it
 * costs, its events, and where it stands in the documents.
 *
 * @tagname civic-goal-card
 * @event {CustomEvent<EventOpenDetail>} civic-event-open - A visitor is about to follow the link of an event. Cancelable.
 * @csspart count - What kind of goal it is and where it belongs; the polite status message when another goal is shown.
 * @csspart goal - The goal, under its heading.
 * @csspart title - The title of the goal, which is the heading.
 * @csspart term - When the goal is to be reached.
 * @csspart status - How far the goal is.
 * @csspart indicator - How it is known whether the goal was reached.
 * @csspart target - A countable promise.
 * @csspart responsible - Who answers for the goal, or takes part.
 * @csspart event - An event of the goal.
 * @csspart link - What the goal is bound to, an attachment, or a document it stands in.
 * @cssproperty {<length>} [--civic-goal-card-names=11em] - Width of the names of the facts, where there is room for two columns.
 * @cssproperty {<length>} [--civic-goal-card-reserve=24em] - Height kept free while the plan is on its way.
 */
export class GoalCardElement extends PlanElement {
  static override styles = [baseStyles, goalStyles, cardStyles];

  static override properties: PropertyDeclarations = { goal: {} };

  /** Id of the goal in its plan. Default is the only goal of a plan; of a plan with several goals none is shown. */
  goal = '';

  protected override readonly dictionary = goalAloneWords;
  protected override readonly borrowedWords = [goalCardWords];

  readonly #rare = new RareFacts(this, Boolean);

  get #words(): GoalAloneWords {
    return wordsOf(goalAloneWords, this.language);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#rare.coming;
    return super.getUpdateComplete();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    const isReady = super.shouldUpdate(changed);
    const plan = this.shownPlan;
    const goal = plan && goalOf(plan, this.goal);
    // Everything at once, so that nothing moves when the rest comes.
    return (!goal || this.#rare.isReady(plan, [goal], this.language)) && isReady;
  }

  protected override countItems(plan: Plan): number {
    return goalOf(plan, this.goal) ? 1 : 0;
  }

  protected override emptyText(plan: Plan): string {
    if (this.goal !== '') return this.#words.missing;
    return plan.goals.length > 1 ? this.#words.several : this.common.empty;
  }

  protected override renderHeading(plan: Plan): TemplateResult {
    const goal = goalOf(plan, this.goal);
    if (!goal) return super.renderHeading(plan);
    return heading(this.headingLevel, inline(goal.title, this.reader), 'heading title', 'heading');
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { common, dates, reader, printing, baseURI: page } = this;
    const words = wordsOf(goalCardWords, this.language);
    const goal = goalOf(plan, this.goal);
    if (!goal) return html``;
    const section = goal.section === undefined ? undefined : indexOf(plan).sections.get(goal.section);
    const context: GoalContext = { plan, reader, common, dates, words, page, rare: this.#rare.lines, printing };
    const kind = goal.type === undefined ? '' : wordFor(this.#words.type, goal.type);
    const belongs = [[kind, goal.code].filter(Boolean).join('\u00a0'), say(section?.title, context), say(originOf(plan, goal).title, context)];
    return html`<div part="goal" class="goal">
      <p part="count" class="belongs muted" role="status">${joined(belongs, ' · ')}</p>
      ${goalBody(goal, context)}
    </div>`;
  }
}

/** Events of the goal card. */
export interface GoalCardEventMap extends PlanElementEventMap {
  'civic-event-open': CustomEvent<EventOpenDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-goal-card': GoalCardElement;
  }
}
