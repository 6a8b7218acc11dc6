import { css } from 'lit';
import { listStyles } from './lists.styles.js';
import { monthStyles } from './month.styles.js';

const barStyles = css`
  :host {
    --_reserve: 34em;
  }

  .calendar {
    margin-block-start: calc(var(--_unit) * 4);
  }

  .bar {
    display: grid;
    grid-template: 'previous shown next' auto 'tools tools tools' auto / auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_unit) * 2);
  }

  .shown {
    grid-area: shown;
    text-align: center;
  }

  .month-title {
    font-size: 1.125em;
  }

  .month-title span,
  .label,
  .label time {
    display: inline-block;
  }

  .month-title span::first-letter,
  .label::first-letter,
  .label time::first-letter {
    text-transform: uppercase;
  }

  .turn {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_unit) * 1);
    border-color: transparent;
  }

  [part='previous'] {
    grid-area: previous;
  }

  [part='next'] {
    grid-area: next;
    flex-direction: row-reverse;
  }

  .turn .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .tools {
    grid-area: tools;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_unit) * 2);
  }

  .views {
    display: flex;
    gap: calc(var(--_unit) * 1);
  }

  .nothing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    margin-block: calc(var(--_unit) * 4);
  }

  .mark {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    fill: var(--_accent);
    overflow: visible;
  }

  .mark .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .word {
    color: var(--_late);
    font-style: normal;
    font-weight: 600;
  }

  .feed {
    margin-block-start: calc(var(--_unit) * 4);
  }

  @container civic (inline-size >= 40em) {
    .bar {
      grid-template: 'shown previous next tools' auto / 1fr auto auto auto;
    }

    .shown {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 calc(var(--_unit) * 3);
      text-align: start;
    }

    .month-title {
      font-size: 1.375em;
    }
  }

  @media (forced-colors: active) {
    .mark {
      fill: CanvasText;
    }

    .mark .line {
      stroke: CanvasText;
    }
  }
`;

/** Narrow first; from 40em of the container on, titles stand in the cells and the lists spread out. */
export const styles = [barStyles, listStyles, monthStyles];
