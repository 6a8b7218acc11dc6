import { css } from 'lit';

/** A line with a mark for each step: down a narrow page, dates in the gutter of a wider one, across a wide one. */
export const styles = css`
  :host {
    --_reserve: var(--civic-milestones-reserve, 100vh);
    --_mark: 0.9375em;
    --_line: 0.125em;
  }

  .steps {
    margin-block-start: calc(var(--_unit) * 4);
    font-variant-numeric: tabular-nums;
  }

  .step {
    position: relative;
    padding-inline-start: 2em;
    padding-block-end: calc(var(--_unit) * 7);
  }

  /* The way to the next step. */
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(0.28em + var(--_mark)) -0.28em;
    inset-inline-start: calc(var(--_at, 0em) + (var(--_mark) - var(--_line)) / 2);
    border-inline-start: var(--_line) solid var(--_border);
  }

  /* Marks are borders, since those are printed and seen in forced colours too. */
  .step::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 0.28em;
    inset-inline-start: var(--_at, 0em);
    border: calc(var(--_mark) / 2) solid var(--_accent);
    border-radius: 50%;
  }

  .upcoming::before,
  .undated::before,
  .fuzzy::before {
    inline-size: var(--_mark);
    block-size: var(--_mark);
    border-width: 0.1875em;
  }

  .upcoming::before,
  .undated::before {
    border-color: var(--_control);
  }

  .fuzzy.past::before {
    border-style: double;
    border-width: 0.34em;
  }

  .undated::before {
    border-style: dotted;
  }

  .now::before {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .now .words {
    color: var(--_accent);
    font-weight: 600;
  }

  .what {
    display: grid;
    gap: calc(var(--_unit) * 1.5);
    min-inline-size: 0;
    max-inline-size: var(--_measure);
  }

  .who {
    margin-block-start: var(--_unit);
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit) calc(var(--_unit) * 1.5);
    margin-block-start: var(--_unit);
  }

  .names li {
    padding-inline: 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent-tint);
  }

  @container civic (inline-size >= 36em) {
    .step {
      --_at: 9.5em;
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: 3em;
      padding-inline-start: 0;
    }

    .when {
      text-align: end;
    }
  }

  @container civic (inline-size >= 58em) {
    .across {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(var(--civic-milestones-column, 15em), 1fr));
    }

    .across .step {
      --_at: 0em;
      display: block;
      padding-block-start: 1.75em;
      padding-inline-end: 2em;
    }

    .across .step::after {
      inset-block-start: calc(0.28em + (var(--_mark) - var(--_line)) / 2);
      inset-block-end: auto;
      inset-inline: var(--_mark) 0;
      border-inline-start: 0;
      border-block-start: var(--_line) solid var(--_border);
    }

    .across .when {
      margin-block-end: var(--_unit);
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    .names li {
      border-color: CanvasText;
    }
  }

  @media print {
    .step {
      break-inside: avoid;
    }

    .names li {
      border-color: var(--_border);
    }
  }
`;
