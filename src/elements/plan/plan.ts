import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HashController } from '../../controllers/hash-controller.js';
import { wordsOf } from '../../i18n/dictionary.js';
import { planWords } from '../../i18n/plan/index.js';
import type { PlanWords } from '../../i18n/plan/index.js';
import type { Plan } from '../../model/plan.js';
import { baseStyles } from '../../theme/base.styles.js';
import { heading } from '../parts/heading.js';
import { anchor } from '../parts/own-address.js';
import { PlanElement } from '../parts/plan-element.js';
import type { PlanElementEventMap } from '../parts/plan-element.js';
import { Arrival } from './arrival.js';
import { Drawn } from './drawn.js';
import { styles } from './plan.styles.js';
import { partsOf, recordsIn } from './plan.view.js';
import type { Part } from './plan.view.js';

/** How many such elements there have been. */
let made = 0;

/**
 * The whole page of a plan in one tag: what it is, its goals, milestones, projects, dates, money and contacts, each only
 * where the plan tells of it, under a table of contents.
 *
 * @tagname civic-plan
 * @csspart contents - The table of contents.
 * @csspart entry - A link of the table of contents.
 * @csspart section - A part of the page: its heading and the element that shows it.
 * @csspart section-title - The heading of a part.
 * @cssproperty {<length>} [--civic-plan-reserve=100vh] - Height kept free for a part while it loads.
 */
export class WholePlanElement extends PlanElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = { showPersons: { type: Boolean, attribute: 'show-persons' } };

  /** Shows persons whom the plan makes public among the contacts; others stay hidden. Off by default. */
  showPersons = false;

  protected override readonly dictionary = planWords;

  readonly #arrival = new Arrival(this);
  readonly #drawn = new Drawn(this);
  readonly #hash = new HashController(this, (id) => this.#goTo(id));
  /** The name under which the parts follow one filter, unless the page gives another. */
  readonly #ownSync = `civic-plan ${++made}`;
  readonly #elements = new Map<Part, HTMLElement>();
  /** The plan in which the address of the page was followed. */
  #followed: Plan | undefined;

  get #words(): PlanWords {
    return wordsOf(planWords, this.language);
  }

  protected override countItems(plan: Plan): number {
    return recordsIn(plan);
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const parts = partsOf(plan);
    const entry = (part: Part) => html`<li>${anchor(this.#idOf(part), this.#words.part[part], 'entry')}</li>`;
    const sections = parts.map((part) => this.#renderPart(part, plan));
    return html`
      ${this.#isDrawnKept() ? html`<slot class="drawn"></slot>` : nothing}
      <p part="count" class="muted" role="status">${this.#words.count(parts.length)}</p>
      <ul part="contents" class="contents no-print">${parts.map(entry)}</ul>
      ${sections}
    `;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#onClick);
    // It does not bubble.
    this.renderRoot.addEventListener('civic-load', this.#onPart, true);
  }

  protected override update(changed: PropertyValues): void {
    const place = this.renderRoot.querySelector('.drawn') ? this.#drawn.place() : undefined;
    super.update(changed);
    if (place && !this.#isDrawnKept()) this.#drawn.restore(place, [...this.renderRoot.querySelectorAll<HTMLElement>('.section')]);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const plan = this.shownPlan;
    if (!plan) return;
    void this.#arrival.bring(partsOf(plan));
    if (this.printing) this.#arrival.hurry();
    if (this.#followed === plan || this.#isDrawnKept()) return;
    this.#followed = plan;
    this.#goTo(this.#hash.id);
  }

  /** Whether what came with the page is still there to be read, since not all parts have come. */
  #isDrawnKept(): boolean {
    const { missing } = this.#arrival;
    return this.#drawn.isKept([...this.#elements].filter(([part]) => !missing.has(part)).map(([, element]) => element));
  }

  #renderPart(part: Part, plan: Plan): TemplateResult {
    const isMissing = this.#arrival.missing.has(part);
    // The paper does not wait.
    const isLate = this.printing && !isMissing && !customElements.get(`civic-${part}`);
    return html`<div part="section" class=${isMissing ? 'section' : 'section coming'} id=${this.#idOf(part)}>
      ${heading(this.headingLevel + 1, this.#words.part[part], 'section-title')}
      ${isMissing ? this.#renderMissing() : nothing} ${isLate ? html`<p class="state">${this.#words.late}</p>` : nothing} ${this.#elementOf(part, plan)}
    </div>`;
  }

  #renderMissing(): TemplateResult {
    const { common } = this;
    return html`<p class="state">${this.#words.missing}</p>
      <button part="retry" class="control no-print" type="button" @click=${() => this.#arrival.retry()}>${common.retry}</button>`;
  }

  /** The element of a part, made once, with the plan that was read for all. */
  #elementOf(part: Part, plan: Plan): HTMLElement {
    const { language: lang, compact, showPersons } = this;
    const sync = this.sync || this.#ownSync;
    const element = this.#elements.get(part) ?? this.#make(part);
    return Object.assign(element, { plan, lang, compact, sync, headingLevel: this.headingLevel + 1 }, part === 'contacts' && { showPersons });
  }

  #make(part: Part): HTMLElement {
    const make = (name: string) => Document.prototype.createElement.call(document, name);
    const element = make(`civic-${part}`);
    // The heading stands above the element, where the table of contents finds it before the element has come.
    const noHeading = make('span');
    noHeading.slot = 'heading';
    element.append(noHeading);
    this.#elements.set(part, element);
    return element;
  }

  /** Two plans on a page are told apart by their own ids. */
  #idOf(part: Part): string {
    return this.id === '' ? part : `${this.id}-${part}`;
  }

  /** Where the address of the page names a part already, a link to it changes nothing there. */
  readonly #onClick = ({ target }: Event): void => {
    const address = (target as Element).closest('[part="entry"]')?.getAttribute('href') ?? '#';
    this.#goTo(decodeURIComponent(address.slice(1)));
  };

  readonly #onPart = (event: Event): void => {
    this.#drawn.note(event);
    if (this.printing || !this.#isDrawnKept()) this.requestUpdate();
  };

  #goTo(id: string): void {
    const title = id === '' ? undefined : this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)} > [part="section-title"]`);
    if (!title) return;
    this.#arrival.hurry();
    title.tabIndex = -1;
    title.focus();
    title.scrollIntoView();
  }
}

/** Events of the whole plan. */
export type WholePlanEventMap = PlanElementEventMap;

declare global {
  interface HTMLElementTagNameMap {
    'civic-plan': WholePlanElement;
  }
}
