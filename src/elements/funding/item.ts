/** One sum, or one gift: what it is, how much, from whom and for what. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import type { FundingWords } from '../../i18n/funding/index.js';
import type { Step } from '../../model/goal.js';
import type { Funding } from '../../model/funding.js';
import { nameOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { amountInWords } from '../parts/amount.js';
import { heading } from '../parts/heading.js';
import { aside, bracketed, joined, say, sayDate, sayTerm } from '../parts/saying.js';
import type { Content, RecordContext } from '../parts/saying.js';
import { badge } from '../parts/status-badge.js';
import { bar, swatch } from './bar.js';
import { GIFT, barOf, phasesOf } from './funding.view.js';
import type { Item, Stretch } from './funding.view.js';

/** What an item is drawn with. */
export interface FundingContext extends RecordContext {
  words: FundingWords;
  /** The largest sum of each currency, to measure the others by. */
  scales: ReadonlyMap<string, number>;
}

/** The sum as the plan words it, and what the plan does not say of it. */
export function sum({ amount, kind }: Funding, context: FundingContext): Content {
  const { noAmount, noCurrency } = context.words;
  if (!amount) return kind === GIFT ? undefined : html`<span class="muted">${noAmount}</span>`;
  const unnamed = amount.currency === undefined ? noCurrency : undefined;
  return html`<strong>${amountInWords(amount, context)}</strong>${bracketed([unnamed])}`;
}

/** What the money is for, where the plan ties it to a goal or a project. */
export function owner({ goal, project }: Item, context: FundingContext): Content {
  const record = goal ?? project;
  return record && html`${goal ? context.words.goal : context.words.project} ${say(record.title, context)}`;
}

/** The name of an item, the first there is: its own, of its programme, of what it is for, of its kind. */
function titleOf({ funding: { title, programme, kind }, goal, project }: Item, context: FundingContext): Content {
  const name = title ?? programme ?? (goal ?? project)?.title;
  return name === undefined ? wordFor(context.common.fundingKind, kind ?? '') || context.common.notStated : say(name, context);
}

function end(word: string, reference: Text | undefined, context: FundingContext): Content {
  const name = reference === undefined ? undefined : nameOf(context.plan, reference);
  return name === undefined ? undefined : html`${word} ${say(name, context)}`;
}

/** Kind, source, receiver, programme and time. */
function facts(item: Item, context: FundingContext): Content[] {
  const { common, words } = context;
  const { title, kind, from, to, programme, period, asOf, note } = item.funding;
  return [
    kind && wordFor(common.fundingKind, kind),
    title === undefined && programme === undefined ? undefined : owner(item, context),
    end(words.from, from, context),
    end(words.to, to, context),
    title === undefined ? undefined : say(programme, context),
    sayDate(period, context),
    asOf && html`${words.asOf} ${sayDate(asOf, context)}`,
    say(note, context),
  ];
}

/** What a sum is divided into; each part beside the pattern that it has in the bar. */
function partList({ parts, amount }: Funding, stretches: readonly Stretch[], context: FundingContext): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  const one = (part: Funding, i: number): TemplateResult => html`<li part="part">
    ${stretches.length > 0 ? swatch(i) : nothing}
    <div>${titleOf({ funding: part }, context)}${aside(facts({ funding: part }, context))}${partList(part, [], context)}</div>
    <div class="sum">${sum({ ...part, amount: part.amount && { ...part.amount, currency: part.amount.currency ?? amount?.currency } }, context)}</div>
  </li>`;
  return html`<ul class="parts">
    ${parts.map(one)}
    ${stretches.at(-1)?.of === 'rest' ? html`<li>${swatch('rest')} <div>${context.words.rest}</div></li>` : nothing}
  </ul>`;
}

/** The phases through which the money goes, and the steps of its goal. */
function phaseList(item: Item, context: FundingContext): TemplateResult | typeof nothing {
  const phases = [...phasesOf(context.plan, item), ...(item.goal?.steps ?? [])];
  if (phases.length === 0) return nothing;
  const one = ({ title, term, status }: Pick<Step, 'title' | 'term' | 'status'>): TemplateResult =>
    html`<li part="phase">${say(title, context)} <span class="muted">${joined([sayTerm(term, context)])}</span> ${status ? badge(status, context) : nothing}</li>`;
  return html`<p class="muted">${context.words.phases}</p><ol class="phases">${phases.map(one)}</ol>`;
}

/** An item with everything that the plan says of it. */
export function fundingItem(item: Item, level: number, context: FundingContext): TemplateResult {
  const { funding } = item;
  const stretches = barOf(funding, context.scales);
  return html`<li part="item" class="item">
    <div class="line">
      ${heading(level, titleOf(item, context), 'item-title')}
      <p part="amount" class="sum">${sum(funding, context)}</p>
    </div>
    ${stretches.length > 0 ? bar(stretches, funding.kind === 'planned') : nothing} ${aside(facts(item, context))}
    ${partList(funding, stretches, context)} ${phaseList(item, context)}
  </li>`;
}
