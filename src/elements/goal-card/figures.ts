/** What a goal promises in numbers, and what it costs. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { loadWords, wordFor, wordsOf } from '../../i18n/dictionary.js';
import { goalFigureWords } from '../../i18n/goal-figures/index.js';
import { formatNumber } from '../../i18n/number.js';
import type { Funding } from '../../model/funding.js';
import type { Goal } from '../../model/goal.js';
import type { Target } from '../../model/schema.js';
import { nameOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { amountInWords } from '../parts/amount.js';
import { addStyles } from '../parts/on-demand.js';
import { plain } from '../parts/prose.js';
import { figureStyles } from './figures.styles.js';
import { targetMarks } from './figures.view.js';
import { aside, bracketed, joined, say, sayAsOf, sayDate } from './goal-context.js';
import type { Content, GoalContext, RareLines } from './goal-context.js';

function pips(total: number, filled: number | undefined): TemplateResult {
  const kind = (i: number): string => (filled === undefined ? 'unknown' : i < filled ? 'full' : 'open');
  const marks = [...Array(total).keys()].map((i) => svg`<circle class=${kind(i)} cx=${i * 20 + 10} cy="10" r="7" />`);
  return html`<svg class="pips" viewBox="0 0 ${total * 20} 20" aria-hidden="true">${marks}</svg>`;
}

function bar(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="full" width=${Math.round(share * 100)} height="8" />
  </svg>`;
}

/** A countable promise: in words, and as marks that fill where the plan says how far it is. */
function targetLine(target: Target, context: GoalContext): TemplateResult {
  const { reader } = context;
  const words = wordsOf(goalFigureWords, reader.language);
  const { metric, value, op, actual, unit, baseline, asOf } = target;
  const { pips: total, filled, share } = targetMarks(target);
  const after = unit === undefined ? '' : `\u00a0${plain(unit, reader)}`;
  const number = (n: number): string => formatNumber(n, reader.language) + after;
  // What must not pass a limit is not "3 out of 5".
  const isFilling = actual !== undefined && op !== '<=';
  const state = isFilling ? words.progress(formatNumber(actual, reader.language), number(value), value) : words.target(number(value), op);
  const more = joined(
    [
      actual === undefined || isFilling ? undefined : words.actual(number(actual)),
      baseline === undefined ? undefined : words.baseline(number(baseline)),
      sayAsOf(asOf, context),
    ],
    ' · ',
  );
  return html`<div part="target" class=${target.of === undefined ? 'target' : 'target of'}>
    <span>${say(metric, context)}</span>
    <span class="progress">${total ? pips(total, filled) : nothing}${share === undefined ? nothing : bar(share)}<span>${state}</span></span>
    ${more ? html`<span class="muted">${more}</span>` : nothing}${context.rare.series?.(target, context)}
  </div>`;
}

/** Money as the plan gives it: what it does not say stays unsaid. */
function moneyLine({ title, kind, amount, from, to, programme, period, asOf, note, parts }: Funding, context: GoalContext): Content {
  const { plan, reader, common } = context;
  const words = wordsOf(goalFigureWords, reader.language);
  const end = (word: string, reference: Text | undefined): Content => {
    const name = reference === undefined ? undefined : nameOf(plan, reference);
    return name === undefined ? undefined : html`${word} ${say(name, context)}`;
  };
  const sum = amount ? html`<strong>${amountInWords(amount, context)}</strong>` : words.noAmount;
  return html`${sum}${bracketed([amount && amount.currency === undefined ? words.noCurrency : undefined])} ${say(title, context)}
    ${aside([
      kind === undefined ? undefined : wordFor(common.fundingKind, kind),
      end(words.from, from),
      end(words.to, to),
      say(programme, context),
      sayDate(period, context),
      sayAsOf(asOf, context),
      say(note, context),
    ])}
    ${parts.length ? html`<ul>${parts.map((part) => html`<li>${moneyLine(part, context)}</li>`)}</ul>` : nothing}`;
}

/** What is drawn here, once there are words of the language. */
export async function linesIn(language: string, root: ShadowRoot, goals: readonly Goal[]): Promise<RareLines> {
  addStyles(root, figureStyles);
  await loadWords(goalFigureWords, language);
  const hasSeries = goals.some(({ targets }) => targets.some(({ series }) => series));
  return {
    ...(hasSeries && (await import('./series.js').then((series) => series.linesIn(language, root), () => ({})))),
    targets: ({ targets }, context) => targets.map((target) => targetLine(target, context)),
    funding: ({ funding }, context) => funding.map((money) => moneyLine(money, context)),
  };
}
