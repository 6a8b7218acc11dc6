/** The last figures of a promise as a small chart, with the same figures as a table beside it. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { goalHistoryWords } from '../../i18n/goal-history/index.js';
import { formatNumber } from '../../i18n/number.js';
import type { Target } from '../../model/schema.js';
import { addStyles } from '../parts/on-demand.js';
import { plain } from '../parts/prose.js';
import { sayDate } from './goal-context.js';
import type { GoalContext, RareLines } from './goal-context.js';
import { seriesStyles } from './series.styles.js';
import { CHART, chartOf } from './series.view.js';
import type { SeriesChart } from './series.view.js';

function drawing({ points, goal }: SeriesChart): TemplateResult {
  const { width, height } = CHART;
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="promised" d="M0 ${goal}H${width}" />
    <path d=${`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
    ${points.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="3.5" />`)}
  </svg>`;
}

function seriesFigure(target: Target, context: GoalContext): TemplateResult | undefined {
  const { reader } = context;
  const { points, goal } = chartOf(target);
  if (points.length === 0) return undefined;
  const words = wordsOf(goalHistoryWords, reader.language);
  const unit = target.unit === undefined ? '' : `\u00a0${plain(target.unit, reader)}`;
  return html`<div class="series">
    ${points.length > 1 ? drawing({ points, goal }) : nothing}
    <table>
      <caption class="hidden-visually">${words.series(plain(target.metric, reader))}</caption>
      <thead class="hidden-visually"><tr><th scope="col">${words.date}</th><th scope="col">${words.value}</th></tr></thead>
      <tbody>
        ${points.map(({ date, value }) => html`<tr><th scope="row">${sayDate(date, context)}</th><td>${formatNumber(value, reader.language)}${unit}</td></tr>`)}
      </tbody>
    </table>
  </div>`;
}

/** What is drawn here, once there are words of the language. */
export async function linesIn(language: string, root: ShadowRoot): Promise<RareLines> {
  addStyles(root, seriesStyles);
  await loadWords(goalHistoryWords, language);
  return { series: seriesFigure };
}
