import { css } from 'lit';

export const styles = css`
  .kind::first-letter {
    text-transform: uppercase;
  }

  .summary {
    max-inline-size: var(--_measure);
    margin-block-start: calc(var(--_unit) * 2);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: calc(var(--_unit) * 5) calc(var(--_unit) * 4);
  }

  .figures,
  .blocks {
    margin-block-start: calc(var(--_unit) * 5);
  }

  .blocks {
    columns: 18em;
    column-gap: calc(var(--_unit) * 8);
    padding-block-start: calc(var(--_unit) * 5);
    border-block-start: 1px solid var(--_border);
  }

  .figure {
    display: flex;
    flex-direction: column;
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .number {
    order: -1;
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  .block-title {
    padding-block-end: var(--_unit);
    font-size: 1.125em;
  }

  .block {
    padding-block-end: calc(var(--_unit) * 5);
    break-inside: avoid;
  }

  .block ul:not(.states) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .block li + li {
    margin-block-start: var(--_unit);
  }

  .block dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    margin-block-end: var(--_unit);
  }

  rect {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
  }

  .of-done {
    fill: var(--civic-color-done, light-dark(#1c6b3c, #86d6a4));
  }

  .of-in-progress,
  .of-ongoing,
  .of-partly-done {
    fill: var(--_accent);
    fill-opacity: 0.5;
  }

  .of-delayed {
    fill: var(--_late);
  }

  .of-none {
    stroke-dasharray: 3 3;
  }

  strong {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      color: CanvasText;
    }

    .of-done {
      fill: CanvasText;
    }

    .of-in-progress,
    .of-ongoing,
    .of-partly-done {
      fill: GrayText;
    }

    .of-delayed {
      fill: none;
    }
  }
`;
