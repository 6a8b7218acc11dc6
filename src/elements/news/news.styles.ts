import { css } from 'lit';

export const styles = css`
  .year-title {
    margin-block: calc(var(--_unit) * 6) calc(var(--_unit) * 2);
    font-size: 1.125em;
  }

  .year ul {
    border-block-start: 2px solid var(--_accent);
  }

  .item {
    display: grid;
    gap: 0 calc(var(--_unit) * 5);
    padding-block: calc(var(--_unit) * 2.5);
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  .item > div {
    max-inline-size: var(--_measure);
  }

  .item-title a {
    display: inline-block;
    min-block-size: 24px;
  }

  @container civic (inline-size >= 40em) {
    .item {
      grid-template-columns: 9em 1fr;
    }

    .item > div:only-child {
      grid-column: 2;
    }
  }
`;
