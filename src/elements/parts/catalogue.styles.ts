import { css } from 'lit';

export const catalogueStyles = css`
  .catalogue-search {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    margin-block: calc(var(--_unit) * 4);
  }

  .catalogue-search label {
    display: grid;
    gap: calc(var(--_unit) * 0.5);
    min-inline-size: 0;
    font-size: var(--_small);
  }

  .catalogue-search .control {
    inline-size: 100%;
    min-inline-size: 0;
    font-size: calc(1em / 0.875);
  }

  .catalogue-search option {
    background: Canvas;
    color: CanvasText;
  }

  .catalogue li {
    padding-block: calc(var(--_unit) * 1.5);
    border-block-start: 1px solid var(--_border);
  }

  [part='plan'],
  [part='back'] {
    min-block-size: 2.75em;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }

  [part='plan'] {
    min-block-size: 24px;
    font-weight: var(--_heading-weight);
  }

  [part='more-plans'] {
    margin-block-start: calc(var(--_unit) * 4);
  }
`;
