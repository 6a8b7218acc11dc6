/** Looking for goals: it comes when the page, its address or a visitor asks for other goals than the plan has, or otherwise. */
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { HashController } from '../../controllers/hash-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { lettersAlike } from '../../i18n/query.js';
import { planFindingWords } from '../../i18n/plan-finding/index.js';
import type { PlanFindingWords } from '../../i18n/plan-finding/index.js';
import { sdgWords } from '../../i18n/sdg/index.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { indexOf } from '../../model/select.js';
import { filterChipStyles } from '../parts/filter-chips.styles.js';
import { whenIdle } from '../parts/idle.js';
import { addStyles } from '../parts/on-demand.js';
import { furtherFields, goalLink, marker, setFilters } from './finding.controls.js';
import type { FindingView } from './finding.controls.js';
import { findingStyles } from './finding.styles.js';
import { filterGoals, firstGoals, groupGoals, groupingOf, sortGoals, sortingOf, windowOf } from './finding.view.js';
import type { ListContext } from './list-context.js';
import { Message } from './message.js';
import type { FilterChangeDetail } from './plan-list.events.js';
import { FURTHER_KEYS, NO_FILTERS, WANTED_KEYS } from './plan-list.view.js';
import type { Found, ListFilters } from './plan-list.view.js';
import { prepareSearch } from './search.view.js';
import { areSame, tidy } from './wanted.js';

/** Silence after the last key before the result is said, milliseconds. */
const SETTLED = 400;

/** How long it is said that something was copied, milliseconds. */
const TOLD = 4000;

const DICTIONARIES = [planFindingWords, sdgWords];
const SEARCH = '[part=search]';
const OPENER = '[data-goal]';

type Host = ReactiveControllerHost & HTMLElement & Required<ListFilters> & {
  readonly renderRoot: DocumentFragment | HTMLElement;
  groupBy: string;
  sort: string;
  pageSize: number;
  withoutFilters: boolean;
  urlState: boolean;
};
type Control = HTMLInputElement | HTMLSelectElement;

/** How the goals stand, where a visitor wants it otherwise than the page. */
const ORDER = ['sort', 'groupBy'] as const;
const AS_ASKED = { sort: '', groupBy: '' };

/** What goals are found with. */
type FindingContext = Pick<ListContext, 'language' | 'dates' | 'printing'>;

/** What is looked for in a list, by its attributes, the address of the page, and what a visitor does. */
class Finding implements ReactiveController {
  readonly #host: Host;
  readonly #onReveal: (id: string) => void;
  readonly #languages: LanguageController;
  readonly #hash: HashController;
  readonly #address: UrlStateController;
  #filters = NO_FILTERS;
  #order = AS_ASKED;
  /** Whether what can be set further is shown; undefined as long as nobody has said. */
  #isFurther: boolean | undefined;
  /** What the page asks for. */
  #asked = NO_FILTERS;
  #plan: Plan | undefined;
  /** The plan in which the address of the page was followed. */
  #followed: Plan | undefined;
  #found: Found | undefined;
  /** What the choices of filters are counted for: what was searched for when typing had last come to rest. */
  #countedQuery = '';
  /** How many windows of a long list are shown. */
  #windows = 1;
  /** What the count goes on to say while a visitor types, or what has become of the link of a goal. */
  readonly #message: Message;
  #hasChanged = false;
  #focus: readonly string[] = [];

  /** @param onReveal called with the id of a goal that is to be open */
  constructor(host: Host, onReveal: (id: string) => void) {
    this.#host = host;
    this.#onReveal = onReveal;
    this.#message = new Message(host);
    this.#languages = new LanguageController(host, DICTIONARIES);
    this.#hash = new HashController(host, (id) => this.#reveal(id));
    const root = host.renderRoot as ShadowRoot;
    addStyles(root, filterChipStyles);
    addStyles(root, findingStyles);
    root.addEventListener('input', this.#onInput);
    root.addEventListener('change', this.#onInput);
    root.addEventListener('focusin', this.#onNear);
    host.addController(this);
    this.#address = new UrlStateController(host, [...WANTED_KEYS, ...ORDER], ({ sort = '', groupBy = '', ...kept }) => {
      this.#order = { sort, groupBy };
      this.#filters = { ...this.#asked, ...kept };
    });
    // What was typed and chosen before this has come.
    for (const control of root.querySelectorAll<Control>('[data-filter]')) if (control.value !== '') this.#take(control);
  }

  hostUpdate(): void {
    const asked = tidy(this.#host);
    if (areSame(asked, this.#asked)) return;
    // What the page asks for otherwise than before; what else a visitor has set stays.
    const changed = WANTED_KEYS.filter((key) => (asked[key] ?? '') !== (this.#asked[key] ?? ''));
    this.#filters = tidy({ ...this.#filters, ...Object.fromEntries(changed.map((key) => [key, asked[key] ?? ''])) });
    this.#asked = asked;
  }

  hostUpdated(): void {
    const target = this.#focus.map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector)).find((each) => each?.checkVisibility());
    this.#focus = [];
    target?.focus();
    target?.closest('[part=goal]')?.scrollIntoView();
    if (this.#followed !== this.#plan) {
      this.#followed = this.#plan;
      this.#reveal(this.#hash.id);
    }
    if (!this.#hasChanged || !this.#found) return;
    this.#hasChanged = false;
    const { filters, goals, goalsFor } = this.#found;
    const detail: FilterChangeDetail = { filters, shown: goals.length, total: goalsFor(NO_FILTERS).length };
    this.#host.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
  }

  hostDisconnected(): void {
    this.#message.end();
  }

  get #words(): PlanFindingWords {
    return wordsOf(planFindingWords, this.#languages.language);
  }

  /** Gets ready for the first key of whoever is in the search field. */
  readonly #onNear = (): void => {
    if (!this.#plan || !(this.#host.renderRoot as ShadowRoot).activeElement?.matches(SEARCH)) return;
    whenIdle(lettersAlike);
    prepareSearch(this.#plan, this.#languages.language);
  };

  /** Whether a visitor may still be at it. */
  get #isTyping(): boolean {
    return this.#message.said !== '' && this.#message.about === '';
  }

  get #sort(): string {
    return this.#order.sort || this.#host.sort;
  }

  /** How many goals are shown at most. */
  get #limit(): number {
    return this.#plan ? windowOf(this.#plan, this.#host.pageSize) * this.#windows : 0;
  }

  /** The goals that are looked for, on paper all of them. */
  find(plan: Plan, { language, dates, printing }: FindingContext): Found {
    const isOther = plan !== this.#plan;
    this.#plan = plan;
    if (isOther) this.#onNear();
    const filters = this.#filters;
    const known = new Map<string, readonly Goal[]>();
    const goalsFor = (wanted: ListFilters) => {
      // The same is asked for by each filter that is not set.
      const key = JSON.stringify(wanted);
      const left = known.get(key) ?? filterGoals(plan, wanted, language);
      known.set(key, left);
      return left;
    };
    const goals = sortGoals(plan, goalsFor(filters), this.#sort, language);
    const grouping = groupingOf(this.#order.groupBy || this.#host.groupBy);
    const groups = firstGoals(groupGoals(plan, goals, { grouping, language, dates }), printing ? Infinity : this.#limit);
    const isFurther = this.#isFurther ?? FURTHER_KEYS.some((key) => filters[key]);
    const linkTo = (goal: Goal) => goalLink(goal, { words: this.#words, told: this.#message, say: (id, said) => this.#message.say(said, TOLD, id) });
    if (isOther || !this.#isTyping) this.#countedQuery = filters.query;
    const countedFor = (wanted: ListFilters) => goalsFor({ ...wanted, query: this.#countedQuery });
    this.#found = { filters, goals, grouping, groups, goalsFor, countedFor, isFurther, linkTo, draw: marker(filters.query) };
    return this.#found;
  }

  /** What the status message says: one message for a settled search, not one for each key. */
  count({ plan, goals, list, printing }: ListContext): string {
    const shown = printing ? goals.length : Math.min(goals.length, this.#limit);
    const total = shown < goals.length ? goals.length : plan.goals.length;
    return this.#message.said || (shown === total ? list.shown(shown) : this.#words.shown(shown, total));
  }

  /** What stands under the goals: that there are none, or the buttons for more. */
  rest({ plan, goals, common, printing }: ListContext): TemplateResult | typeof nothing {
    const { noMatch, more, all } = this.#words;
    const left = goals.length - this.#limit;
    if (goals.length === 0) {
      return html`<div class="none">
        <p>${noMatch}</p>
        <button class="control" type="button" @click=${this.#clear}>${common.clearFilters}</button>
      </div>`;
    }
    if (printing || left <= 0) return nothing;
    const next = windowOf(plan, this.#host.pageSize);
    const button = (part: string, count: number, onClick: () => void, words: (count: number) => string) =>
      html`<button part=${part} class="control no-print" type="button" @click=${onClick}>${words(count)}</button>`;
    return html`${button('more', Math.min(next, left), () => void this.#showMore(1), more)}
    ${left > next ? button('all', left, () => void this.#showMore(Infinity), all) : nothing}`;
  }

  /** What is set, each with a way to take it back. */
  chips(context: ListContext): TemplateResult | typeof nothing {
    return this.#host.withoutFilters ? nothing : setFilters(this.#viewOf(context));
  }

  /** What can be set further, while it is unfolded. */
  further(context: ListContext): TemplateResult | typeof nothing {
    return context.isFurther ? furtherFields(this.#viewOf(context)) : nothing;
  }

  #viewOf(context: ListContext): FindingView {
    const onChange: FindingView['onChange'] = (filters, key) => this.#change(filters, [`[data-filter="${key}"]`, '.fold', SEARCH]);
    return { ...context, finding: this.#words, sort: sortingOf(this.#sort), onChange };
  }

  /** Unfolds what can be set further, or folds it away. */
  unfold(): void {
    this.#isFurther = !this.#found?.isFurther;
    this.#host.requestUpdate();
  }

  /** Takes back what the visitor has set, but not what the page has when the visitor has no say in it. */
  readonly #clear = (): void => {
    const filters = this.#host.withoutFilters ? { ...this.#asked, query: '' } : NO_FILTERS;
    this.#change(filters, [SEARCH, 'select', '.fold', OPENER]);
  };

  /** Shows the next windows of goals and goes to the first of them. */
  async #showMore(windows: number): Promise<void> {
    const before = this.#limit;
    this.#windows += windows;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>(OPENER)[before]?.focus();
  }

  /** Opens a goal and goes there; a goal that this list was told to leave out is for another one on the page. */
  #reveal(id: string): void {
    const goal = this.#plan && indexOf(this.#plan).goals.get(id);
    const isIn = (filters: ListFilters) => goal && this.#found?.goalsFor(filters).includes(goal);
    if (!isIn(this.#asked)) return;
    if (!isIn(this.#filters)) this.#change(this.#asked);
    this.#onReveal(id);
    this.#windows = Infinity;
    this.#focus = [`[data-goal="${CSS.escape(id)}"]`];
    this.#host.requestUpdate();
  }

  readonly #onInput = ({ target }: Event): void => this.#take(target as Control);

  #take({ dataset: { filter: name = '' }, value }: Control): void {
    const order = ORDER.find((each) => each === name);
    if (order) {
      // What the page asks for is not kept in its address.
      this.#order = { ...this.#order, [order]: value === this.#host[order] ? '' : value };
      this.#show(true);
      return;
    }
    const filters = { ...this.#filters, [name]: value };
    if (areSame(filters, this.#filters)) return;
    const isTyped = filters.query !== this.#filters.query;
    const isFirst = this.#message.said === '';
    const said = this.#host.renderRoot.querySelector('[part=count]')?.textContent ?? '';
    this.#change(filters, [], isFirst || !isTyped);
    if (isTyped) this.#message.say(said, SETTLED);
  }

  /** @param isStep whether the back button leads to what was before */
  #show(isStep: boolean): void {
    this.#windows = 1;
    this.#address.write({ ...this.#filters, ...this.#order }, isStep);
    this.#host.requestUpdate();
  }

  /**
   * @param focus controls of which the first that is seen takes the focus, since what was pressed is gone
   * @param isStep whether the back button leads to what was before
   */
  #change(filters: ListFilters, focus: readonly string[] = [], isStep = true): void {
    this.#filters = tidy(filters);
    this.#focus = focus;
    this.#message.end();
    this.#hasChanged = true;
    this.#show(isStep);
  }
}

/** Finding, as soon as there are words for it in the language of the host. */
export async function findingIn(host: Host, language: string, onReveal: (id: string) => void): Promise<Finding> {
  await Promise.all(DICTIONARIES.map((dictionary) => loadWords(dictionary, language)));
  return new Finding(host, onReveal);
}
