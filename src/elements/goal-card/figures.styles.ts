import { css } from 'lit';

/** Styles of countable promises and of money. */
export const figureStyles = css`
  strong {
    font-weight: 600;
  }

  .target {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_unit) * 3);
  }

  .of {
    padding-inline-start: 1.25em;
  }

  .progress {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }

  .progress svg {
    align-self: center;
  }

  .pips {
    block-size: 1em;
    max-inline-size: 100%;
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.75;
  }

  .pips .full,
  .bar .full {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .pips .unknown {
    stroke-dasharray: 2.6 2.9;
  }

  .bar {
    inline-size: 8em;
    block-size: 0.5em;
    border-radius: 0.25em;
    background: var(--_tint);
    outline: 1px solid var(--_control);
  }

  .bar .full {
    stroke: none;
  }

  @media (forced-colors: active) {
    .pips,
    .bar {
      forced-color-adjust: none;
      stroke: CanvasText;
      outline-color: CanvasText;
    }

    .pips .full,
    .bar .full {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
