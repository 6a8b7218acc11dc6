import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: var(--civic-plan-list-reserve, 100vh);
    --_gutter: 2.25em;
  }

  :host([compact]) {
    --_gutter: 1.75em;
  }

  .strip,
  .result,
  .code {
    font-variant-numeric: tabular-nums;
  }

  .strip {
    margin-block-start: calc(var(--_unit) * 2);
  }

  .filters,
  .result,
  .row,
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 4);
  }

  .filters,
  .choices {
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
  }

  .filters {
    align-items: end;
    margin-block-start: calc(var(--_unit) * 4);
  }

  .field {
    display: grid;
    gap: calc(var(--_unit) * 0.5);
    min-inline-size: 0;
    font-size: var(--_small);
  }

  .field .control {
    inline-size: 100%;
    min-inline-size: 0;
    font-size: calc(1em / 0.875);
    text-overflow: ellipsis;
  }

  /* The list of a drop-down is the system's: on a page's light text it would be light on light. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .searching {
    position: relative;
    flex: 1 1 9em;
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

  .choices {
    display: none;
    flex: 1 1 100%;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
  }

  .fold[aria-expanded='true'] + .choices {
    display: grid;
  }

  .result {
    justify-content: space-between;
    align-items: baseline;
    margin-block: calc(var(--_unit) * 3) calc(var(--_unit) * 2);
  }

  [part='export'],
  .goal-title button {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  [part='export'] {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--_link);
    font-size: var(--_small);
  }

  [part='export'],
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
    flex-wrap: nowrap;
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
  }

  /* The state stands at the edge where there is room for it, else under the words. */
  .about,
  .about > div {
    flex: 1 1 20em;
    align-items: start;
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

  [part='more'] {
    margin-block-start: calc(var(--_unit) * 4);
  }

  @container civic (inline-size >= 40em) {
    .fold {
      display: none;
    }

    .searching {
      flex-basis: 0;
    }

    .choices {
      display: grid;
      flex: 2.2 1 0;
    }

    .row:has(.code) + .body {
      margin-inline-start: calc(var(--_unit) * 2);
      padding-inline-start: calc(var(--_gutter) + var(--_unit) * 2 - 2px);
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
