import { css } from 'lit';

/** The lane of what has no day, the agenda, an entry and its details. */
export const listStyles = css`
  .label {
    font-size: 1em;
  }

  .periods {
    margin-block: calc(var(--_unit) * 4);
  }

  .periods .label {
    margin-block-end: calc(var(--_unit) * 1);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .lane {
    display: grid;
    gap: calc(var(--_unit) * 1);
  }

  .period {
    position: relative;
    display: grid;
    padding: 0 0.75em 0.375em;
    isolation: isolate;
    --_from: transparent;
    --_to: transparent;
  }

  /* A soft end: nobody knows the day. A hard one: it reads on beyond what is shown. */
  .period::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: var(--_accent-tint);
    mask-image: linear-gradient(to right, var(--_from), #000 3em, #000 calc(100% - 3em), var(--_to));
  }

  .period:dir(rtl)::before {
    mask-image: linear-gradient(to left, var(--_from), #000 3em, #000 calc(100% - 3em), var(--_to));
  }

  .before {
    --_from: #000;
  }

  .after {
    --_to: #000;
  }

  .when {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .title,
  .unfold {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 2em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
  }

  .rows .title {
    font-weight: var(--_heading-weight);
  }

  .unfold {
    padding-inline: 0.75em;
    font-size: var(--_small);
  }

  .title:hover,
  .unfold:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .agenda,
  .undated {
    margin-block-start: calc(var(--_unit) * 5);
  }

  .group + .group {
    margin-block-start: calc(var(--_unit) * 6);
  }

  .group .label {
    margin-block-end: calc(var(--_unit) * 2);
  }

  .row {
    padding-block: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
  }

  .agenda .row {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: calc(var(--_unit) * 3);
  }

  .gutter {
    display: flex;
    flex-direction: column;
    padding-block-start: 0.25em;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }

  .gutter .number {
    color: var(--civic-color-text, inherit);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .facts > span:not(:last-child)::after {
    content: '·';
    margin-inline: 0.5em;
  }

  .details {
    display: grid;
    gap: calc(var(--_unit) * 3);
    max-inline-size: var(--_measure);
    margin-block: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .details dl {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  .details dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .details li + li {
    margin-block-start: 0.25em;
  }

  @container civic (inline-size >= 40em) {
    .period {
      grid-template-columns: 1fr auto;
      gap: calc(var(--_unit) * 3);
      padding-block-end: 0;
    }

    .when {
      padding-block: 0.4em;
    }

    .agenda .row {
      grid-template-columns: 7em minmax(0, 1fr);
    }

    .details dl > div {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      align-items: baseline;
      gap: calc(var(--_unit) * 3);
    }
  }

  @media (forced-colors: active) {
    .period::before {
      border-block: 1px solid CanvasText;
    }
  }

  @media print {
    .row,
    .details dl > div {
      break-inside: avoid;
    }
  }
`;
