import { css } from 'lit';

/** The grid of a month: marks and lines of a phone, chips and bars of a wider place. */
export const monthStyles = css`
  .month {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    border-block-end: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }

  .grid,
  .week {
    display: contents;
  }

  .weekday {
    padding-block-end: 0.25em;
    color: var(--_muted);
    font-size: var(--_small);
    text-align: center;
  }

  /* Two tracks for each week: its days, and the list of the day that is open. */
  .cell {
    position: relative;
    order: calc(2 * var(--_n) - 1);
    min-block-size: 3.25em;
    padding-block: 0.125em;
    border-block-start: 1px solid var(--_border);
    text-align: center;
    cursor: pointer;
  }

  .cell:hover {
    background: var(--_tint);
  }

  .cell[aria-selected='true'] {
    background: var(--_accent-tint);
    outline: 1px solid transparent;
    outline-offset: -1px;
  }

  .cell:focus-visible {
    z-index: 2;
    outline: 0.1875em solid var(--_focus);
    outline-offset: -0.1875em;
    box-shadow: inset 0 0 0 0.3125em #fff;
  }

  .day {
    display: inline-grid;
    place-content: center;
    inline-size: min(2em, 100%);
    min-block-size: 2em;
    padding-block: 0.125em;
    line-height: 1;
  }

  .busy .day {
    font-weight: 600;
  }

  .outside .day {
    color: var(--_muted);
    font-weight: 400;
  }

  .today .day {
    padding-block: 0;
    border: 0.125em solid var(--_accent);
    border-radius: 50%;
  }

  /* A number for the styles: of the week in a cell and in the list of a day, of the days in a bar. */
  .n-1 { --_n: 1; }
  .n-2 { --_n: 2; }
  .n-3 { --_n: 3; }
  .n-4 { --_n: 4; }
  .n-5 { --_n: 5; }
  .n-6 { --_n: 6; }
  .n-7 { --_n: 7; }

  .run,
  .pass {
    position: relative;
    z-index: 1;
    block-size: 0.25em;
    margin-block-end: 0.125em;
    pointer-events: none;
  }

  /* Rounded where it begins and ends; what reads on reaches the edge of the week. */
  .run {
    --_first: 0.25em;
    --_last: 0.25em;
    inline-size: calc(100% * var(--_n));
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_first) var(--_last) var(--_last) var(--_first);
  }

  .run:dir(rtl) {
    border-radius: var(--_last) var(--_first) var(--_first) var(--_last);
  }

  .continued {
    --_first: 0em;
  }

  .cut {
    --_last: 0em;
  }

  .single {
    display: inline-block;
    margin-inline: 0.0625em;
    line-height: 0.625;
    pointer-events: none;
  }

  .panel {
    grid-column: 1 / -1;
    order: 20;
    padding-block: calc(var(--_unit) * 3);
    border-block-start: 1px solid var(--_border);
  }

  @container civic (inline-size < 40em) {
    .run .mark,
    .cell .more,
    .close {
      display: none;
    }

    .chip .words,
    .turn .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container civic (inline-size >= 40em) {
    /* Over the middle of the numbers, which stand at the start of their cells. */
    .weekday {
      inline-size: 2.86em;
    }

    .cell {
      min-block-size: 5.5em;
      padding: 0.125em 0.25em 0.375em;
      text-align: start;
    }

    .chip,
    .cell .more {
      display: flex;
      align-items: baseline;
      gap: 0.375em;
      inline-size: 100%;
      min-block-size: 1.875em;
      padding: 0.25em;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      font-size: 0.8125em;
      line-height: 1.3;
    }

    .cell .more {
      color: var(--_link);
    }

    .run .chip,
    .chip:hover,
    .cell .more:hover {
      background: var(--_accent-tint);
    }

    .run,
    .pass {
      block-size: 1.75em;
      border: 0;
      pointer-events: auto;
    }

    .run {
      inline-size: calc((100% + 0.5em) * var(--_n) - var(--_first) - var(--_last));
      margin-inline-start: calc(var(--_first) - 0.25em);
    }

    .run .chip {
      block-size: 100%;
      border-radius: inherit;
    }

    .run .words {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .single {
      display: block;
      margin: 0;
      line-height: inherit;
      pointer-events: auto;
    }

    .single .words {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
      hyphens: auto;
    }

    .panel {
      order: calc(2 * var(--_n));
      padding-inline: calc(var(--_unit) * 4);
      background: var(--_tint);
    }

    .panel:not(.open) {
      display: none;
    }
  }
`;
