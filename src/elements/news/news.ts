import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { wordsOf } from '../../i18n/dictionary.js';
import { newsWords } from '../../i18n/news/index.js';
import type { NewsWords } from '../../i18n/news/index.js';
import type { News } from '../../model/facts.js';
import type { Plan } from '../../model/plan.js';
import { placeName } from '../../model/select.js';
import { baseStyles } from '../../theme/base.styles.js';
import { heading } from '../parts/heading.js';
import { PlanElement } from '../parts/plan-element.js';
import type { PlanElementEventMap } from '../parts/plan-element.js';
import { paragraphs } from '../parts/prose.js';
import { aside, linked, say, sayDate } from '../parts/saying.js';
import type { RecordContext } from '../parts/saying.js';
import { styles } from './news.styles.js';
import { firstNews, newsOf, yearsOf } from './news.view.js';
import type { NewsYear } from './news.view.js';

/** News that are shown before the button for more. */
const WINDOW = 100;

/**
 * News, the newest first, by years: those of a plan, of a feed (RSS, Atom, JSON Feed), or of Czech open data (*Aktuality*).
 *
 * @tagname civic-news
 * @csspart year - The news of a year.
 * @csspart year-title - The heading of a year.
 * @csspart item - A piece of news.
 * @csspart item-title - What it is called.
 * @csspart date - When it was published.
 * @csspart link - The link to the whole of it.
 * @csspart more - The button that shows older news.
 */
export class NewsElement extends PlanElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = { place: {}, limit: { attribute: false } };

  /** Shows only news of the place of this id. Default is all. */
  place = '';

  /** How many news are shown. */
  private limit = WINDOW;

  protected override readonly dictionary = newsWords;

  get #words(): NewsWords {
    return wordsOf(newsWords, this.language);
  }

  protected override countItems(plan: Plan): number {
    return newsOf(plan, this.place).length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { common, dates, reader, printing, baseURI: page } = this;
    const context: RecordContext = { plan, common, dates, reader, printing, page };
    const news = newsOf(plan, this.place);
    const left = printing ? 0 : news.length - this.limit;
    return html`
      <p part="count" class="muted" role="status">${this.#words.count(news.length)}</p>
      ${firstNews(yearsOf(news), printing ? Infinity : this.limit).map((year) => this.#renderYear(year, context))}
      ${left > 0 ? html`<button part="more" class="control no-print" type="button" @click=${this.#showMore}>${this.#words.more(left)}</button>` : nothing}
    `;
  }

  #renderYear({ year, items }: NewsYear, context: RecordContext): TemplateResult {
    return html`<div part="year" class="year">
      ${heading(this.headingLevel + 1, year ?? this.#words.undated, 'year-title')}
      <ul>${items.map((item) => this.#renderItem(item, context))}</ul>
    </div>`;
  }

  #renderItem({ title, url, summary, date, places }: News, context: RecordContext): TemplateResult {
    return html`<li part="item" class="item">
      ${date === undefined ? nothing : html`<p part="date" class="muted">${sayDate(date, context)}</p>`}
      <div>
        ${heading(this.headingLevel + 2, linked(url, say(title, context), context, 'link'), 'item-title')}
        ${paragraphs(summary, context.reader)} ${aside(places.map((id) => say(placeName(context.plan, id), context)))}
      </div>
    </li>`;
  }

  readonly #showMore = async (): Promise<void> => {
    const { limit } = this;
    this.limit = Infinity;
    await this.updateComplete;
    // What was pressed is gone: on to the first of what has come.
    const first = this.renderRoot.querySelectorAll<HTMLElement>('[part="item-title"]')[limit];
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  };
}

/** Events of the news. */
export type NewsEventMap = PlanElementEventMap;

declare global {
  interface HTMLElementTagNameMap {
    'civic-news': NewsElement;
  }
}
