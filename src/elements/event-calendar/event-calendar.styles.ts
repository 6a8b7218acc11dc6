import { css } from 'lit';
import { listStyles } from './lists.styles.js';
import { monthStyles } from './month.styles.js';

const barStyles = css`
  :host {
  }

  .calendar,
  .month,
  .nothing,
  .periods,
  .feed {
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

  .month-title::first-letter,
  .label::first-letter {
    text-transform: uppercase;
  }

  .turn,
  .tools,
  .views,
  .nothing,
  .panel-head {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
  }

  .tools,
  .panel-head {
    justify-content: space-between;
  }

  .turn,
  .close {
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
  }

  .tools,
  .nothing {
    flex-wrap: wrap;
  }

  .bar .control {
    padding-inline: calc(var(--_unit) * 2);
  }

  /* A colour of the text, which forced colours replace. */
  .mark {
    forced-color-adjust: auto;
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    color: var(--_accent);
    fill: currentColor;
    overflow: visible;
  }

  .mark.line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .word {
    color: var(--_late);
    font-style: normal;
    font-weight: 600;
  }

  @container civic (inline-size >= 40em) {
    .bar {
      grid-template: 'shown previous next tools' auto / 1fr auto auto auto;
    }

    .shown {
      text-align: start;
    }

    .month-title {
      font-size: 1.375em;
    }
  }
`;

/** Narrow first; from 40em of the container on, titles stand in the cells and the lists spread out. */
export const styles = [barStyles, listStyles, monthStyles];
