import { css } from 'lit';

/** The list of a year with its gutter, and what is known of an entry as pairs of a word and what it is. */
export const nearStyles = css`
  .agenda .row {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: calc(var(--_unit) * 3);
  }

  .gutter {
    display: grid;
    align-content: start;
    padding-block-start: 0.25em;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }

  .number {
    font-size: 1.3125em;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }

  .details,
  dl {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  @container civic (inline-size >= 40em) {
    .agenda .row {
      grid-template-columns: 7em minmax(0, 1fr);
    }

    dl > div {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      align-items: baseline;
      column-gap: calc(var(--_unit) * 3);
    }
  }
`;
