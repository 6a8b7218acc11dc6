import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/number.js';
import type { Target } from '../../model/schema.js';
import { inline, plain } from '../parts/prose.js';
import { dateInWords } from '../parts/term.js';
import { targetMarks } from './goal-card.view.js';
import { joined } from './goal-context.js';
import type { GoalContext } from './goal-context.js';

const STEP = 20;

function pips(total: number, filled: number | undefined): TemplateResult {
  const kind = (i: number): string => (filled === undefined ? 'unknown' : i < filled ? 'full' : 'open');
  const marks = Array.from({ length: total }, (_, i) => svg`<circle class=${kind(i)} cx=${i * STEP + STEP / 2} cy="10" r="7" />`);
  return html`<svg class="pips" viewBox="0 0 ${total * STEP} 20" aria-hidden="true" focusable="false">${marks}</svg>`;
}

function bar(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="full" width=${Math.round(share * 100)} height="8" />
  </svg>`;
}

/** A countable promise: in words, and as marks that fill where the plan says how far it is. */
export function targetLine(target: Target, { reader, words, dates, draw }: GoalContext): TemplateResult {
  const { language } = reader;
  const { value, op, actual, unit, baseline, asOf, series = [] } = target;
  const marks = targetMarks(target);
  const after = unit === undefined ? '' : `\u00a0${plain(unit, reader)}`;
  const number = (n: number): string => formatNumber(n, language);
  const goal = words.target(number(value) + after, op);
  const progress = words.progress(number(actual ?? 0), number(value) + after, value);
  const isFilled = actual !== undefined && op !== '<=';
  const more = [
    actual !== undefined && op === '<=' ? number(actual) + after : undefined,
    baseline === undefined ? undefined : words.baseline(number(baseline) + after),
    asOf === undefined ? undefined : html`${words.asOf} ${dateInWords(asOf, language, dates)}`,
    ...series.map(([date, n]) => html`${dateInWords(date, language, dates)}: ${number(n) + after}`),
  ].filter((item) => item !== undefined);
  return html`<div part="target" class=${target.of === undefined ? 'target' : 'target of'}>
    <span>${inline(target.metric, reader, draw)}</span>
    <span class="progress"
      >${marks.pips === undefined ? nothing : pips(marks.pips, marks.filled)}${marks.share === undefined ? nothing : bar(marks.share)}
      <span>${isFilled ? progress : goal}</span></span
    >
    ${more.length ? html`<span class="muted">${joined(more, ' · ')}</span>` : nothing}
  </div>`;
}
