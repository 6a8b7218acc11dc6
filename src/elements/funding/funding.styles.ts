import { css } from 'lit';

export const styles = css`
  .controls,
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
  }

  .controls {
    margin-block-start: calc(var(--_unit) * 3);
  }

  .field {
    display: grid;
    gap: calc(var(--_unit) * 0.5);
    flex: 0 1 14em;
  }

  .way {
    min-block-size: 2.75em;
    border: 0;
    background: none;
    color: var(--_link);
    font-size: var(--_small);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* The list of a drop-down is the system's: on a page's light text it would be light on light. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .group {
    margin-block-start: calc(var(--_unit) * 6);
  }

  .group-title {
    padding-block-end: calc(var(--_unit) * 2);
    font-size: 1.125em;
  }

  .group-title::first-letter {
    text-transform: uppercase;
  }

  .items {
    border-block-start: 2px solid var(--_accent);
  }

  .item {
    padding-block: calc(var(--_unit) * 3);
  }

  .item + .item {
    border-block-start: 1px solid var(--_border);
  }

  .line {
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(var(--_unit) * 4);
  }

  .sum {
    font-variant-numeric: tabular-nums;
  }

  strong {
    font-weight: 600;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    margin-block: var(--_unit);
  }

  .swatch {
    flex: none;
    inline-size: 1.75em;
    block-size: 0.875em;
    margin-block-start: 0.35em;
  }

  line {
    stroke: var(--_accent);
    stroke-width: 1em;
  }

  rect {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
  }

  .pattern-1 {
    stroke-dasharray: 2 4;
  }

  .pattern-2 {
    stroke-dasharray: 5 3;
  }

  .pattern-3 {
    stroke-dasharray: 1 7;
  }

  .rest {
    stroke-dasharray: 0 9999;
  }

  .parts > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 2);
    padding-block: calc(var(--_unit) * 0.5);
  }

  .parts > li > .sum {
    margin-inline-start: auto;
  }

  .phases {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }

    line,
    rect {
      stroke: CanvasText;
    }
  }

  @media print {
    .item,
    .group-title {
      break-inside: avoid;
    }
  }
`;
