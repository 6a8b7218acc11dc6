import { css } from 'lit';

/** What is under the pointer, has the focus or is open; the list of a year with its gutter. */
export const nearStyles = css`
  .cell:hover {
    background: var(--_tint);
  }

  .cell[aria-selected='true'] {
    outline: 1px solid transparent;
    outline-offset: -1px;
    background: var(--_accent-tint);
  }

  .cell:focus-visible {
    position: relative;
    outline: 0.1875em solid var(--_focus);
    outline-offset: -0.1875em;
    box-shadow: inset 0 0 0 0.3125em #fff;
  }

  .month:has(.week-number) {
    grid-template-columns: max-content repeat(7, minmax(0, 1fr));
  }

  .week-number {
    padding-inline: 0.25em 0.75em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.1em;
    line-height: 2.36;
    text-align: end;
  }

  .weekday.week-number {
    inline-size: auto;
    padding-block-start: 0;
    border: 0;
    line-height: inherit;
  }

  .title:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: calc(var(--_unit) * 3);
  }

  .field {
    display: grid;
    gap: var(--_unit);
    font-size: var(--_small);
  }

  .field .control {
    inline-size: 100%;
  }

  .agenda .row {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: calc(var(--_unit) * 3);
  }

  /* Laid out only where it is seen, but found by the browser all the same. */
  .rest {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
    margin-block-start: calc(var(--_unit) * 4);
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

  .details {
    max-inline-size: var(--_measure);
    margin-block: calc(var(--_unit) * 2);
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .details,
  dl {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  @container civic (inline-size >= 40em) {
    .entry:hover {
      background: var(--_accent-tint);
    }

    .panel {
      padding-inline: calc(var(--_unit) * 4);
      background: var(--_tint);
    }

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
