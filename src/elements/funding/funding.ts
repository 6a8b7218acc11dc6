import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { currencyName } from '../../i18n/currency-name.js';
import { wordFor, wordsOf } from '../../i18n/dictionary.js';
import { fundingWords } from '../../i18n/funding/index.js';
import type { FundingWords } from '../../i18n/funding/index.js';
import type { Plan } from '../../model/plan.js';
import { baseStyles } from '../../theme/base.styles.js';
import { heading } from '../parts/heading.js';
import { PlanElement } from '../parts/plan-element.js';
import type { PlanElementEventMap } from '../parts/plan-element.js';
import { dateInWords } from '../parts/term.js';
import { styles } from './funding.styles.js';
import { GIFT, GROUPINGS, NO_AMOUNT, UNNAMED, groupingsOf, groupsOf, itemsOf, scalesOf } from './funding.view.js';
import type { Group, Grouping } from './funding.view.js';
import { fundingItem } from './item.js';
import type { FundingContext } from './item.js';
import { fundingTable } from './table.js';
import { tableStyles } from './table.styles.js';

/**
 * The money of a plan, of its goals and of its projects: from whom, for whom, by what programme and when; as bars with
 * the sums written out, as a table, which stands on paper too, and as a file. Sums of different currencies are never put together, and
 * a gift in kind has no price.
 *
 * @tagname civic-funding
 * @csspart grouping - The choice of what the money is grouped by.
 * @csspart group - Money that has something in common.
 * @csspart group-title - What it has in common.
 * @csspart item - A sum or a gift.
 * @csspart item-title - What it is.
 * @csspart amount - How much it is, in words.
 * @csspart bar - How much it is beside the others, and what it is divided into.
 * @csspart part - What a sum is divided into.
 * @csspart phase - A phase through which the money goes.
 * @csspart status - How far a phase is.
 * @csspart table - The button that shows the same as a table, and the table.
 * @csspart export - The button that downloads the table.
 */
export class FundingElement extends PlanElement {
  static override styles = [baseStyles, styles, tableStyles];

  static override properties: PropertyDeclarations = {
    groupBy: { attribute: 'group-by' },
    place: {},
    chosen: { attribute: false },
    isTable: { attribute: false },
  };

  /** What the money is grouped by: `currency` (default), `kind`, `year`, `from`, `to`, `programme`. */
  groupBy = 'currency';

  /** Shows only money for what is at the place of this id. Default is all. */
  place = '';

  /** What a visitor chose to group by. */
  private chosen = '';
  /** Whether a visitor wants a table. */
  private isTable = false;

  protected override readonly dictionary = fundingWords;

  get #words(): FundingWords {
    return wordsOf(fundingWords, this.language);
  }

  get #grouping(): Grouping {
    return GROUPINGS.find((grouping) => grouping === (this.chosen || this.groupBy)) ?? 'currency';
  }

  protected override countItems(plan: Plan): number {
    return itemsOf(plan, this.place).length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { common, dates, reader, printing, language, baseURI: page } = this;
    const words = this.#words;
    const context: FundingContext = {
      plan, common, dates, reader, printing, page, words,
      scales: scalesOf(plan),
    };
    const groups = groupsOf(plan, this.#grouping, language, this.place);
    return html`
      <p part="count" class="muted" role="status">${words.count(this.countItems(plan))}</p>
      <div class="controls no-print">${this.#renderGrouping(plan)} ${this.#renderWays(context)}</div>
      ${this.isTable ? nothing : groups.map((group) => this.#renderGroup(group, groups.length > 1, context))}
      ${this.isTable || printing ? fundingTable(itemsOf(plan, this.place), context) : nothing}
    `;
  }

  #renderGrouping(plan: Plan): TemplateResult | typeof nothing {
    const groupings = groupingsOf(plan, this.language);
    if (groupings.length < 2) return nothing;
    return html`<label class="field">
      <span class="muted">${this.#words.groupBy}</span>
      <select part="grouping" class="control" @change=${this.#onGrouping}>
        ${groupings.map((each) => html`<option value=${each} .selected=${each === this.#grouping}>${this.#words.grouping[each]}</option>`)}
      </select>
    </label>`;
  }

  #renderWays(context: FundingContext): TemplateResult {
    const { showTable, saveTable } = this.#words;
    return html`<button part="table" class="way" type="button" aria-pressed=${this.isTable ? 'true' : 'false'} @click=${this.#onTable}>${showTable}</button>
      <button part="export" class="way" type="button" @click=${() => this.#save(context)}>${saveTable}</button>`;
  }

  #renderGroup(group: Group, isTitled: boolean, context: FundingContext): TemplateResult {
    const level = this.headingLevel + 1;
    return html`<div part="group" class="group">
      ${isTitled ? heading(level, this.#nameOf(group), 'group-title') : nothing}
      <ul class="items">${group.items.map((item) => fundingItem(item, isTitled ? level + 1 : level, context))}</ul>
    </div>`;
  }

  #nameOf({ key }: Group): unknown {
    const { language, common, dates } = this;
    const { noCurrency, noAmount } = this.#words;
    const grouping = this.#grouping;
    if (key === '') return common.notStated;
    if (key === UNNAMED) return noCurrency;
    if (key === NO_AMOUNT) return noAmount;
    if (grouping === 'kind' || key === GIFT) return wordFor(common.fundingKind, key);
    if (grouping === 'year') return dateInWords(key, language, dates);
    return grouping === 'currency' ? currencyName(key, language) : key;
  }

  readonly #onGrouping = ({ target }: Event): void => {
    this.chosen = (target as HTMLSelectElement).value;
  };

  readonly #onTable = (): void => {
    this.isTable = !this.isTable;
  };

  #save(context: FundingContext): void {
    import('./table-file.js').then(({ saveTable }) => saveTable(itemsOf(context.plan, this.place), context), () => undefined);
  }
}

/** Events of the overview of money. */
export type FundingEventMap = PlanElementEventMap;

declare global {
  interface HTMLElementTagNameMap {
    'civic-funding': FundingElement;
  }
}
