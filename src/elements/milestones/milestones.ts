import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { today } from '../../dates/clock.js';
// Steps have terms of every kind.
import '../../dates/written.js';
import { wordsOf } from '../../i18n/dictionary.js';
import { milestonesWords } from '../../i18n/milestones/index.js';
import type { Plan } from '../../model/plan.js';
import { baseStyles } from '../../theme/base.styles.js';
import { OnDemand } from '../parts/on-demand.js';
import { PlanElement } from '../parts/plan-element.js';
import type { PlanElementEventMap } from '../parts/plan-element.js';
import { styles } from './milestones.styles.js';
import { milestonesOf, presentOf, stepsOf } from './milestones.view.js';
import { milestoneStep } from './step.js';
import type { StepContext } from './step.js';

/**
 * The steps of a programme on a line of time: when each was, or will be, who joined, and how things stand now. The line
 * leads down, and across where there is room. With a map that has the same `sync`, each step at which somebody joined
 * leads to the map, and a milestone chosen there is marked here.
 *
 * @tagname civic-milestones
 * @csspart milestone - A step.
 * @csspart milestone-title - The name of a step.
 * @csspart term - When a step was, or will be.
 * @csspart place - A place that joined.
 * @csspart status - How far a step is.
 * @csspart show - The button that shows on the map who had joined by then.
 * @csspart link - A document or a file that a step leads to.
 * @cssproperty {<length>} [--civic-milestones-column=15em] - Least width of a step where the line leads across.
 * @cssproperty {<length>} [--civic-milestones-reserve=100vh] - Height kept free while the plan loads.
 */
export class MilestonesElement extends PlanElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = { project: {}, vertical: { type: Boolean }, milestone: {} };

  /** Shows only milestones of one project, by its id; `none` those of the programme itself. Default is all. */
  project = '';

  /** Leads the line down however much room there is. Off by default. */
  vertical = false;

  /** The step that a map shows which follows the same filter (`sync`), by its id. Default is the present. */
  milestone = '';

  protected override readonly dictionary = milestonesWords;

  readonly #towards = new OnDemand(this, () => import('./towards-map.js').then(({ towardsMap }) => towardsMap(this)));

  protected override countItems(plan: Plan): number {
    return milestonesOf(plan, this.project).length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { common, dates, reader, printing, project, baseURI: page } = this;
    const words = wordsOf(milestonesWords, this.language);
    const context: StepContext = {
      plan, common, dates, reader, printing, page, words,
      level: this.headingLevel + 1,
      present: presentOf(plan, project),
      towards: this.#towards.module?.way,
    };
    return html`
      <p part="count" class="muted" role="status">${words.count(this.countItems(plan))}</p>
      <ol class=${this.vertical ? 'steps' : 'steps across'}>${stepsOf(plan, project, today()).map((step) => milestoneStep(step, context))}</ol>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.sync && this.#towards.module === undefined) void this.#towards.ask();
  }
}

/** Events of the milestones. */
export type MilestonesEventMap = PlanElementEventMap;

declare global {
  interface HTMLElementTagNameMap {
    'civic-milestones': MilestonesElement;
  }
}
