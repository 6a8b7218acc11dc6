import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HashController } from '../../controllers/hash-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import type { UrlStateController } from '../../controllers/url-state-controller.js';
import { wordsOf } from '../../i18n/dictionary.js';
import { goalCardWords } from '../../i18n/goal-card/index.js';
import { planListWords } from '../../i18n/plan-list/index.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { baseStyles } from '../../theme/base.styles.js';
import { goalStyles } from '../goal-card/index.js';
import { icon } from '../parts/icons.js';
import { PlanElement } from '../parts/plan-element.js';
import { filterFields, introduction, searchField } from './controls.js';
import type { FilterHands } from './controls.js';
import { goalGroup } from './goal-rows.js';
import type { RowContext } from './goal-rows.js';
import type { ListContext } from './list-context.js';
import type { FilterChangeDetail, GoalOpenDetail } from './plan-list.events.js';
import { styles } from './plan-list.styles.js';
import { FILTER_KEYS, NO_FILTERS, firstGoals, optionsOf, sectionGroups } from './plan-list.view.js';
import type { FilterKey, ListFilters } from './plan-list.view.js';

/** What comes once the goals are not shown as the plan has them. */
type Finding = typeof import('./finding.js');

/** Goals shown at once when `page-size` says nothing: more are drawn by a press of the button. */
const WINDOW = 1000;

/** Controls that take the focus when the one that had it is gone. */
const SEARCH = '[part=search]';
const OPENER = '[data-goal]';

/** Silence after the last key before the result is said, milliseconds. */
const SETTLED = 400;

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
    groupBy: { attribute: 'group-by' },
    sort: {},
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutSearch: { type: Boolean, attribute: 'without-search' },
    pageSize: { type: Number, attribute: 'page-size' },
    urlState: { type: Boolean, attribute: 'url-state' },
    filters: { state: true },
    open: { state: true },
    unfolded: { state: true },
    pages: { state: true },
    said: { state: true },
  };

  /** Shows only goals of one section, by its id; `none` those without one. Default is all. */
  section = '';

  /** Shows only goals of one status, by its code; `none` those without one. Default is all. */
  status = '';

  /** Shows only goals that one body answers for, by its id; `none` those without anybody. Default is all. */
  responsible = '';

  /** Words to search for. Default is none. */
  query = '';

  /** What the goals are grouped by: `section` (default), `body`, `status`, `term`, `none`. */
  groupBy: string = 'section';

  /** The order of the goals: `plan` (default, as published), `term`, `title`, `status`, `body`. */
  sort: string = 'plan';

  /** Leaves the filters out. Off by default. */
  withoutFilters = false;

  /** Leaves the search out. Off by default. */
  withoutSearch = false;

  /** How many goals are shown before the button *more*. Default 1000. */
  pageSize = 0;

  /** Keeps search and filters in the address of the page. Off by default. */
  urlState = false;

  protected override readonly dictionary = planListWords;
  protected override readonly borrowedWords = [goalCardWords];

  private filters: ListFilters = NO_FILTERS;
  private open: ReadonlySet<string> = new Set();
  private unfolded = false;
  private pages = 1;
  private said = '';

  readonly #print = new PrintController(this);
  readonly #hash = new HashController(this, (id) => this.#reveal(id));
  #address: UrlStateController | undefined;
  /** Null when it could not be loaded. */
  #finding: Finding | null | undefined;
  #coming: Promise<void> | undefined;
  /** What the page asks for. */
  #asked: ListFilters = NO_FILTERS;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #focus: (() => HTMLElement | null | undefined) | undefined;
  #followed: Plan | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settling);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#coming;
    return super.getUpdateComplete();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    const { section, status, responsible, query, groupBy, sort, urlState } = this;
    const isReady = super.shouldUpdate(changed);
    const asksMore = urlState || section + status + responsible + query !== '' || groupBy !== 'section' || sort !== 'plan';
    if (!asksMore || this.#finding !== undefined) return isReady;
    this.#find();
    // What the page asks for comes first, so that nobody sees all goals for a moment.
    return isReady && !this.shownPlan;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { section, status, responsible, query } = this;
    const asked = { section, status, responsible, query };
    if (JSON.stringify(asked) !== JSON.stringify(this.#asked)) this.filters = this.#asked = asked;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const focus = this.#focus;
    this.#focus = undefined;
    focus?.()?.focus();
    if (this.#followed === this.shownPlan) return;
    this.#followed = this.shownPlan;
    if (this.#hash.id !== '') this.#reveal(this.#hash.id);
  }

  protected override countItems(plan: Plan): number {
    return plan.goals.length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { common, dates, reader, language, filters, baseURI: page } = this;
    const { printing } = this.#print;
    const list = wordsOf(planListWords, language);
    const context: ListContext = {
      plan, common, dates, reader, language, page, printing, list, filters,
      words: wordsOf(goalCardWords, language),
      draw: this.#finding?.marker(filters.query),
      leadsTo: (id) => indexOf(plan).goals.has(id),
    };
    const found = this.#goalsFor(plan, filters);
    const goals = this.#finding?.sortGoals(plan, found, this.sort, language) ?? found;
    const limit = printing ? Infinity : (this.pageSize > 0 ? this.pageSize : WINDOW) * this.pages;
    const total = goals.length > limit ? goals.length : plan.goals.length;
    return html`
      ${introduction(context)} ${this.#renderControls(context)}
      <div class="result">
        <p part="count" class="muted" role="status">${this.said || list.shown(Math.min(goals.length, limit), total)}</p>
        <button part="export" class="as-link no-print" type="button" @click=${() => this.#export(goals, context)}>
          ${icon('download')} ${list.export}
        </button>
      </div>
      ${goals.length > 0 ? this.#renderGoals(goals, limit, context) : this.#finding?.nothingFound(context, this.#clear)}
    `;
  }

  #renderControls(context: ListContext): TemplateResult {
    const { plan, filters, language } = context;
    const hands: FilterHands = {
      optionsFor: (key) => optionsOf(plan, key, language, this.#goalsFor(plan, { ...filters, [key]: '' })),
      isUnfolded: this.unfolded,
      onUnfold: this.#unfold,
      onChoose: this.#onChoose,
    };
    return html`<div class="filters no-print" @focusin=${this.#find}>
        ${this.withoutSearch ? nothing : searchField(context, this.#onSearch)}
        ${this.withoutFilters ? nothing : filterFields(context, hands)}
      </div>
      ${this.withoutFilters ? nothing : this.#finding?.filterChips(context, this.#takeBack)}`;
  }

  #renderGoals(goals: readonly Goal[], limit: number, context: ListContext): TemplateResult {
    const { plan } = context;
    const finding = this.#finding;
    const grouping = finding?.groupingOf(this.groupBy) ?? 'section';
    const rows: RowContext = {
      ...context,
      grouping,
      level: this.headingLevel + 1,
      open: this.open,
      onToggle: (goal) => this.#toggle(goal),
    };
    const groups = finding?.groupGoals(plan, goals, grouping, context) ?? sectionGroups(plan, goals);
    const rest = goals.length - limit;
    return html`
      ${firstGoals(groups, limit).map((group) => goalGroup(group, rows))}
      ${rest > 0
        ? html`<button part="more" class="control more no-print" type="button" @click=${() => this.#more(limit)}>
            ${context.list.more(rest)}
          </button>`
        : nothing}
    `;
  }

  /** Loads what it takes to find goals. Without it the list stays as it is, and who asks next tries again. */
  #find(): void {
    this.#coming ??= import('./finding.js')
      .then(
        (finding) => {
          this.#finding = finding;
          this.#address = finding.addTo(this, (kept) => (this.filters = { ...this.#asked, ...kept }));
        },
        () => {
          this.#finding = null;
          this.#coming = undefined;
        },
      )
      .then(() => this.requestUpdate());
  }

  /** The goals that these filters leave, in the order of the plan. */
  #goalsFor(plan: Plan, filters: ListFilters): readonly Goal[] {
    return this.#finding?.filterGoals(plan, filters, this.language) ?? plan.goals;
  }

  /** Puts the focus, after the next drawing, on the first of these that can be seen. */
  #focusOn(...selectors: readonly string[]): void {
    this.#focus = () => {
      const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      return found.find((each) => each?.checkVisibility());
    };
  }

  #unfold(): void {
    this.unfolded = !this.unfolded;
  }

  #onSearch({ target }: Event): void {
    // One message for a settled search, not one for each key.
    const said = this.renderRoot.querySelector('[part=count]')?.textContent ?? '';
    this.#change({ query: (target as HTMLInputElement).value }, said);
  }

  #onChoose({ target }: Event): void {
    const { dataset, value } = target as HTMLSelectElement;
    this.#change({ [dataset['filter']!]: value });
  }

  /**
   * Takes what a visitor looks for, as soon as it can be found.
   * @param said what the message goes on to say until the visitor has settled
   */
  #change(changes: Partial<ListFilters>, said = ''): void {
    if (!this.#finding) {
      this.#find();
      void this.#coming?.then(() => this.#finding && this.#change(changes, said));
      return;
    }
    const plan = this.shownPlan!;
    const filters = { ...this.filters, ...changes };
    this.filters = filters;
    this.pages = 1;
    this.said = said;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => (this.said = ''), SETTLED);
    this.#address?.write(filters);
    const detail: FilterChangeDetail = { filters, shown: this.#goalsFor(plan, filters).length, total: plan.goals.length };
    this.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
  }

  readonly #takeBack = (filters: Partial<ListFilters>, key: FilterKey): void => {
    this.#change(filters);
    this.#focusOn(`[data-filter="${key}"]`, '.fold', SEARCH);
  };

  /** Takes back what the visitor has set, but not what the page has when the visitor has no say in it. */
  readonly #clear = (): void => {
    this.#change(this.withoutFilters ? { ...this.#asked, query: '' } : NO_FILTERS);
    this.#focusOn(SEARCH, '[data-filter]', '.fold', OPENER);
  };

  #toggle({ id }: Goal): void {
    const open = new Set(this.open);
    if (!open.delete(id)) {
      const detail: GoalOpenDetail = { id };
      const event = new CustomEvent('civic-goal-open', { detail, bubbles: true, composed: true, cancelable: true });
      if (!this.dispatchEvent(event)) return;
      open.add(id);
    }
    this.open = open;
  }

  get #openers(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(OPENER)];
  }

  /** Shows the next goals and goes to the first of them. */
  #more(limit: number): void {
    this.pages++;
    this.#focus = () => this.#openers[limit];
  }

  /** Downloads the shown goals; what writes the table is loaded by the first press. */
  #export(goals: readonly Goal[], context: ListContext): void {
    import('./table.js').then(({ saveTable }) => saveTable(goals, context), () => undefined);
  }

  /** Opens a goal and goes there; a goal that this list was told to leave out is for another one on the page. */
  #reveal(id: string): void {
    const plan = this.shownPlan;
    const isIn = (filters: ListFilters) => plan && this.#goalsFor(plan, filters).some((goal) => goal.id === id);
    if (!isIn(this.#asked)) return;
    if (!isIn(this.filters)) this.#change(this.#asked);
    this.pages = Infinity;
    this.open = new Set(this.open).add(id);
    this.#focus = () => {
      const opener = this.#openers.find(({ dataset }) => dataset['goal'] === id);
      opener?.closest('li')?.scrollIntoView();
      return opener;
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-plan-list': PlanListElement;
  }
}
