import { css } from 'lit';

/** The frame of the whole, filters and small print. */
export const styles = css`
  :host {
  }

  .facts,
  .choices label,
  .chip,
  .count,
  .meta,
  summary .status,
  .details dt,
  .legend,
  .towns,
  .told,
  .tools .as-link {
    font-size: var(--_small);
  }

  .count,
  .meta,
  .details dt {
    color: var(--_muted);
  }

  .summary,
  .details,
  .told {
    max-inline-size: var(--_measure);
  }

  .summary,
  .facts,
  .chips,
  .projects,
  .moments {
    margin-block-start: calc(var(--_unit) * 2);
  }

  .facts,
  .chips,
  .moments {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 1.5);
  }

  .facts {
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 6);
    font-variant-numeric: tabular-nums;
  }

  .facts li {
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 0.125em solid var(--_border);
  }

  .filters {
    margin-block-start: calc(var(--_unit) * 4);
  }

  .choices {
    display: none;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_unit) * 3);
  }

  .fold[aria-expanded='true'] + .choices {
    display: grid;
    margin-block-start: calc(var(--_unit) * 2);
  }

  .choices label {
    display: grid;
  }

  select {
    inline-size: 100%;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }

  /* The list of a drop-down is the system's: on a host's light text it would be light on light. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .chip {
    min-block-size: 2.25em;
    padding-block: 0;
    border-radius: 2em;
    text-align: start;
  }

  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.15em;
  }

  .count {
    margin-block: calc(var(--_unit) * 4) calc(var(--_unit) * 2);
  }

  .to-map {
    margin-block-end: calc(var(--_unit) * 4);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 8);
  }

  :host([compact]) .columns {
    font-size: var(--_small);
  }

  .as-link {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .documents {
    margin-block-start: calc(var(--_unit) * 6);
  }

  .documents * {
    display: inline;
  }

  .documents li + li::before {
    content: '· ';
  }

  .number {
    display: none;
  }

  @container civic (inline-size >= 30em) {
    .fold {
      display: none;
    }

    .choices.choices {
      display: grid;
    }
  }

  @container civic (inline-size >= 40em) {
    .to-map {
      display: none;
    }

    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      align-items: start;
    }

    .side {
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @media print {
    .columns {
      display: block;
    }

    .side {
      position: static;
      margin-block-start: 2em;
    }

    .number {
      display: inline;
    }
  }
`;
