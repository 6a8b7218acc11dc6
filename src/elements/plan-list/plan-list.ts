import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { wordsOf } from '../../i18n/dictionary.js';
import { goalCardWords } from '../../i18n/goal-card/index.js';
import { planListWords } from '../../i18n/plan-list/index.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { baseStyles } from '../../theme/base.styles.js';
import { RareFacts, announce, goalStyles } from '../goal-card/index.js';
import { OnDemand } from '../parts/on-demand.js';
import { PlanElement } from '../parts/plan-element.js';
import { controls, furtherButton, introduction } from './controls.js';
import { goalGroup, hiddenWords, rowOf } from './goal-rows.js';
import type { ListContext } from './list-context.js';
import { styles } from './plan-list.styles.js';
import { FEW, WANTED_KEYS, WHOLE, asPublished } from './plan-list.view.js';

/**
 * The goals of a plan under the headings of its sections, with search and filters; a goal opens in place.
 *
 * @tagname civic-plan-list
 * @event {CustomEvent<GoalOpenDetail>} civic-goal-open - A visitor is about to open a goal. Cancelable.
 * @event {CustomEvent<FilterChangeDetail>} civic-filter-change - A visitor has changed the search or the filters.
 * @csspart search - The search input.
 * @csspart filter - Each of the filters.
 * @csspart group - Goals under one heading.
 * @csspart group-title - The heading of a group.
 * @csspart goal - A goal.
 * @csspart goal-title - The heading of a goal.
 * @csspart status - How far a goal is.
 * @csspart more - The button that shows more of a long list.
 * @csspart all - The button that shows all of a long list.
 * @csspart export - The button that downloads the shown goals as a table.
 * @cssproperty {<length>} [--civic-plan-list-reserve=100vh] - Height kept free while the plan loads.
 */
export class PlanListElement extends PlanElement {
  static override styles = [baseStyles, goalStyles, styles];

  static override properties: PropertyDeclarations = {
    section: {},
    status: {},
    responsible: {},
    query: {},
    topic: {},
    audience: {},
    place: {},
    term: {},
    framework: {},
    sdg: {},
    responsibleRole: { attribute: 'responsible-role' },
    groupBy: { attribute: 'group-by' },
    sort: {},
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutSearch: { type: Boolean, attribute: 'without-search' },
    pageSize: { type: Number, attribute: 'page-size' },
    urlState: { type: Boolean, attribute: 'url-state' },
  };

  /** Shows only goals of one section, by its id; `none` those without one. Default is all. */
  section = '';

  /** Shows only goals of one status, by its code; `none` those without one. Default is all. */
  status = '';

  /** Shows only goals that one body answers for, by its id; `none` those without anybody. Default is all. */
  responsible = '';

  /** Words to search for. Default is none. */
  query = '';

  /** Shows only goals of one theme, as the plan words it; `none` those without one. Default is all. */
  topic = '';

  /** Shows only goals for one audience, as the plan words it; `none` those that do not say. Default is all. */
  audience = '';

  /** Shows only goals in one place, by its id; `none` those without one. Default is all. */
  place = '';

  /** Shows only goals of a time: `running` today, `overdue`, or a year or another span as EDTF; `none` those without a term. Default is all. */
  term = '';

  /** Shows only goals of plans made within one framework, as the plan words it (`Místní Agenda 21`); `none` those without one. Default is all. */
  framework = '';

  /** Shows only goals that serve one of the Sustainable Development Goals, `11`, or one of their targets, `11.2`; `none` those without one. Default is all. */
  sdg = '';

  /** Shows only goals that somebody, or the body in `responsible`, answers for in one role: `lead`, `co`, `political`, `approver`, `partner`, `performer`, or `none`. Default is all. */
  responsibleRole = '';

  /** What the goals are grouped by: `section` (default), `body`, `status`, `term`, `none`. */
  groupBy: string = 'section';

  /** The order of the goals: `plan` (default, as published), `term`, `title`, `status`, `body`. */
  sort: string = 'plan';

  /** Leaves the filters out. Off by default. */
  withoutFilters = false;

  /** Leaves the search out. Off by default. */
  withoutSearch = false;

  /** How many goals are shown before the button *more*. Default is all, of a plan with more than 1000 the first 100. */
  pageSize = 0;

  /** Keeps search and filters in the address of the page. Off by default. */
  urlState = false;

  protected override readonly dictionary = planListWords;
  protected override readonly borrowedWords = [goalCardWords];

  readonly #rare = new RareFacts(this, ({ mark, overview }) => mark ?? overview ?? (this.printing || this.#open.size));
  /** What it takes to show other goals than the plan has, or otherwise. */
  readonly #finding = new OnDemand(this, async () => {
    const { findingIn } = await import('./finding.js');
    return findingIn(this, this.language, (id) => this.#open.add(id));
  });
  /** What draws the goals where there are many. */
  readonly #many = new OnDemand(this, async () => {
    const { ManyRows } = await import('./many-rows.js');
    return new ManyRows(this.renderRoot as ShadowRoot, { hiddenWords, rowOf });
  });
  /** Ids of the goals that are open. */
  readonly #open = new Set<string>();
  readonly #onNear = (): void => void this.#finding.ask();

  constructor() {
    super();
    this.addController({
      hostConnected: () => globalThis.addEventListener('hashchange', this.#onNear),
      hostDisconnected: () => globalThis.removeEventListener('hashchange', this.#onNear),
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#finding.coming, this.#many.coming, this.#rare.coming]);
    return super.getUpdateComplete();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    const { groupBy, sort, urlState, pageSize, shownPlan } = this;
    const isReady = super.shouldUpdate(changed);
    const count = shownPlan?.goals.length ?? 0;
    const isCut = count > (pageSize > 0 ? pageSize : WHOLE);
    const asksMore = WANTED_KEYS.some((key) => this[key]) || isCut || urlState || groupBy !== 'section' || sort !== 'plan';
    const isMissing = (each: OnDemand<unknown>, isNeeded: unknown) => isNeeded && each.module === undefined && each.ask();
    const isWaiting = [isMissing(this.#finding, asksMore || location.hash) && asksMore, isMissing(this.#many, count > FEW)].some(Boolean);
    // What the page asks for comes first, so that nobody sees other goals for a moment.
    return isReady && !(isWaiting && shownPlan);
  }

  protected override countItems(plan: Plan): number {
    return plan.goals.length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    // They are there before a row is opened, and for paper.
    this.#rare.isReady(plan, plan.goals, this.language);
    const finding = this.#finding.module;
    const context = this.#contextOf(plan);
    const { goals, groups, list } = context;
    this.#many.module?.begin(context);
    return html`
      ${introduction(context)} ${context.rare.overview?.(context)} ${controls(context, this, this.#onNear)} ${finding?.chips(context)}
      <div class="result">
        <p part="count" class="muted" role="status">${finding?.count(context) ?? list.shown(goals.length)}</p>
        ${this.withoutFilters ? nothing : furtherButton(context, this.#unfold)}
        <button part="export" class="quiet no-print" type="button" @click=${() => this.#export(context)}>${list.export}</button>
      </div>
      ${finding?.further(context)} ${groups.map((group) => goalGroup(group, context))} ${finding?.rest(context)}
    `;
  }

  #contextOf(plan: Plan): ListContext {
    const { common, dates, reader, language, printing, baseURI: page } = this;
    return {
      ...(this.#finding.module?.find(plan, { language, dates, printing }) ?? asPublished(plan)),
      plan, common, dates, reader, language, page,
      rare: this.#rare.lines,
      printing,
      words: wordsOf(goalCardWords, language),
      list: wordsOf(planListWords, language),
      level: this.headingLevel + 1,
      leadsTo: (id) => indexOf(plan).goals.has(id),
      isOpen: ({ id }) => printing || this.#open.has(id),
      onRow: this.#onRow,
      drawList: plan.goals.length > FEW ? this.#many.module?.draw : undefined,
    };
  }

  readonly #unfold = (): void => void this.#finding.ask().then(() => this.#finding.module?.unfold());

  /** A goal is pressed, left by Escape, or found by the browser. */
  readonly #onRow = ({ type, target, key }: Event & { key?: string }): void => {
    const row = (target as Element).closest('.goal');
    const button = row?.querySelector<HTMLElement>('[data-goal]');
    const id = button?.dataset['goal'] ?? '';
    const isFound = type === 'beforematch';
    const isLeft = key === 'Escape' && this.#open.has(id);
    if (!(isFound || isLeft || (type === 'click' && button?.contains(target as Node)))) return;
    this.#toggle(id);
    if (isLeft) button?.focus();
    if (isFound) void this.updateComplete.then(() => row?.scrollIntoView());
  };

  #toggle(id: string): void {
    if (!this.#open.delete(id)) {
      if (!announce(this, 'civic-goal-open', id)) return;
      this.#open.add(id);
      this.#onNear();
    }
    this.requestUpdate();
  }

  /** Downloads the shown goals; what writes the table is loaded by the first press. */
  #export(context: ListContext): void {
    import('./table.js').then(({ saveTable }) => saveTable(context.goals, context), () => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-plan-list': PlanListElement;
  }
}
