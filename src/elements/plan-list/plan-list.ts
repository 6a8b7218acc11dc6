import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HashController } from '../../controllers/hash-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import { queryWords } from '../../i18n/collate.js';
import { wordsOf } from '../../i18n/dictionary.js';
import { goalCardWords } from '../../i18n/goal-card/index.js';
import { planListWords } from '../../i18n/plan-list/index.js';
import type { PlanListWords } from '../../i18n/plan-list/index.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { baseStyles } from '../../theme/base.styles.js';
import { goalStyles } from '../goal-card/index.js';
import { filterChips, filterRow } from '../parts/filter-row.js';
import { filterRowStyles } from '../parts/filter-row.styles.js';
import { icon } from '../parts/icons.js';
import { download } from '../parts/link.js';
import { PlanElement } from '../parts/plan-element.js';
import { goalGroup, marked } from './goal-rows.js';
import type { RowContext } from './goal-rows.js';
import type { FilterChangeDetail, GoalOpenDetail } from './plan-list.events.js';
import { introduction, searchField } from './introduction.js';
import type { ListContext } from './list-context.js';
import { listFilters } from './list-filters.js';
import { styles } from './plan-list.styles.js';
import {
  FILTER_KEYS, NO_FILTERS, filterGoals, firstGoals, groupGoals, groupingOf, sortGoals, sortingOf,
} from './plan-list.view.js';
import type { ListFilters } from './plan-list.view.js';

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
  static override styles = [baseStyles, filterRowStyles, goalStyles, styles];

  /** Shows only goals of one section, by its id; `none` those without one. Default is all. */
  @property() section = '';

  /** Shows only goals of one status, by its code; `none` those without one. Default is all. */
  @property() status = '';

  /** Shows only goals that one body answers for, by its id; `none` those without anybody. Default is all. */
  @property() responsible = '';

  /** Words to search for. Default is none. */
  @property() query = '';

  /** What the goals are grouped by: `section` (default), `body`, `status`, `term`, `none`. */
  @property({ attribute: 'group-by' }) groupBy: string = 'section';

  /** The order of the goals: `plan` (default, as published), `term`, `title`, `status`, `body`. */
  @property() sort: string = 'plan';

  /** Leaves the filters out. Off by default. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;

  /** Leaves the search out. Off by default. */
  @property({ type: Boolean, attribute: 'without-search' }) withoutSearch = false;

  /** How many goals are shown before the button *more*. Default 1000. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 0;

  /** Keeps search and filters in the address of the page. Off by default. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  protected override readonly dictionary = planListWords;
  protected override readonly borrowedWords = [goalCardWords];

  @state() private filters: ListFilters = NO_FILTERS;
  @state() private open: ReadonlySet<string> = new Set();
  @state() private unfolded = false;
  @state() private pages = 1;
  @state() private said = '';

  readonly #print = new PrintController(this);
  readonly #hash = new HashController(this, (id) => this.#reveal(id));
  readonly #address = new UrlStateController(this, [...FILTER_KEYS, 'query'], (kept) => {
    this.filters = { ...this.#attributes, ...kept };
  });
  #settling: ReturnType<typeof setTimeout> | undefined;
  #focus: (() => HTMLElement | null | undefined) | undefined;
  #followed: Plan | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settling);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isAsked = [...FILTER_KEYS, 'query' as const].some((key) => changed.has(key) && (this[key] || changed.get(key)));
    if (isAsked) this.filters = this.#attributes;
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
    const query = queryWords(filters.query);
    const context: ListContext = {
      plan, common, dates, reader, language, page, printing, list,
      words: wordsOf(goalCardWords, language),
      draw: query.length > 0 ? (words) => marked(words, query) : undefined,
      leadsTo: (id) => indexOf(plan).goals.has(id),
    };
    const found = filterGoals(plan, filters, language);
    const goals = sortGoals(plan, found, sortingOf(this.sort), language);
    const limit = printing ? Infinity : (this.pageSize > 0 ? this.pageSize : WINDOW) * this.pages;
    const total = goals.length > limit ? goals.length : plan.goals.length;
    return html`
      ${introduction(context)} ${this.#renderControls(context)}
      <div class="result">
        <p part="count" class="muted" role="status">${this.said || list.shown(Math.min(goals.length, limit), total)}</p>
        <button part="export" class="as-link no-print" type="button" @click=${() => void this.#export(goals, context)}>
          ${icon('download')} ${list.export}
        </button>
      </div>
      ${goals.length > 0 ? this.#renderGoals(goals, limit, context) : this.#renderNone(list)}
    `;
  }

  #renderControls(context: ListContext): unknown {
    const { common, filters, unfolded } = this;
    const search = this.withoutSearch ? nothing : searchField(common, filters.query, this.#onSearch);
    if (this.withoutFilters) return html`<div class="filters">${search}</div>`;
    const row = listFilters(filters, context, {
      unfolded,
      onUnfold: () => (this.unfolded = !unfolded),
      onChange: (changed, key) => {
        this.#change({ ...filters, ...changed });
        if (key) this.#focusOn(`[data-filter="${key}"]`, '.fold', SEARCH);
      },
    });
    return html`${filterRow(row, search)} ${filterChips(row)}`;
  }

  #renderGoals(goals: readonly Goal[], limit: number, context: ListContext): TemplateResult {
    const grouping = groupingOf(this.groupBy);
    const rows: RowContext = {
      ...context,
      grouping,
      level: this.headingLevel + 1,
      isOpen: ({ id }) => this.open.has(id),
      onToggle: (goal) => this.#toggle(goal),
    };
    const groups = firstGoals(groupGoals(context.plan, goals, grouping, context), limit);
    const rest = goals.length - limit;
    return html`
      ${groups.map((group) => goalGroup(group, rows))}
      ${rest > 0
        ? html`<button part="more" class="control more no-print" type="button" @click=${() => this.#more(limit)}>
            ${context.list.more(rest)}
          </button>`
        : nothing}
    `;
  }

  #renderNone({ noMatch }: PlanListWords): TemplateResult {
    return html`<div class="none">
      <p>${noMatch}</p>
      <button class="control" type="button" @click=${this.#clear}>${this.common.clearFilters}</button>
    </div>`;
  }

  /** What the page asks for. */
  get #attributes(): ListFilters {
    const { section, status, responsible, query } = this;
    return { section, status, responsible, query };
  }

  /** Puts the focus, after the next drawing, on the first of these that can be seen. */
  #focusOn(...selectors: readonly string[]): void {
    this.#focus = () => {
      const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      return found.find((each) => each?.checkVisibility());
    };
  }

  readonly #onSearch = ({ target }: Event): void => {
    const before = this.renderRoot.querySelector('[part=count]')?.textContent ?? '';
    this.#change({ ...this.filters, query: (target as HTMLInputElement).value });
    // One message for a settled search, not one for each key.
    this.said = before;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => (this.said = ''), SETTLED);
  };

  #change(filters: ListFilters): void {
    const plan = this.shownPlan!;
    this.filters = filters;
    this.pages = 1;
    this.said = '';
    this.#address.write(filters);
    const detail: FilterChangeDetail = { filters, shown: filterGoals(plan, filters, this.language).length, total: plan.goals.length };
    this.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
  }

  /** Takes back what the visitor has set, but not what the page has when the visitor has no say in it. */
  readonly #clear = (): void => {
    this.#change(this.withoutFilters ? { ...this.#attributes, query: '' } : NO_FILTERS);
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
  async #export(goals: readonly Goal[], context: ListContext): Promise<void> {
    const { goalsAsCsv } = await import('./csv.js');
    download(goalsAsCsv(goals, context), 'text/csv', `${context.list.fileName}.csv`);
  }

  /** Opens a goal and goes there; a goal that this list was told to leave out is for another one on the page. */
  #reveal(id: string): void {
    const plan = this.shownPlan;
    const isIn = (filters: ListFilters) => plan && filterGoals(plan, filters, this.language).some((goal) => goal.id === id);
    if (!isIn(this.#attributes)) return;
    if (!isIn(this.filters)) this.#change(this.#attributes);
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
