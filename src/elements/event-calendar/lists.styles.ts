import { css } from 'lit';

/** The lane of what has no day, the agenda, an entry and its details. */
export const listStyles = css`
  .label {
    font-size: 1em;
  }

  .lane,
  .details,
  .details dl {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  .periods .label,
  .when,
  .unfold,
  .gutter,
  .facts,
  dt {
    font-size: var(--_small);
  }

  .periods .label,
  .when,
  .number + span,
  .facts,
  dt {
    color: var(--_muted);
  }

  .label,
  .group {
    margin-block-end: calc(var(--_unit) * 2);
  }

  /* A soft end: nobody knows the day. A hard one: it reads on beyond what is shown. */
  .period {
    display: grid;
    padding-inline: 0.75em;
    padding-block-end: 0.375em;
    border-block: 1px solid transparent;
    background: linear-gradient(to var(--_side, right), var(--_from, transparent), var(--_accent-tint) 3em calc(100% - 3em), var(--_to, transparent));
  }

  .period:dir(rtl) {
    --_side: left;
  }

  .before {
    --_from: var(--_accent-tint);
  }

  .after {
    --_to: var(--_accent-tint);
  }

  .title,
  .unfold,
  .chip,
  .cell .more {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }

  .title,
  .unfold {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 2em;
    padding-block: 0.25em;
    color: var(--_link);
  }

  .rows .title {
    font-weight: var(--_heading-weight);
  }

  .unfold {
    padding-inline: 0.75em;
  }

  .title:hover,
  .unfold:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .group {
    margin-block-start: calc(var(--_unit) * 6);
  }

  .row {
    padding-block: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

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
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
  }

  .facts > span + span::before {
    content: '·';
    margin-inline: 0.5em;
  }

  .details {
    max-inline-size: var(--_measure);
    margin-block: calc(var(--_unit) * 2);
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 0.1875em solid var(--_accent);
  }

  @container civic (inline-size >= 40em) {
    .period,
    .details dl > div {
      grid-template-columns: 1fr auto;
      align-items: baseline;
      column-gap: calc(var(--_unit) * 3);
    }

    .period {
      padding-block-end: 0;
    }

    .agenda .row {
      grid-template-columns: 7em minmax(0, 1fr);
    }

    .details dl > div {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
    }
  }
`;
