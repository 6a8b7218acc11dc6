import { css } from 'lit';

/** Everything but the map: the frame of the whole, the filters and the list of projects. */
export const styles = css`
  .base > *,
  .projects,
  .moments {
    margin-block-start: calc(var(--_unit) * 3);
  }

  .summary,
  .details,
  .told {
    max-inline-size: var(--_measure);
  }

  .field,
  .columns {
    display: grid;
  }

  .choices {
    display: none;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
  }

  /* The room for what comes with the visitor is there before. */
  .files,
  .as-link {
    min-block-size: 1.75em;
  }

  .as-link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .columns {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_unit) * 8);
    align-items: start;
  }

  :host([compact]) .columns {
    font-size: var(--_small);
  }

  .group + .group {
    margin-block-start: calc(var(--_unit) * 8);
  }

  .group-title {
    font-size: 1.125em;
  }

  .group-title .muted {
    font-weight: 400;
  }

  .projects > li {
    margin-block-start: -1px;
    padding-inline-start: calc(var(--_unit) * 2 + 0.1875em);
    border-block: 1px solid var(--_border);
  }

  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: calc(var(--_unit) * 2.5);
  }

  ::-webkit-details-marker {
    display: none;
  }

  summary > * {
    grid-column: 1;
  }

  summary > .icon {
    grid-area: 1 / 2;
    margin-inline: calc(var(--_unit) * 2);
  }

  .details {
    padding-block-end: calc(var(--_unit) * 4);
  }

  .side {
    position: sticky;
    inset-block-start: 1em;
  }

  @container civic (inline-size >= 40em) {
    .fold,
    .to-map {
      display: none;
    }

    .choices {
      display: grid;
    }
  }

  @media print {
    .columns {
      display: block;
    }

    .side {
      margin-block-start: 2em;
    }

    summary > .icon {
      display: none;
    }
  }
`;
