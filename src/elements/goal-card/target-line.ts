import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/number.js';
import type { Target } from '../../model/schema.js';
import { plain } from '../parts/prose.js';
import { targetMarks } from './goal-card.view.js';
import { joined, say, sayAsOf, sayDate } from './goal-context.js';
import type { GoalContext } from './goal-context.js';

function pips(total: number, filled: number | undefined): TemplateResult {
  const kind = (i: number): string => (filled === undefined ? 'unknown' : i < filled ? 'full' : 'open');
  const marks = Array.from({ length: total }, (_, i) => svg`<circle class=${kind(i)} cx=${i * 20 + 10} cy="10" r="7" />`);
  return html`<svg class="pips" viewBox="0 0 ${total * 20} 20" aria-hidden="true">${marks}</svg>`;
}

function bar(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="full" width=${Math.round(share * 100)} height="8" />
  </svg>`;
}

/** A countable promise: in words, and as marks that fill where the plan says how far it is. */
export function targetLine(target: Target, context: GoalContext): TemplateResult {
  const { reader, words } = context;
  const { metric, value, op, actual, unit, baseline, asOf, series = [] } = target;
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
      ...series.map(([date, n]) => html`${sayDate(date, context)}: ${number(n)}`),
    ],
    ' · ',
  );
  return html`<div part="target" class=${target.of === undefined ? 'target' : 'target of'}>
    <span>${say(metric, context)}</span>
    <span class="progress">${total ? pips(total, filled) : nothing}${share === undefined ? nothing : bar(share)}<span>${state}</span></span>
    ${more ? html`<span class="muted">${more}</span>` : nothing}
  </div>`;
}
