import { css } from 'lit';

/** Everything but the map itself. */
export const styles = css`
  :host {
    --_reserve: 40em;
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

  .group {
    margin-block-end: calc(var(--_unit) * 8);
  }

  .group:last-of-type {
    margin-block-end: calc(var(--_unit) * 3);
  }

  .group-title {
    font-size: 1.125em;
  }

  .group-title .muted {
    font-weight: 400;
  }

  .projects {
    border-block-end: 1px solid var(--_border);
  }

  .projects > li {
    border-block-start: 1px solid var(--_border);
    border-inline-start: 0.1875em solid transparent;
    padding-inline-start: calc(var(--_unit) * 2);
  }

  .projects > .chosen {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-tint);
  }

  summary {
    min-block-size: 2em;
    padding-block: calc(var(--_unit) * 1);
    cursor: pointer;
  }

  .projects summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: calc(var(--_unit) * 2.5);
    list-style: none;
  }

  .projects summary > * {
    grid-column: 1;
    justify-self: start;
  }

  .projects ::-webkit-details-marker {
    display: none;
  }

  .projects summary::after {
    content: '';
    grid-area: 1 / 2;
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: calc(var(--_unit) * 3);
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }

  .projects [open] > summary::after {
    rotate: 225deg;
  }

  .projects summary:hover .title {
    text-decoration: underline;
  }

  .title {
    font-weight: 600;
    line-height: 1.3;
  }

  .details {
    padding-block-end: calc(var(--_unit) * 4);
  }

  .details dl > div,
  .details dd + dd {
    margin-block-start: calc(var(--_unit) * 1.5);
  }

  .details dd ul {
    padding-inline-start: 1.25em;
    list-style: disc;
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

  @container civic (inline-size >= 60em) {
    .details dl > div {
      display: grid;
      grid-template-columns: minmax(6em, 1fr) 3fr;
    }

    .details dd {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .projects > li {
      border-inline-start-color: Canvas;
    }

    .projects > .chosen {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    .columns {
      display: block;
    }

    .details dl > div {
      display: grid;
      grid-template-columns: 1fr 4fr;
    }

    .details dd {
      grid-column: 2;
    }

    .side {
      position: static;
      margin-block-start: 2em;
    }

    .projects summary::after {
      display: none;
    }

    .number {
      display: inline;
    }
  }
`;
