import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PrintController } from '../../controllers/print-controller.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import { queryWords } from '../../i18n/collate.js';
import { wordsOf } from '../../i18n/dictionary.js';
import { goalCardWords } from '../../i18n/goal-card/index.js';
import { planListWords } from '../../i18n/plan-list/index.js';
import type { PlanListWords } from '../../i18n/plan-list/index.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { bodyName, indexOf } from '../../model/select.js';
import { baseStyles } from '../../theme/base.styles.js';
import { goalBody, goalStyles } from '../goal-card/index.js';
import { filterChips, filterRow } from '../parts/filter-row.js';
import type { FilterRow } from '../parts/filter-row.js';
import { filterRowStyles } from '../parts/filter-row.styles.js';
import { icon } from '../parts/icons.js';
import { PlanElement } from '../parts/plan-element.js';
import type { PlanElementEventMap } from '../parts/plan-element.js';
import { paragraphs, plain } from '../parts/prose.js';
import { statusWord } from '../parts/status-badge.js';
import { dateInWords } from '../parts/term.js';
import { goalGroup, marked } from './goal-rows.js';
import { styles } from './plan-list.styles.js';
import {
  FILTER_KEYS, GROUPINGS, NO_FILTERS, NONE, SORTINGS, filterGoals, groupGoals, optionsOf, sortGoals, statusCounts,
} from './plan-list.view.js';
import type { FilterKey, GoalGroup, Grouping, ListFilters, Sorting, Wording } from './plan-list.view.js';

/** Detail of `civic-goal-open`. */
export interface GoalOpenDetail {
  /** Id of the goal in its plan. */
  id: string;
}

/** Detail of `civic-filter-change`. */
export interface FilterChangeDetail {
  filters: ListFilters;
  /** How many goals are shown. */
  shown: number;
  total: number;
}

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

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('hashchange', this.#onHash);
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
    this.#onHash();
  }

  protected override countItems(plan: Plan): number {
    return plan.goals.length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const words = this.#words;
    const goals = this.#shown(plan);
    const row = this.#filterRow(plan);
    return html`
      ${this.#renderIntroduction(plan)}
      ${this.withoutFilters ? (this.withoutSearch ? nothing : this.#renderSearch()) : filterRow(row, this.withoutSearch ? nothing : this.#renderSearch())}
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

  #renderIntroduction(plan: Plan): TemplateResult {
    const words = this.#words;
    const sections = plan.sections.length;
    const facts = [
      plan.period === undefined ? nothing : dateInWords(plan.period, this.language, this.dates),
      words.goals(plan.goals.length),
      sections > 1 ? words.sections(sections) : nothing,
      ...statusCounts(plan, this.#wording).map(({ value, count }) =>
        words.statusOf(value === NONE ? this.common.statusNotStated : statusWord({ code: value }, this.common), count),
      ),
    ];
    return html`
      ${plan.summary ? html`<div class="summary">${paragraphs(plan.summary, this.reader)}</div>` : nothing}
      <ul class="facts" role="list">${facts.filter((fact) => fact !== nothing).map((fact) => html`<li>${fact}</li>`)}</ul>
    `;
  }

  #renderSearch(): TemplateResult {
    return html`<label class="field searching no-print">
      <span>${this.common.search}</span>
      ${icon('search')}
      <input part="search" class="control" type="search" autocomplete="off" .value=${this.filters.query} @input=${this.#onSearch} />
    </label>`;
  }

  #renderGoals(plan: Plan, goals: readonly Goal[]): TemplateResult {
    const limit = this.#print.printing ? goals.length : (this.pageSize > 0 ? this.pageSize : WINDOW) * this.pages;
    const sorted = sortGoals(plan, goals, this.#sorting, this.language);
    const grouping = this.#grouping;
    const groups = groupGoals(plan, sorted, grouping, this.#wording);
    const rest = goals.length - limit;
    const { reader, common, dates, baseURI: page } = this;
    const query = queryWords(this.filters.query);
    const draw = query.length > 0 ? (words: string) => marked(words, query) : undefined;
    const shared = { plan, reader, common, dates, draw };
    const body = {
      ...shared,
      page,
      words: wordsOf(goalCardWords, this.language),
      printing: this.#print.printing,
      leadsTo: (id: string) => indexOf(plan).goals.has(id),
    };
    const context = {
      ...shared,
      grouping,
      words: this.#words,
      level: this.headingLevel + 1,
      isOpen: (goal: Goal) => this.#print.printing || this.open.has(goal.id),
      onToggle: (goal: Goal) => this.#toggle(goal),
      body: (goal: Goal) => goalBody(goal, body),
    };
    return html`
      ${firstGoals(groups, limit).map((group) => goalGroup(group, context))}
      ${rest > 0
        ? html`<button part="more" class="control more no-print" type="button" @click=${() => this.#more(goals, limit)}>
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

  get #grouping(): Grouping {
    return (GROUPINGS as readonly string[]).includes(this.groupBy) ? (this.groupBy as Grouping) : 'section';
  }

  get #sorting(): Sorting {
    return (SORTINGS as readonly string[]).includes(this.sort) ? (this.sort as Sorting) : 'plan';
  }

  #shown(plan: Plan): readonly Goal[] {
    return filterGoals(plan, this.filters, this.language);
  }

  #filterRow(plan: Plan): FilterRow<FilterKey> {
    const options = (key: FilterKey) => optionsOf(plan, key, this.filters, this.#wording);
    return {
      keys: FILTER_KEYS.filter((key) => this.filters[key] !== '' || options(key).length > 1),
      filters: this.filters,
      options: { section: options('section'), status: options('status'), responsible: options('responsible') },
      label: (key) => this.#words.filter[key],
      nameOf: (key, value) => this.#optionName(plan, key, value),
      common: this.common,
      unfolded: this.unfolded,
      onUnfold: () => (this.unfolded = !this.unfolded),
      onChange: (changed, focus) => {
        this.#change({ ...this.filters, ...changed });
        if (focus) this.#focus = () => this.#control(focus);
      },
    };
  }

  #optionName(plan: Plan, key: FilterKey, value: string): string {
    if (value === NONE) return this.#words.none[key];
    if (key === 'status') return statusWord({ code: value }, this.common);
    const text = key === 'section' ? indexOf(plan).sections.get(value)?.title : bodyName(plan, value);
    return plain(text ?? value, this.reader);
  }

  /** The control of a filter, or the button that it is folded behind. */
  #control(key: FilterKey): HTMLElement | null {
    const control = this.renderRoot.querySelector<HTMLElement>(`[data-filter="${key}"]`);
    return control?.checkVisibility() ? control : this.renderRoot.querySelector<HTMLElement>('.fold');
  }

  readonly #onSearch = (event: Event): void => {
    const before = this.said || this.#sentence();
    this.#change({ ...this.filters, query: (event.target as HTMLInputElement).value });
    // One message for a settled search, not one for each key.
    this.said = before;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => (this.said = ''), SETTLED);
  };

  #sentence(): string {
    const plan = this.shownPlan;
    return plan ? this.#words.shown(this.#shown(plan).length, plan.goals.length) : '';
  }

  #change(filters: ListFilters): void {
    const plan = this.shownPlan;
    this.filters = filters;
    this.pages = 1;
    this.said = '';
    this.#address.write({ ...filters });
    if (!plan) return;
    const detail: FilterChangeDetail = { filters, shown: this.#shown(plan).length, total: plan.goals.length };
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

  #more(goals: readonly Goal[], limit: number): void {
    this.pages++;
    const first = goals[limit];
    if (first && this.#grouping === 'none') this.#focus = () => this.#titleOf(first.id);
    else this.#focus = () => this.renderRoot.querySelectorAll<HTMLElement>('[data-goal]')[limit];
  }

  #titleOf(id: string): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-goal]')].find(({ dataset }) => dataset['goal'] === id);
  }

  /** Downloads the shown goals; what writes the table is loaded by the first press. */
  async #export(plan: Plan, goals: readonly Goal[]): Promise<void> {
    const { goalsAsCsv } = await import('./csv.js');
    const status = (goal: Goal) => statusWord(goal.status, this.common, plain(goal.status?.label, this.reader));
    const table = goalsAsCsv(plan, sortGoals(plan, goals, this.#sorting, this.language), this.#words, this.#wording, status);
    const anchor = this.ownerDocument.createElement('a');
    anchor.setAttribute('href', `data:text/csv;charset=utf-8,${encodeURIComponent(table)}`);
    anchor.setAttribute('download', `${this.#words.fileName}.csv`);
    anchor.click();
  }

  /** A shadow root does not scroll to an id by itself, so `#goal-id` in the address is followed by hand. */
  readonly #onHash = (): void => {
    const plan = this.shownPlan;
    const id = idInAddress();
    if (!plan || id === undefined || !indexOf(plan).goals.has(id)) return;
    if (!this.#shown(plan).some((goal) => goal.id === id)) this.filters = NO_FILTERS;
    const size = this.pageSize > 0 ? this.pageSize : WINDOW;
    this.pages = Math.max(this.pages, Math.ceil(plan.goals.length / size));
    this.open = new Set(this.open).add(id);
    this.#focus = () => {
      const title = this.#titleOf(id);
      title?.closest('li')?.scrollIntoView({ block: 'start' });
      return title;
    };
  };
}

/** The id that the page's address names, if it is one that can be read. */
function idInAddress(): string | undefined {
  try {
    return location.hash.length > 1 ? decodeURIComponent(location.hash.slice(1)) : undefined;
  } catch {
    return undefined;
  }
}

/** The groups cut after so many goals. */
function firstGoals(groups: readonly GoalGroup[], limit: number): readonly GoalGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const goals = group.goals.length > left ? group.goals.slice(0, left) : group.goals;
    left -= goals.length;
    return [{ ...group, goals }];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-plan-list': PlanListElement;
  }
}

/** Events of the plan list. */
export interface PlanListEventMap extends PlanElementEventMap {
  'civic-goal-open': CustomEvent<GoalOpenDetail>;
  'civic-filter-change': CustomEvent<FilterChangeDetail>;
}
