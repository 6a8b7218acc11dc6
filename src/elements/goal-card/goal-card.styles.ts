import { css } from 'lit';

/** Styles of a goal's facts, for the card and for lists that open to it; they sit in the container `civic`. */
export const goalStyles = css`
  :host {
    --_reserve: var(--civic-goal-card-reserve, 24em);
  }

  .belongs {
    margin-block-start: calc(var(--_unit) * 1);
  }

  .belongs::first-letter {
    text-transform: capitalize;
  }

  .summary {
    display: grid;
    gap: calc(var(--_unit) * 2);
    max-inline-size: var(--_measure);
    margin-block-start: calc(var(--_unit) * 3);
  }

  .facts {
    margin-block-start: calc(var(--_unit) * 4);
    font-variant-numeric: tabular-nums;
  }

  .fact {
    display: grid;
    gap: 0 calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .fact > dt {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(1.5em / 0.875);
  }

  .fact > dd {
    max-inline-size: var(--_measure);
    min-inline-size: 0;
  }

  .fact li + li,
  .note {
    margin-block-start: calc(var(--_unit) * 1.5);
  }

  .fact .muted :is(.muted, .status) {
    font-size: 1em;
  }

  .fact ol,
  .of-indicators > ul,
  .fact li ul {
    padding-inline-start: 1.5em;
    list-style: disc;
  }

  .fact ol {
    list-style: decimal;
  }

  .partner {
    color: var(--_muted);
  }

  .partner .muted {
    color: inherit;
  }

  .facts strong {
    font-weight: 600;
  }

  .fact summary {
    inline-size: fit-content;
    min-block-size: 1.72em;
    padding-block: calc(var(--_unit) * 0.5);
    color: var(--_link);
    font-size: var(--_small);
    cursor: pointer;
  }

  .fact summary:hover {
    text-decoration: underline;
  }

  .fact blockquote {
    margin-block: calc(var(--_unit) * 1);
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 0.1875em solid var(--_border);
    font-size: var(--_small);
  }

  .fact blockquote p:first-child::before {
    content: open-quote;
  }

  .fact blockquote p:last-child::after {
    content: close-quote;
  }

  @container civic (inline-size >= 36em) {
    .fact {
      grid-template-columns: var(--civic-goal-card-names, 11em) minmax(0, 1fr);
    }
  }
`;
