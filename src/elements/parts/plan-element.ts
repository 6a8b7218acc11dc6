import { LitElement, html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { LanguageController } from '../../controllers/language-controller.js';
import { PlanController } from '../../controllers/plan-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { commonWords } from '../../i18n/common/index.js';
import type { CommonWords } from '../../i18n/common/index.js';
import { dateWords } from '../../i18n/dates/index.js';
import { wordsOf } from '../../i18n/dictionary.js';
import type { Dictionary } from '../../i18n/dictionary.js';
import type { Plan } from '../../model/plan.js';
import { bodyName } from '../../model/select.js';
import { fetchableUrl } from '../../model/url.js';
import { missedTerms } from '../../dates/plain.js';
import type { DateWords } from '../../dates/format.js';
import type { CatalogueBrowser } from './catalogue.js';
import type { AdviceOn } from './editor-panel.js';
import type { FaultPanel } from './fault-panel.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { OnDemand } from './on-demand.js';
import type { LoadDetail, ProblemDetail } from './plan-element.events.js';
import { inline } from './prose.js';
import type { Reader } from './prose.js';
import { dateInWords } from './term.js';

export type { LoadDetail, PlanElementEventMap, ProblemDetail } from './plan-element.events.js';

/** Custom states, for `:state()` in style sheets. */
type State = 'loading' | 'ready' | 'empty' | 'stale' | 'failed' | 'partial';

/** The most problems of one load that are told to the page, so that a broken file cannot stall it. */
const MOST_PROBLEMS = 100;

/** Shapes of lines of text. */
const skeleton = (): TemplateResult => html`<div class="skeleton" aria-hidden="true">
  <span></span><span></span><span></span><span></span><span></span><span></span><span></span><span></span><span></span>
</div>`;

/**
 * What every element that shows a plan has in common: where its data come from, its language, its states and its frame.
 *
 * @slot - Content shown before loading, without scripts, and when loading fails with nothing older to show.
 * @slot heading - Replaces the heading.
 * @event {CustomEvent<LoadDetail>} civic-load - A plan was read and is shown. Does not bubble.
 * @event {CustomEvent<ProblemDetail>} civic-problem - Something in or about a source is wrong. Does not bubble.
 * @event {CustomEvent} civic-filter-change - A visitor has changed what is shown. Bubbles.
 * @csspart base - The whole of the element.
 * @csspart heading - The heading.
 * @csspart count - How many records are shown; the polite status message.
 * @csspart problem - What went wrong, and the way out.
 * @csspart retry - The button that asks for the source again.
 * @csspart updated - When the plan was last changed.
 * @csspart source - The link to the source.
 * @csspart plan - The button that opens a plan of a catalogue.
 * @csspart more-plans - The button that shows more plans of a catalogue.
 * @csspart back - The button that leads back to the catalogue.
 * @cssstate loading - The plan is on its way.
 * @cssstate ready - The plan is shown.
 * @cssstate empty - The plan was read and holds nothing for this element.
 * @cssstate stale - An older copy is shown, since the newest could not be loaded.
 * @cssstate failed - There is nothing to show.
 * @cssstate partial - Some records or values were set aside, or one of several sources could not be loaded.
 */
export abstract class PlanElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    compact: { type: Boolean },
    theme: {},
    loading: {},
    noStore: { type: Boolean, attribute: 'no-store' },
    sync: {},
    plan: { attribute: false },
    lang: {},
  };

  /** Address of the plan, or several, separated by spaces, or of a catalogue of plans; relative to the page. */
  src = '';

  /** Level of the heading, 1 to 6; the headings inside follow it. Default 2. */
  headingLevel = 2;

  /** Smaller type and spacing. Off by default. */
  compact = false;

  /** `light` or `dark` sets the colour scheme of the element; another name is for a style sheet of the page. */
  theme = '';

  /** `lazy` loads only when the element comes near the viewport. Default is at once. */
  loading = '';

  /** Keeps no copy of the plan in the visitor's browser. Off by default. */
  noStore = false;

  /** Elements of a page with the same name here follow one filter: a place chosen in one is chosen in all. Default is none. */
  sync = '';

  /** A plan given by a script instead of `src`. */
  plan: unknown = undefined;

  /** BCP 47 language of the texts; default is the language of the page around the element, then Czech. */
  override lang = '';

  /** The element's own words. */
  protected abstract readonly dictionary: Dictionary<unknown>;

  /** Words of other elements whose parts this one shows. */
  protected readonly borrowedWords: readonly Dictionary<unknown>[] = [];

  readonly #internals = this.attachInternals();
  #languages: LanguageController | undefined;
  #told = false;
  /** What came drawn with the page; it stays until there is something to put in its place. */
  #drawn: readonly ChildNode[] = [];
  readonly #print = new PrintController(this);
  readonly #plans = new PlanController(this, () => (this.#told = false));
  /** Shows a catalogue, where `src` leads to one instead of to a plan. */
  readonly #browser = new OnDemand(this, async () => {
    const { browserIn } = await import('./catalogue.js');
    return browserIn(this, this.#plans);
  });
  /** Says what is wrong about the source. */
  readonly #faults = new OnDemand<FaultPanel>(this, async () => {
    const { faultPanelIn } = await import('./fault-panel.js');
    return faultPanelIn(this.language, this.renderRoot as ShadowRoot);
  });

  /** Registers the element, unless the page has one of that name already, as with a second copy of the library. */
  static define(tag: string): void {
    // An abstract class is none to register, but whoever calls this has extended it.
    if (!customElements.get(tag)) customElements.define(tag, this as unknown as CustomElementConstructor);
  }

  /** BCP 47 language in which the element speaks. */
  protected get language(): string {
    return this.#languages?.language ?? 'cs';
  }

  protected get common(): CommonWords {
    return wordsOf(commonWords, this.language);
  }

  protected get dates(): DateWords {
    return wordsOf(dateWords, this.language);
  }

  /** The languages of the visitor and of the plan, for `parts/prose.ts`. */
  protected get reader(): Reader {
    return { language: this.language, planLanguage: this.#plans.plan?.language ?? this.language };
  }

  /** Whether the page is being printed: on paper nothing can be opened, so everything is written out. */
  protected get printing(): boolean {
    return this.#print.printing;
  }

  /** The plan being shown. */
  protected get shownPlan(): Plan | undefined {
    return this.#plans.plan;
  }

  override connectedCallback(): void {
    // Made here and not in a field: the dictionary of a subclass is set only after the fields of this class.
    this.#languages ??= new LanguageController(this, [commonWords, dateWords, this.dictionary, ...this.borrowedWords]);
    super.connectedCallback();
    if (this.#plans.status === 'loading') this.#internals.states.add('loading');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#drawn = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** Asks for the source again. */
  reload(): void {
    this.#plans.retry();
  }

  /** The element's own content, under the heading. */
  protected abstract renderPlan(plan: Plan): TemplateResult;

  /** How many records of the plan the element shows; none makes it empty. */
  protected abstract countItems(plan: Plan): number;

  /** One sentence in place of the content when the plan holds none. */
  protected emptyText(plan: Plan): string;
  protected emptyText(): string {
    return this.common.empty;
  }

  protected renderHeading(plan: Plan): TemplateResult {
    return heading(this.headingLevel, inline(plan.title, this.reader), 'heading');
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (changed.has('lang')) this.#languages!.resolve();
    // Words first, so that nobody reads Czech on an English page for a moment; out of the page nobody reads anything.
    if (!this.isConnected || !this.#languages!.ready) return false;
    const { status } = this.#plans;
    const isFaulty = status === 'failed' || status === 'stale';
    if (isFaulty && this.#faults.module === undefined) void this.#faults.ask();
    return isFaulty ? this.#faults.module !== undefined : this.#drawn.length === 0 || status !== 'idle' && status !== 'loading';
  }

  protected override render(): TemplateResult {
    const { plan, status, catalogue, opened } = this.#plans;
    const browser = this.#browser.module;
    return html`<div part="base" class="base" aria-busy=${status === 'loading' && !plan ? 'true' : nothing}>
      ${opened && browser?.wayBack()}
      ${plan || (catalogue && browser) ? this.#renderShown(plan, browser) : this.#renderWithout()}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const node of this.#drawn) node.remove();
    this.#drawn = [];
    const { plan, skipped, missing, catalogue } = this.#plans;
    if (catalogue) void this.#browser.ask();
    if (this.sync) import('./shared-filter.js').then(({ share }) => share(this), () => undefined);
    const status = catalogue && !this.#browser.module ? 'loading' : this.#plans.status;
    const { states } = this.#internals;
    const shown: State | 'idle' = status === 'ready' && plan && this.#isEmpty(plan) ? 'empty' : status;
    states.clear();
    if (shown !== 'idle') states.add(shown);
    if ((plan ?? catalogue) && skipped + missing.length > 0) states.add('partial');
    if (missedTerms()) void import('../../dates/every-term.js').then(() => this.requestUpdate(), () => undefined);
    if (this.#told || status === 'idle' || status === 'loading') return;
    this.#told = true;
    this.#tell();
  }

  /** A plan; without one, the catalogue. */
  #renderShown(plan: Plan | undefined, browser?: CatalogueBrowser | null): TemplateResult {
    const { status, skipped, missing } = this.#plans;
    return html`
      <slot name="heading">${plan ? this.renderHeading(plan) : browser?.title()}</slot>
      ${status === 'stale' ? this.#renderProblem() : nothing}
      ${plan ? (this.#isEmpty(plan) ? html`<p class="state">${this.emptyText(plan)}</p>` : this.renderPlan(plan)) : browser?.list()}
      ${missing.map((source) => html`<p part="problem" class="state">${source}: ${this.common.failed}</p>`)}
      ${skipped > 0 ? html`<p part="problem" class="state">${this.common.partial(skipped)}</p>` : nothing}
      ${plan && this.#renderFooter(plan)}
    `;
  }

  /** Shapes of what comes stand in place of content that the page did not put into the default slot. */
  #renderWithout(): TemplateResult {
    const { status } = this.#plans;
    const isLoading = status === 'loading';
    return html`
      ${status === 'failed' ? this.#renderProblem() : nothing}
      <slot @slotchange=${() => this.#plans.readInline()}>${isLoading ? skeleton() : nothing}</slot>
      ${isLoading ? html`<span class="hidden-visually" role="status">${this.common.loading}</span>` : nothing}
    `;
  }

  #renderProblem(): TemplateResult {
    const { common, language, baseURI: page } = this;
    const context = { language, common, page, reload: () => this.reload(), requestUpdate: () => this.requestUpdate() };
    return this.#faults.module?.(this.#plans, context) ?? html`<p part="problem" class="state" role="alert">${common.failed}</p>`;
  }

  #renderFooter(plan: Plan): TemplateResult {
    const { common, reader } = this;
    const publisher = plan.publisher === undefined ? undefined : bodyName(plan, plan.publisher);
    const origins = this.#plans.source === '' ? [] : (plan.origins ?? [plan]);
    const updated = plan.updated ?? plan.published;
    return html`<p class="footer">
      ${publisher ? html`<span>${inline(publisher, reader)}</span>` : nothing}
      ${updated ? html`<span part="updated">${common.updated} ${dateInWords(updated, this.language, this.dates)}</span>` : nothing}
      ${origins.map(({ base, title }) =>
        link(fetchableUrl(base, base), origins.length > 1 ? inline(title, reader) : common.source, { words: common, page: this.baseURI, part: 'source' }))}
    </p>`;
  }

  #isEmpty(plan: Plan): boolean {
    return this.countItems(plan) === 0;
  }

  #tell(): void {
    const { plan, catalogue, problems, skipped, status, source } = this.#plans;
    const fire = (adviceOn?: AdviceOn) => {
      for (const problem of problems.slice(0, MOST_PROBLEMS)) {
        const { source, code, path, found } = problem;
        const detail: ProblemDetail = { source, code, ...(path !== undefined && { path }), ...(found !== undefined && { found }), ...adviceOn?.(problem) };
        this.dispatchEvent(new CustomEvent('civic-problem', { detail }));
      }
    };
    const isWanted = problems.length > 0 || location.hash === '#civic-debug';
    if (isWanted) void import('./editor-panel.js').then(({ reportToEditor }) => reportToEditor(this, problems, this.language)).then(fire, () => fire());
    if (status === 'failed') return;
    const detail: LoadDetail = { source, items: plan ? this.countItems(plan) : catalogue!.plans.length, skipped };
    this.dispatchEvent(new CustomEvent('civic-load', { detail }));
  }
}
