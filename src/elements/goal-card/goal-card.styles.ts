import { css } from 'lit';

/** Styles of a goal's facts, for the card and for lists that open to it; they sit in the container `civic`. */
export const goalStyles = css`
  .summary {
    display: grid;
    gap: calc(var(--_unit) * 2);
    max-inline-size: var(--_measure);
    margin-block-start: calc(var(--_unit) * 3);
  }

  .facts {
    margin-block-start: calc(var(--_unit) * 2);
    font-variant-numeric: tabular-nums;
  }

  .fact {
    display: grid;
    gap: 0 calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  dt {
    line-height: calc(1.5em / 0.875);
  }

  dd {
    max-inline-size: var(--_measure);
    min-inline-size: 0;
  }

  .fact li + li,
  .note {
    margin-block-start: calc(var(--_unit) * 1.5);
  }

  .muted :is(.muted, .status) {
    font-size: 1em;
  }

  ol,
  .of-indicators ul,
  .fact li ul {
    padding-inline-start: 1.5em;
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  .partner {
    color: var(--_muted);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: calc(var(--_unit) * 0.5);
    color: var(--_link);
    font-size: var(--_small);
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
  }

  blockquote {
    margin-block: var(--_unit);
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 3px solid var(--_border);
    font-size: var(--_small);
  }

  blockquote :first-child::before {
    content: open-quote;
  }

  blockquote :last-child::after {
    content: close-quote;
  }

  @container civic (inline-size >= 36em) {
    .fact {
      grid-template-columns: var(--civic-goal-card-names, 11em) minmax(0, 1fr);
    }
  }
`;
