import { css } from 'lit';
import { monthStyles } from './month.styles.js';

/** The toolbar, the lane of what has no day, the lists and their entries. */
const listStyles = css`
  .calendar > * {
    margin-block-start: calc(var(--_unit) * 4);
  }

  .group {
    margin-block-start: calc(var(--_unit) * 6);
  }

  .label {
    margin-block-end: calc(var(--_unit) * 2);
  }

  .bar,
  .turn,
  .tools,
  .views,
  .nothing,
  .panel-head {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
  }

  .bar,
  .tools,
  .views,
  .nothing {
    flex-wrap: wrap;
  }

  .panel-head {
    justify-content: space-between;
  }

  /* Buttons fill their lines, however many they need. */
  .tools > *,
  .views > * {
    flex: auto;
  }

  .shown {
    flex: 1;
    min-inline-size: 0;
    text-align: center;
  }

  .month-title {
    font-size: 1.125em;
  }

  .month-title::first-letter,
  .label::first-letter {
    text-transform: uppercase;
  }

  [part='previous'] {
    order: -1;
  }

  [part='next'] {
    flex-direction: row-reverse;
  }

  .turn .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .turn,
  .close {
    border-color: transparent;
  }

  .bar .control {
    padding-inline: calc(var(--_unit) * 2);
  }

  .tools {
    flex-basis: 100%;
  }

  /* A colour of the text, which forced colours replace. */
  .mark {
    forced-color-adjust: auto;
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    color: var(--_accent);
    fill: currentColor;
  }

  .word {
    color: var(--_late);
    font-weight: 600;
  }

  .lane {
    display: grid;
    gap: calc(var(--_unit) * 2);
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

  /* Beyond the upper end of the page, and all of a list in one line: a thousand lines would take long to lay out. */
  .spoken {
    contain: strict;
    position: absolute;
    inset-block-start: -9999px;
    white-space: nowrap;
  }

  .spoken li {
    display: inline;
  }

  .title,
  .entry {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .title {
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

  .row {
    padding-block: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  @container civic (inline-size >= 40em) {
    [part='previous'] {
      order: 0;
    }

    .shown {
      text-align: start;
    }

    .month-title {
      font-size: 1.375em;
    }

    .tools {
      flex-basis: auto;
    }

    .period {
      grid-template-columns: 1fr auto;
      align-items: baseline;
      column-gap: calc(var(--_unit) * 3);
      padding-block-end: 0;
    }
  }
`;

/** From 40em of the container on, titles stand in the cells and the lists spread out. */
export const styles = [listStyles, monthStyles];
