import { css } from 'lit';

/** Styles of the last figures of a promise. */
export const seriesStyles = css`
  .series {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_unit) calc(var(--_unit) * 5);
    margin-block: var(--_unit) calc(var(--_unit) * 2);
    font-size: var(--_small);
  }

  .chart {
    inline-size: 14em;
    max-inline-size: 100%;
    border-block-end: 1px solid var(--_control);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .chart circle {
    fill: var(--_accent);
    stroke: none;
  }

  .chart .promised {
    stroke: var(--_control);
    stroke-width: 1;
    stroke-dasharray: 4 4;
  }

  .series table {
    position: relative;
    border-collapse: collapse;
  }

  .series th {
    padding-inline-end: calc(var(--_unit) * 3);
    font-weight: 400;
    text-align: start;
  }

  .series td {
    text-align: end;
  }

  @media (forced-colors: active) {
    .chart {
      stroke: CanvasText;
    }

    .chart circle {
      fill: CanvasText;
    }
  }
`;
