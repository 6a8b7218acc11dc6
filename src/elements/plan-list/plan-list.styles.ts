import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: var(--civic-plan-list-reserve, 40em);
    --_gutter: 2.25em;
  }

  .summary {
    max-inline-size: var(--_measure);
    margin-block-start: calc(var(--_unit) * 2);
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: calc(var(--_unit) * 2);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .strip li:not(:last-child)::after {
    content: '·';
    margin-inline: 0.5em;
    color: var(--_muted);
  }

  .searching {
    position: relative;
  }

  .searching .icon {
    position: absolute;
    inset-block-end: 0.72em;
    inset-inline-start: 0.75em;
    color: var(--_muted);
    font-size: calc(1em / 0.875);
    pointer-events: none;
  }

  .searching .control {
    padding-inline-start: 2.5em;
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 4);
    margin-block: calc(var(--_unit) * 3) calc(var(--_unit) * 2);
    font-size: var(--_small);
  }

  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .as-link {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .group + .group {
    margin-block-start: calc(var(--_unit) * 7);
  }

  .inner {
    margin-inline-start: calc(var(--_unit) * 3);
  }

  .group-title {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block: calc(var(--_unit) * 2);
    border-block-end: 2px solid var(--_accent);
    font-size: 1.125em;
  }

  .group-count {
    color: var(--_muted);
    font-size: calc(1em / 1.125 * 0.875);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .ungrouped {
    border-block-start: 2px solid var(--_accent);
  }

  .goal {
    border-block-end: 1px solid var(--_border);
    scroll-margin-block: 4em;
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 3);
    padding-block: calc(var(--_unit) * 3);
  }

  .coded .row {
    grid-template-columns: var(--_gutter) minmax(0, 1fr) auto;
  }

  .row:hover {
    background: var(--_tint);
  }

  .code {
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    padding-inline-start: calc(var(--_unit) * 1);
  }

  .goal-title {
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .goal-title button {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  /* The whole row answers to a press, not just the words. */
  .goal-title button::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .row:hover button {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .meta {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .meta > span + span::before {
    content: ' · ';
  }

  .state-line {
    grid-column: 1 / -1;
    display: flex;
  }

  .coded .state-line {
    grid-column: 2 / 3;
  }

  .turn {
    grid-row: 1;
    grid-column: -2;
    padding-inline-end: calc(var(--_unit) * 1);
    color: var(--_muted);
  }

  .turn .icon {
    transition: rotate 120ms;
  }

  .open .turn .icon {
    rotate: 180deg;
  }

  .body {
    padding-block: calc(var(--_unit) * 1) calc(var(--_unit) * 6);
  }

  .coded .body {
    padding-inline-start: calc(var(--_gutter) + var(--_unit) * 3);
  }

  mark {
    background: light-dark(#ffe58a, #6b5500);
    color: inherit;
    border-radius: 0.125em;
  }

  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 6);
    border-block: 1px solid var(--_border);
  }

  .more {
    margin-block-start: calc(var(--_unit) * 4);
  }

  :host([compact]) {
    --_gutter: 1.75em;
  }

  :host([compact]) .row {
    padding-block: calc(var(--_unit) * 1.5);
  }

  @container civic (inline-size >= 40em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto 1.75em;
      align-items: start;
    }

    .coded .row {
      grid-template-columns: var(--_gutter) minmax(0, 1fr) auto 1.75em;
    }

    .state-line,
    .coded .state-line {
      grid-row: 1;
      grid-column: -3;
      padding-block-start: 0.1em;
    }
  }

  @container civic (inline-size < 24em) {
    .coded .body {
      padding-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }

  @media print {
    .turn {
      display: none;
    }

    .row {
      break-after: avoid;
    }

    .group-title {
      break-after: avoid;
    }

    .goal {
      break-inside: avoid-page;
    }
  }
`;
