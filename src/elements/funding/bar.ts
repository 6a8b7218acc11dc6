/** Sums as bars. Parts are told apart by their pattern, which survives paper, grey and forced colours. */
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Stretch } from './funding.view.js';

/** How many patterns there are; what comes after begins anew. */
const PATTERNS = 4;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** The class that gives a stretch its pattern; what is only planned is hatched as a whole. */
function patternOf(of: Stretch['of'], isPlanned: boolean): string {
  if (typeof of === 'number') return `pattern-${of % PATTERNS}`;
  return of === 'rest' ? 'rest' : isPlanned ? 'pattern-2' : 'pattern-0';
}

/** A bar of stretches; in words it is written beside it. */
export function bar(stretches: readonly Stretch[], isPlanned: boolean): TemplateResult {
  return html`<svg part="bar" class="bar" aria-hidden="true">
    ${stretches.map(({ from, width, of }) => {
      const [start, end] = [percent(from), percent(from + width)];
      return svg`<line class=${patternOf(of, isPlanned)} x1=${start} x2=${end} y1="50%" y2="50%" /><rect x=${start} width=${percent(width)} height="100%" />`;
    })}
  </svg>`;
}

/** The pattern of a part, or of what the parts leave over, beside its name. */
export function swatch(of: Stretch['of']): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true"><line class=${patternOf(of, false)} x1="0" x2="100%" y1="50%" y2="50%" /><rect width="100%" height="100%" /></svg>`;
}
