import { css } from 'lit';

/** The list of projects and their details. */
export const projectListStyles = css`
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
    .details dl > div {
      display: grid;
      grid-template-columns: 1fr 4fr;
    }

    .details dd {
      grid-column: 2;
    }

    .projects summary::after {
      display: none;
    }
  }
`;
