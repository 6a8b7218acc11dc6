import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: var(--civic-plan-list-reserve, 100vh);
    --_gutter: 2.25em;
  }

  :host([compact]) {
    --_gutter: 1.75em;
  }

  .strip {
    margin-block-start: calc(var(--_unit) * 2);
    font-variant-numeric: tabular-nums;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
  }

  .searching {
    position: relative;
    flex: 1 1 9em;
  }

  .choices {
    flex: 1 1 100%;
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
    font-variant-numeric: tabular-nums;
  }

  .as-link,
  .goal-title button {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .as-link {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--_link);
    font-size: var(--_small);
  }

  .as-link,
  .row:hover button {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .group + .group {
    margin-block-start: calc(var(--_unit) * 7);
  }

  .inner {
    margin-inline-start: calc(var(--_unit) * 3);
  }

  .group-title {
    padding-block: calc(var(--_unit) * 2);
    font-size: 1.125em;
  }

  .by-status .group-title::first-letter {
    text-transform: uppercase;
  }

  .group-title .muted {
    font-weight: 400;
  }

  .group > ul {
    border-block-start: 2px solid var(--_accent);
  }

  .goal {
    scroll-margin-block: 4em;
  }

  .goal + .goal {
    border-block-start: 1px solid var(--_border);
  }

  .row {
    position: relative;
    display: flex;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 1);
  }

  .row:hover {
    background: var(--_tint);
  }

  .code {
    flex: none;
    inline-size: var(--_gutter);
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* The state stands at the edge where there is room for it, else under the words. */
  .about {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 4);
    min-inline-size: 0;
  }

  .about > div {
    flex: 1 1 20em;
    min-inline-size: 0;
  }

  .goal-title {
    line-height: 1.35;
    text-wrap: pretty;
  }

  .goal-title button {
    min-block-size: 1.5em;
  }

  /* The whole row answers to a press, not just the words. */
  .goal-title button::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .row > .icon {
    color: var(--_muted);
    transition: rotate 120ms;
  }

  .row:has([aria-expanded='true']) > .icon {
    rotate: 180deg;
  }

  /* What a row opens to hangs under its words, at a line that leads down from its code. */
  .body {
    display: grid;
    gap: calc(var(--_unit) * 1);
    margin-inline-start: calc(var(--_unit) * 1);
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 2px solid var(--_accent-tint);
    margin-block-end: calc(var(--_unit) * 6);
  }

  .body > * {
    margin-block-start: 0;
  }

  .body .fact:first-child {
    border-block-start: 0;
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
    padding-block: calc(var(--_unit) * 4);
    border-block-start: 1px solid var(--_border);
  }

  .more {
    margin-block-start: calc(var(--_unit) * 4);
  }

  @container civic (inline-size >= 40em) {
    .searching {
      flex-basis: 0;
    }

    .choices {
      flex: 2.2 1 0;
    }

    .row:has(.code) + .body {
      margin-inline-start: calc(var(--_unit) * 2);
      padding-inline-start: calc(var(--_gutter) + var(--_unit) * 2 - 2px);
    }
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }

  @media print {
    .row > .icon {
      display: none;
    }

    .row,
    .group-title {
      break-after: avoid;
    }

    .goal {
      break-inside: avoid-page;
    }
  }
`;
