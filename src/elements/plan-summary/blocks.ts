/** The blocks of a summary, each under a heading of its own. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/number.js';
import type { PlanSummaryWords } from '../../i18n/plan-summary/index.js';
import type { Counts } from '../../model/facts.js';
import { heading } from '../parts/heading.js';
import { bracketed, joined, linked, say, sayDate } from '../parts/saying.js';
import type { Content, RecordContext } from '../parts/saying.js';
import { badge } from '../parts/status-badge.js';
import { completenessOf, figuresOf, licenceName, sectionsOf, statusShares } from './plan-summary.view.js';
import type { Figure } from './plan-summary.view.js';

/** What a summary is drawn with. */
export interface SummaryContext extends RecordContext {
  words: PlanSummaryWords;
  /** Level of the headings of the blocks. */
  level: number;
  /** Says what has become of an older plan, once that has come. */
  overview: ((context: RecordContext) => Content) | undefined;
}

const number = (value: number, { reader }: SummaryContext): string => formatNumber(value, reader.language);

function figure({ value, of, count, earlier }: Figure, context: SummaryContext): TemplateResult {
  const { words } = context;
  const inYear = ({ year, total }: Counts) => html`${year}: ${number(total, context)}`;
  const named = count?.named === undefined || count.named === value ? undefined : words.named(number(count.named, context));
  const about = joined([count?.year === undefined ? undefined : String(count.year), named, say(count?.note, context)]);
  return html`<div part="figure" class="figure">
    <dt>${of ? words.counted[of](value) : say(count?.what, context)}</dt>
    <dd class="number">${number(value, context)}</dd>
    ${about ? html`<dd class="muted">${about}</dd>` : nothing}
    ${earlier.length > 0 ? html`<dd class="muted">${joined(earlier.map(inYear))}</dd>` : nothing}
  </div>`;
}

/** Three to five large numbers. */
export function figures(context: SummaryContext): TemplateResult {
  return html`<dl class="figures">${figuresOf(context.plan).map((each) => figure(each, context))}</dl>`;
}

function block(title: Content, content: unknown, { level }: SummaryContext): TemplateResult {
  return html`<div part="block" class="block">${heading(level, title, 'block-title')} ${content}</div>`;
}

/** A block that is a list; nothing when there is nothing to list. */
function listBlock(title: Content, items: readonly Content[], context: SummaryContext): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return block(title, html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`, context);
}

/** How far the goals are: a bar, and each state with its shape, word and number. */
function statusBlock(context: SummaryContext): TemplateResult | typeof nothing {
  const { plan, words } = context;
  if (plan.goals.length === 0) return nothing;
  const shares = statusShares(plan);
  if (shares.length === 0) return block(words.block.status, html`<p>${words.noStatus}</p>`, context);
  let before = 0;
  const stretches = shares.map(({ status, count }) => {
    const [from, width] = [before, (count / plan.goals.length) * 100];
    before += width;
    return svg`<rect class=${`of-${status?.code ?? 'none'}`} x=${`${from}%`} width=${`${width}%`} height="100%" />`;
  });
  return block(words.block.status, html`<svg part="bar" class="bar" aria-hidden="true">${stretches}</svg>
    <ul class="states">${shares.map(({ status, count }) => html`<li>${badge(status, context)} <strong>${number(count, context)}</strong></li>`)}</ul>`, context);
}

function aboutBlock(context: SummaryContext): TemplateResult | typeof nothing {
  const { plan, common, words } = context;
  const { published, updated, nextUpdate, license, attachmentOf } = plan;
  const rows: readonly [string, Content][] = [
    [words.attachmentOf, say(attachmentOf, context)],
    [words.published, sayDate(published, context)],
    [common.updated, sayDate(updated, context)],
    [words.nextUpdate, sayDate(nextUpdate, context)],
    [words.licence, license && linked(license, licenceName(license), context, 'licence')],
  ];
  const said = rows.filter(([, value]) => value !== undefined);
  const overview = context.overview?.(context);
  if (said.length === 0 && overview === undefined) return nothing;
  const row = ([name, value]: readonly [string, Content]) => html`<div><dt class="muted">${name}</dt><dd>${value}</dd></div>`;
  return block(words.block.about, html`${said.length > 0 ? html`<dl>${said.map(row)}</dl>` : nothing}${overview}`, context);
}

/** Everything under the figures. */
export function blocks(context: SummaryContext): TemplateResult {
  const { plan, words } = context;
  const texts = (list: typeof plan.principles) => list.map((text) => say(text, context));
  const { length } = plan.goals;
  return html`<div class="blocks">
    ${listBlock(words.block.principles, texts(plan.principles), context)}
    ${plan.chapters.map(({ title, points }) => listBlock(say(title, context), texts(points), context))}
    ${listBlock(words.block.sections, sectionsOf(plan).map(({ title, count }) => html`${say(title, context)}${bracketed(count ? [`${number(count, context)}\u00a0${words.counted.goals(count)}`] : [])}`), context)}
    ${statusBlock(context)} ${listBlock(words.block.frameworks, texts(plan.frameworks), context)}
    ${listBlock(words.block.completeness, completenessOf(plan).map(({ aspect, count }) => `${words.aspect[aspect]}: ${words.share(count, length)}`), context)}
    ${listBlock(words.block.documents, plan.documents.map(({ title, url, date }) => html`${linked(url, say(title, context), context, 'link')}${bracketed([sayDate(date, context)])}`), context)}
    ${aboutBlock(context)}
  </div>`;
}
