import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: var(--civic-plan-list-reserve, 100vh);
    --_gutter: calc(1em + var(--_unit) * 4);
  }

  .base > .muted {
    margin-block-start: calc(var(--_unit) * 2);
  }

  .filters,
  .result,
  .row,
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit) calc(var(--_unit) * 4);
  }

  .filters,
  .choices {
    align-items: end;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
  }

  .filters,
  .result {
    margin-block: calc(var(--_unit) * 4) calc(var(--_unit) * 2);
  }

  .field {
    display: grid;
    gap: calc(var(--_unit) * 0.5);
    min-inline-size: 0;
  }

  .field span {
    font-size: var(--_small);
  }

  .field .control {
    min-inline-size: 0;
    text-overflow: ellipsis;
  }

  /* The list of a drop-down is the system's: on a page's light text it would be light on light. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .searching {
    flex: 1 1 9em;
  }

  .choices {
    display: none;
    flex: 1 1 100%;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
  }

  [aria-expanded='true'] + .choices {
    display: grid;
  }

  .result {
    align-items: center;
  }

  .result p {
    flex: 1;
  }

  .quiet,
  .row button {
    min-block-size: 24px;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .quiet {
    color: var(--_link);
    font-size: var(--_small);
    text-decoration: underline;
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

  .group-title .muted {
    font-weight: 400;
  }

  .group > ul {
    border-block-start: 2px solid var(--_accent);
  }

  .goal + .goal {
    border-block-start: 1px solid var(--_border);
  }

  .row {
    position: relative;
    flex-wrap: nowrap;
    padding: calc(var(--_unit) * 3) var(--_unit);
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

  /* The whole row answers to a press, not just the words. */
  .row button::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  /* Points down, and up while the row is open. */
  .row::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0.4em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }

  .row:has([aria-expanded='true'])::after {
    rotate: 225deg;
  }

  /* What a row opens to hangs under its words, at a line that leads down from its code. */
  .body {
    margin-inline-start: var(--_unit);
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 2px solid var(--_accent-tint);
    margin-block-end: calc(var(--_unit) * 6);
  }

  .body > :first-child,
  .body .fact:first-child {
    margin-block-start: 0;
    border-block-start: 0;
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
      padding-inline-start: calc(var(--_gutter) + var(--_unit) * 4 - 2px);
    }
  }

  @media print {
    .row::after {
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
