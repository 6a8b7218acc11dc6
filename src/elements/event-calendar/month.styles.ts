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
    text-align: center;
  }

  .cell {
    min-block-size: 3.25em;
    padding-block: 0.125em;
    border-block-start: 1px solid var(--_border);
    text-align: center;
    cursor: pointer;
  }

  .day {
    display: inline-grid;
    place-content: center;
    inline-size: min(2em, 100%);
    min-block-size: 2em;
    line-height: 1;
  }

  .cell:not(.outside):has(ul) .day {
    font-weight: 600;
  }

  .outside .day {
    color: var(--_muted);
  }

  [aria-current] .day {
    border: 0.125em solid var(--_accent);
    border-radius: 50%;
  }

  /* A number for the styles: of the week in the list of a day, of the days in a bar. */
  .n-1 { --_n: 1; }
  .n-2 { --_n: 2; }
  .n-3 { --_n: 3; }
  .n-4 { --_n: 4; }
  .n-5 { --_n: 5; }
  .n-6 { --_n: 6; }
  .n-7 { --_n: 7; }

  .run,
  .pass {
    block-size: 0.25em;
    margin-block-end: 0.125em;
  }

  /* Rounded where it begins and ends; what reads on reaches the edge of the week. */
  .run {
    position: relative;
    inline-size: calc(100% * var(--_n));
    padding-inline: 0.25em;
  }

  .run .entry {
    inline-size: 100%;
    border-radius: 0.25em;
  }

  .continued {
    padding-inline-start: 0;
  }

  .continued .entry {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .cut {
    padding-inline-end: 0;
  }

  .cut .entry {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .panel {
    grid-column: 1 / -1;
    padding-block: calc(var(--_unit) * 3);
    border-block-start: 1px solid var(--_border);
  }

  /* On paper the grid stands before the lists. */
  @media print {
    .month {
      break-inside: avoid;
      margin-block-start: 0.5em;
    }
  }

  @container civic (inline-size < 40em) {
    @media print {
      .month,
      .month-title {
        display: none;
      }
    }

    .entry {
      pointer-events: none;
    }

    .run .entry {
      display: block;
      border-block-start: 0.25em solid var(--_accent);
    }

    .single {
      display: inline-block;
      margin-inline: 0.0625em;
      line-height: 0.625;
    }

    .run .mark,
    .more,
    .close {
      display: none;
    }

    .entry .words,
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
      padding-block-end: 0.375em;
      text-align: start;
    }

    .day,
    .more {
      margin-inline: 0.25em;
    }

    .entry {
      display: flex;
      align-items: baseline;
      gap: 0.375em;
      min-block-size: 1.875em;
      padding: 0.25em;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      font-size: 0.8125em;
      line-height: 1.3;
    }

    .more {
      color: var(--_link);
    }

    .run .entry {
      background: var(--_accent-tint);
    }

    @media print {
      .run .entry {
        border-color: currentColor;
      }
    }

    .run,
    .pass {
      block-size: 1.75em;
    }

    .run .entry {
      block-size: 100%;
    }

    .run .words {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .single {
      padding-inline: 0.25em;
    }

    .single .words {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
      hyphens: auto;
    }

    .words:has(.word) {
      -webkit-line-clamp: none;
    }

    .panel {
      grid-row: calc(var(--_n) + 2);
    }

    .panel:not(.open) {
      display: none;
    }
  }
`;
