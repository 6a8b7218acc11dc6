/** What the older plan said: it is fetched when a visitor asks for it, and held against the newer one. */
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { loadOnce } from '../../controllers/load-once.js';
import { formatTerm } from '../../dates/written.js';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { goalHistoryWords } from '../../i18n/goal-history/index.js';
import type { GoalHistoryWords } from '../../i18n/goal-history/index.js';
import { formatNumber } from '../../i18n/number.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { bodyName } from '../../model/select.js';
import { safeUrl } from '../../model/url.js';
import { addStyles } from '../parts/on-demand.js';
import { plain } from '../parts/prose.js';
import type { RecordContext } from '../parts/saying.js';
import { joined, linked, say } from './goal-context.js';
import type { Content, GoalContext, RareLines } from './goal-context.js';
import { historyStyles } from './history.styles.js';
import { comparePlans, countChanges, olderAddress, olderAmong } from './history.view.js';
import type { Comparison, Compared } from './history.view.js';

type Host = LitElement & { noStore: boolean };

/** What a goal of the older plan said of a fact. */
function saidBefore(key: Compared, goal: Goal, context: GoalContext): Content {
  const { reader, dates, plan } = context;
  const inLine = (texts: readonly Content[]) => joined(texts, '; ');
  switch (key) {
    case 'title':
    case 'summary': return say(goal[key], context);
    case 'term': return goal.term && formatTerm(goal.term, reader.language, dates, reader.planLanguage);
    case 'indicators': return inLine(goal.indicators.map((text) => say(text, context)));
    case 'targets': return inLine(goal.targets.map(({ metric, value }) => html`${say(metric, context)} ${formatNumber(value, reader.language)}`));
    case 'responsible': return inLine(goal.responsible.map(({ body }) => say(bodyName(plan, body), context)));
  }
}

/** The older plan beside the shown one, in one element. */
class History {
  readonly #host: Host;
  readonly #language: string;
  #plan: Plan | undefined;
  #state: 'hidden' | 'loading' | 'failed' | 'shown' = 'hidden';
  #comparison: Comparison | undefined;

  constructor(host: Host, language: string) {
    this.#host = host;
    this.#language = language;
  }

  get #words(): GoalHistoryWords {
    return wordsOf(goalHistoryWords, this.#language);
  }

  /** What has become of one goal. */
  readonly history = (goal: Goal, context: GoalContext): readonly Content[] => {
    this.#see(context.plan);
    if (!this.#hasOlder(context) || this.#isSuperseded(goal, context)) return [];
    const lines = this.#comparison && this.#state === 'shown' ? this.#goalLine(goal, this.#comparison, context) : this.#said(context);
    return [html`${this.#way(context)}${lines}`];
  };

  /** What has become of all goals. */
  readonly overview = (context: RecordContext): Content => {
    this.#see(context.plan);
    if (!this.#hasOlder(context)) return undefined;
    const comparison = this.#state === 'shown' ? this.#comparison : undefined;
    return html`<div class="history">${this.#way(context)}${comparison ? this.#counted(comparison, context) : this.#said(context)}</div>`;
  };

  /** What is said of a goal in its row. */
  readonly mark = (goal: Goal): Content => {
    const known = this.#state === 'shown' ? this.#comparison?.goals.get(goal) : undefined;
    if (!known) return undefined;
    if (!known.before) return this.#words.mark.new;
    return known.changes.length > 0 ? this.#words.mark.changed : undefined;
  };

  /** Another plan has a history of its own; one that came with its older plan needs no more. */
  #see(plan: Plan): void {
    if (plan === this.#plan) return;
    this.#plan = plan;
    const older = olderAmong(plan);
    this.#comparison = older && comparePlans(plan, older);
    this.#state = 'hidden';
  }

  #hasOlder({ plan }: RecordContext): boolean {
    return this.#comparison !== undefined || plan.supersedes !== undefined;
  }

  #isSuperseded(goal: Goal, { plan }: GoalContext): boolean {
    return olderAmong(plan)?.goals.includes(goal) ?? false;
  }

  /** The button that shows what the older plan said; a link, where it must not be asked for from here. */
  #way(context: RecordContext): Content {
    const { plan, page } = context;
    if (!this.#comparison && !olderAddress(plan, page)) {
      return linked(safeUrl(plan.supersedes ?? '', plan.base), this.#words.older, context, 'link');
    }
    const isOpen = this.#state !== 'hidden';
    return html`<button class="control no-print" type="button" aria-expanded=${isOpen} @click=${() => void this.#toggle(context)}>
      ${this.#words.compare}
    </button>`;
  }

  async #toggle({ plan, page }: RecordContext): Promise<void> {
    const isOpen = this.#state !== 'hidden';
    this.#state = isOpen ? 'hidden' : this.#comparison ? 'shown' : 'loading';
    this.#host.requestUpdate();
    const url = olderAddress(plan, page);
    if (this.#state !== 'loading' || !url) return;
    const { plan: older } = await loadOnce(url, !this.#host.noStore);
    if (plan !== this.#plan) return;
    this.#comparison = older && comparePlans(plan, older);
    if (this.#state === 'loading') this.#state = older ? 'shown' : 'failed';
    this.#host.requestUpdate();
  }

  /** While there is nothing to compare with. */
  #said(context: RecordContext): TemplateResult | typeof nothing {
    const { plan, common } = context;
    if (this.#state === 'hidden') return nothing;
    const link = linked(safeUrl(plan.supersedes ?? '', plan.base), this.#words.older, context, 'link');
    return html`<p class="muted" role="status">${this.#state === 'failed' ? html`${this.#words.notLoaded} ${link}` : common.loading}</p>`;
  }

  #counted(comparison: Comparison, context: RecordContext): TemplateResult {
    const { older, gone } = comparison;
    const named = { ...context, plan: older };
    return html`<p role="status">${this.#words.counts(plain(older.title, context.reader), countChanges(comparison))}</p>
      ${gone.length > 0 ? html`<p>${this.#words.gone}</p><ul class="gone">${gone.map(({ title }) => html`<li>${say(title, named)}</li>`)}</ul>` : nothing}`;
  }

  #goalLine(goal: Goal, { goals, older }: Comparison, context: GoalContext): Content {
    const { before, changes } = goals.get(goal) ?? { before: undefined, changes: [] };
    const { kept, changed, isNew, before: formerly, nothingBefore, title, summary } = this.#words;
    if (!before) return html`<p>${isNew}</p>`;
    if (changes.length === 0) return html`<p>${kept}</p>`;
    const names = { ...context.words.field, title, summary };
    const line = (key: Compared) => {
      const said = saidBefore(key, before, { ...context, plan: older });
      return html`<li>${names[key]}: ${said ? html`<span class="muted">${formerly}</span> ${said}` : nothingBefore}</li>`;
    };
    return html`<p>${changed}</p><ul>${changes.map(line)}</ul>`;
  }
}

/** What is drawn here, once there are words of the language. */
export async function linesIn(language: string, root: ShadowRoot): Promise<RareLines> {
  addStyles(root, historyStyles);
  await loadWords(goalHistoryWords, language);
  const { history, overview, mark } = new History(root.host as Host, language);
  return { history, overview, mark };
}
