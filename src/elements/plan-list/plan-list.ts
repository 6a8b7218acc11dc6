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

import { baseStyles } from '../../theme/base.styles.js';
import { goalStyles } from '../goal-card/index.js';
import { filterChips, filterRow } from '../parts/filter-row.js';
import type { FilterRow } from '../parts/filter-row.js';
import { filterRowStyles } from '../parts/filter-row.styles.js';
import { icon } from '../parts/icons.js';
import { download } from '../parts/link.js';
import { PlanElement } from '../parts/plan-element.js';
import { plain } from '../parts/prose.js';
import { statusWord } from '../parts/status-badge.js';
import { goalGroup, marked } from './goal-rows.js';
import type { FilterChangeDetail, GoalOpenDetail } from './plan-list.events.js';
import { introduction, searchField } from './introduction.js';
import { listFilters } from './list-filters.js';
import { styles } from './plan-list.styles.js';
import {
  FILTER_KEYS, NO_FILTERS, filterGoals, firstGoals, groupGoals, groupingOf, sortGoals, sortingOf,
} from './plan-list.view.js';
import type { FilterKey, ListFilters, Wording } from './plan-list.view.js';

/** Goals shown at once when `page-size` says nothing: more are drawn by a press of the button. */
const WINDOW = 1000;

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
 * @cssproperty {<length>} [--civic-plan-list-reserve=40em] - Height kept free while the plan loads.
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
    this.filters = { ...NO_FILTERS, ...this.#attributes(), ...kept };
  });
  #settling: ReturnType<typeof setTimeout> | undefined;
  #focus: (() => HTMLElement | null | undefined) | undefined;
  #followed: Plan | undefined;

  get #words(): PlanListWords {
    return wordsOf(planListWords, this.language);
  }

  get #wording(): Wording {
    return { language: this.language, dates: this.dates };
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settling);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const keys = [...FILTER_KEYS, 'query'] as const;
    if (keys.some((key) => changed.has(key) && (this[key] || changed.get(key)))) {
      this.filters = { ...this.filters, ...this.#attributes() };
    }
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
    const words = this.#words;
    const goals = filterGoals(plan, this.filters, this.language);
    const row = this.#filterRow(plan);
    const search = this.withoutSearch ? nothing : searchField(this.common, this.filters.query, this.#onSearch);
    return html`
      ${introduction(plan, words, { reader: this.reader, common: this.common, dates: this.dates })}
      ${this.withoutFilters ? search : filterRow(row, search)}
      ${filterChips(row)}
      <div class="result">
        <p part="count" class="count" role="status">${this.said || words.shown(goals.length, plan.goals.length)}</p>
        <button part="export" class="as-link no-print" type="button" @click=${() => void this.#export(plan, goals)}>
          ${icon('download')} ${words.export}
        </button>
      </div>
      ${goals.length > 0 ? this.#renderGoals(plan, goals) : this.#renderNone()}
    `;
  }

  #renderGoals(plan: Plan, goals: readonly Goal[]): TemplateResult {
    const limit = this.#print.printing ? goals.length : (this.pageSize > 0 ? this.pageSize : WINDOW) * this.pages;
    const sorted = sortGoals(plan, goals, sortingOf(this.sort), this.language);
    const grouping = groupingOf(this.groupBy);
    const groups = groupGoals(plan, sorted, grouping, this.#wording);
    const rest = goals.length - limit;
    const query = queryWords(this.filters.query);
    const context = {
      plan,
      grouping,
      reader: this.reader,
      common: this.common,
      dates: this.dates,
      page: this.baseURI,
      words: this.#words,
      cardWords: wordsOf(goalCardWords, this.language),
      printing: this.#print.printing,
      level: this.headingLevel + 1,
      draw: query.length > 0 ? (words: string) => marked(words, query) : undefined,
      isOpen: (goal: Goal) => this.open.has(goal.id),
      onToggle: (goal: Goal) => this.#toggle(goal),
    };
    return html`
      ${firstGoals(groups, limit).map((group) => goalGroup(group, context))}
      ${rest > 0
        ? html`<button part="more" class="control more no-print" type="button" @click=${() => this.#more(limit)}>
            ${this.#words.more(rest)}
          </button>`
        : nothing}
    `;
  }

  #renderNone(): TemplateResult {
    return html`<div class="none">
      <p>${this.#words.noMatch}</p>
      <button class="control" type="button" @click=${() => this.#clear()}>${this.common.clearFilters}</button>
    </div>`;
  }

  #attributes(): ListFilters {
    return { section: this.section, status: this.status, responsible: this.responsible, query: this.query };
  }

  #filterRow(plan: Plan): FilterRow<FilterKey> {
    return listFilters(plan, this.filters, {
      wording: this.#wording,
      words: this.#words,
      common: this.common,
      unfolded: this.unfolded,
      onUnfold: () => (this.unfolded = !this.unfolded),
      onChange: (changed, focus) => {
        this.#change({ ...this.filters, ...changed });
        if (focus) this.#focus = () => this.#control(focus);
      },
    });
  }

  /** The control of a filter, or the button that it is folded behind. */
  #control(key: FilterKey): HTMLElement | null {
    const control = this.renderRoot.querySelector<HTMLElement>(`[data-filter="${key}"]`);
    return control?.checkVisibility() ? control : this.renderRoot.querySelector<HTMLElement>('.fold');
  }

  readonly #onSearch = (event: Event): void => {
    const before = this.renderRoot.querySelector('.count')?.textContent ?? '';
    this.#change({ ...this.filters, query: (event.target as HTMLInputElement).value });
    // One message for a settled search, not one for each key.
    this.said = before;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => (this.said = ''), SETTLED);
  };

  #change(filters: ListFilters): void {
    const plan = this.shownPlan;
    this.filters = filters;
    this.pages = 1;
    this.said = '';
    this.#address.write({ ...filters });
    if (!plan) return;
    const detail: FilterChangeDetail = { filters, shown: filterGoals(plan, this.filters, this.language).length, total: plan.goals.length };
    this.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
  }

  #clear(): void {
    this.#change(NO_FILTERS);
    this.#focus = () => this.renderRoot.querySelector<HTMLElement>('[part~="search"]') ?? this.#control('section');
  }

  #toggle(goal: Goal): void {
    const open = new Set(this.open);
    if (!open.delete(goal.id)) {
      const detail: GoalOpenDetail = { id: goal.id };
      const event = new CustomEvent('civic-goal-open', { detail, bubbles: true, composed: true, cancelable: true });
      if (!this.dispatchEvent(event)) return;
      open.add(goal.id);
    }
    this.open = open;
  }

  /** Shows the next goals and goes to the first of them. */
  #more(limit: number): void {
    this.pages++;
    this.#focus = () => this.renderRoot.querySelectorAll<HTMLElement>('[data-goal]')[limit];
  }

  #titleOf(id: string): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-goal]')].find(({ dataset }) => dataset['goal'] === id);
  }

  /** Downloads the shown goals; what writes the table is loaded by the first press. */
  async #export(plan: Plan, goals: readonly Goal[]): Promise<void> {
    const { goalsAsCsv } = await import('./csv.js');
    const status = (goal: Goal) => statusWord(goal.status, this.common, plain(goal.status?.label, this.reader));
    const sorted = sortGoals(plan, goals, sortingOf(this.sort), this.language);
    const table = goalsAsCsv(plan, sorted, this.#words, this.#wording, status);
    download(table, 'text/csv', `${this.#words.fileName}.csv`);
  }

  /** Opens a goal and goes there; a goal that this list was told to leave out is for another one on the page. */
  #reveal(id: string): void {
    const plan = this.shownPlan;
    const isIn = (filters: ListFilters) => plan && filterGoals(plan, filters, this.language).some((goal) => goal.id === id);
    if (!isIn(this.#attributes())) return;
    if (!isIn(this.filters)) this.#change(this.#attributes());
    this.pages = Number.POSITIVE_INFINITY;
    this.open = new Set(this.open).add(id);
    this.#focus = () => {
      const title = this.#titleOf(id);
      title?.closest('li')?.scrollIntoView({ block: 'start' });
      return title;
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-plan-list': PlanListElement;
  }
}
