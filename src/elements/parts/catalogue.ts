/**
 * Shows a catalogue: its plans in a list with a search, the next ones as they are scrolled to, and the way back from a plan
 * that was opened. Loaded only for a source that is one.
 */
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { CatalogueShelf } from '../../controllers/catalogue-shelf.js';
import { LanguageController } from '../../controllers/language-controller.js';
import type { PlanController } from '../../controllers/plan-controller.js';
import type { DateWords } from '../../dates/format.js';
import { readTerm } from '../../dates/term.js';
import { formatTerm } from '../../dates/written.js';
import { catalogueWords } from '../../i18n/catalogue/index.js';
import type { CatalogueWords } from '../../i18n/catalogue/index.js';
import { commonWords } from '../../i18n/common/index.js';
import type { CommonWords } from '../../i18n/common/index.js';
import { dateWords } from '../../i18n/dates/index.js';
import { loadWords, wordFor, wordsOf } from '../../i18n/dictionary.js';
import type { Catalogue, CatalogueEntry } from '../../model/catalogue.js';
import type { SafeUrl } from '../../model/url.js';
import { problemStyles } from '../../theme/problem.styles.js';
import { catalogueStyles } from './catalogue.styles.js';
import { ALL_PLANS, plansFor, valuesOf, whoAndWhere } from './catalogue.view.js';
import type { CatalogueFilters } from './catalogue.view.js';
import { heading } from './heading.js';
import { addStyles } from './on-demand.js';
import { inline, plain } from './prose.js';
import type { Reader } from './prose.js';
import { dateInWords } from './term.js';

type Host = ReactiveControllerHost & HTMLElement & {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly headingLevel: number;
  readonly noStore: boolean;
};

/** What a catalogue is drawn with. */
interface Context {
  words: CatalogueWords;
  common: CommonWords;
  dates: DateWords;
  reader: Reader;
}

/** How many plans are shown at first, and how many more each time. */
const WINDOW = 50;

/** How far below what is seen the next plans are made ready. */
const MARGIN = '300px';

export class CatalogueBrowser {
  readonly #host: Host;
  readonly #plans: PlanController;
  readonly #languages: LanguageController;
  readonly #end = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#more(), { rootMargin: MARGIN });
  #catalogue: Catalogue | undefined;
  #shelf: CatalogueShelf | undefined;
  #filters = ALL_PLANS;
  #most = WINDOW;
  /** The plan that was opened last, to which the focus goes back. */
  #last = '';

  /** @param plans opens a plan in place of the catalogue */
  constructor(host: Host, plans: PlanController) {
    this.#host = host;
    this.#plans = plans;
    this.#languages = new LanguageController(host, [catalogueWords]);
    for (const styles of [catalogueStyles, problemStyles]) addStyles(host.renderRoot as ShadowRoot, styles);
    host.addController({ hostDisconnected: () => this.#shelf?.giveUp() });
  }

  /** BCP 47 language of the element. */
  get language(): string {
    return this.#languages.language;
  }

  get #context(): Context {
    const { language } = this;
    return {
      words: wordsOf(catalogueWords, language),
      common: wordsOf(commonWords, language),
      dates: wordsOf(dateWords, language),
      reader: { language, planLanguage: this.#plans.catalogue?.language ?? language },
    };
  }

  title(): TemplateResult {
    return heading(this.#host.headingLevel, inline(this.#plans.catalogue?.title, this.#context.reader), 'heading');
  }

  /** The way back from a plan to the catalogue. */
  wayBack(): TemplateResult {
    return html`<p class="no-print"><button part="back" type="button" @click=${() => this.#goBack()}>← ${this.#context.words.back}</button></p>`;
  }

  list(): TemplateResult {
    const context = this.#context;
    const { words, common } = context;
    const shelf = this.#shelfOf(this.#plans.catalogue!);
    const found = plansFor(shelf.plans, this.#filters);
    const shown = found.slice(0, this.#most);
    const isMore = found.length > shown.length || !shelf.isWhole;
    void this.#host.updateComplete.then(() => this.#watchEnd());
    return html`
      ${this.#search(shelf.plans, context)}
      <p part="count" class="muted" role="status">
        ${words.shown(shown.length, shelf.isWhole ? found.length : undefined)}${shelf.isLoading ? html`. ${words.loading}` : nothing}
      </p>
      <ul class="catalogue">${shown.map((entry) => this.#entry(entry, context))}</ul>
      ${isMore ? html`<button part="more-plans" class="control no-print" type="button" @click=${() => this.#more()}>${words.more}</button>` : nothing}
      ${shelf.missing.length > 0
        ? html`<p part="problem" class="problem">${words.incomplete} <button class="control no-print" type="button" @click=${() => void shelf.retry()}>${common.retry}</button></p>`
        : nothing}
    `;
  }

  #search(plans: readonly CatalogueEntry[], { words, common, dates, reader }: Context): TemplateResult {
    const choice = (key: 'kind' | 'period', name: (value: string) => string) => {
      const values = valuesOf(plans, key, reader.language);
      if (values.length < 2 && this.#filters[key] === '') return nothing;
      return html`<label><span>${words[key]}</span>
        <select class="control" @change=${(event: Event) => this.#filter({ [key]: (event.currentTarget as HTMLSelectElement).value })}>
          <option value="" .selected=${this.#filters[key] === ''}>${common.any}</option>
          ${values.map((value) => html`<option value=${value} .selected=${this.#filters[key] === value}>${name(value)}</option>`)}
        </select></label>`;
    };
    return html`<div class="catalogue-search no-print" role="search">
      <label><span>${common.search}</span>
        <input class="control" type="search" autocomplete="off" .value=${this.#filters.query}
          @input=${(event: Event) => this.#filter({ query: (event.currentTarget as HTMLInputElement).value })} /></label>
      ${choice('kind', (value) => wordFor(words.kinds, value))}
      ${choice('period', (value) => formatTerm(readTerm(value), reader.language, dates, reader.planLanguage))}
    </div>`;
  }

  #entry(entry: CatalogueEntry, { words, common, dates, reader }: Context): TemplateResult {
    const { language } = reader;
    const goals = entry.counts?.['goals'];
    const facts = [
      ...whoAndWhere(entry, reader).map((name) => plain(name, reader)),
      entry.period && dateInWords(entry.period, language, dates),
      entry.kind && wordFor(words.kinds, entry.kind),
      goals === undefined ? undefined : words.goals(goals),
      entry.updated && html`${common.updated} ${dateInWords(entry.updated, language, dates)}`,
    ].filter(Boolean);
    return html`<li>
      <button part="plan" type="button" data-plan=${entry.url} @click=${() => this.#enter(entry.url)}>${inline(entry.title, reader)}</button>
      <p class="muted">${facts.map((fact, index) => html`${index > 0 ? ' · ' : ''}${fact}`)}</p>
    </li>`;
  }

  #shelfOf(catalogue: Catalogue): CatalogueShelf {
    if (this.#shelf && this.#catalogue === catalogue) return this.#shelf;
    this.#catalogue = catalogue;
    this.#most = WINDOW;
    const shelf: CatalogueShelf = new CatalogueShelf(catalogue, !this.#host.noStore, () => {
      this.#host.requestUpdate();
      // Who looks for something looks in all parts.
      if (this.#filters !== ALL_PLANS) void shelf.more();
    });
    return (this.#shelf = shelf);
  }

  #filter(changes: Partial<CatalogueFilters>): void {
    const filters = { ...this.#filters, ...changes };
    this.#filters = Object.values(filters).every((value) => value === '') ? ALL_PLANS : filters;
    this.#most = WINDOW;
    if (this.#filters !== ALL_PLANS) void this.#shelf?.more();
    this.#host.requestUpdate();
  }

  #more(): void {
    const { plans } = this.#shelf!;
    if (plansFor(plans, this.#filters).length > this.#most) this.#most += WINDOW;
    else void this.#shelf!.more();
    this.#host.requestUpdate();
  }

  /** Waits for the end of the list to come near; a new wait tells at once whether it still is. */
  #watchEnd(): void {
    this.#end.disconnect();
    const button = this.#host.renderRoot.querySelector('[part=more-plans]');
    if (button && !this.#shelf?.isLoading) this.#end.observe(button);
  }

  #enter(url: SafeUrl): void {
    this.#last = url;
    this.#plans.open(url);
    this.#focus('[part=back]');
  }

  #goBack(): void {
    this.#plans.open('');
    this.#focus(`[data-plan="${CSS.escape(this.#last)}"]`);
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

/** Resolves when the words have come too. */
export async function browserIn(host: Host, plans: PlanController): Promise<CatalogueBrowser> {
  const browser = new CatalogueBrowser(host, plans);
  await loadWords(catalogueWords, browser.language);
  return browser;
}
