import { css } from 'lit';

export const styles = css`
  .group-title {
    margin-block: calc(var(--_unit) * 5) calc(var(--_unit) * 2);
    font-size: 1.125em;
  }

  .channels,
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0 calc(var(--_unit) * 8);
    border-block-start: 2px solid var(--_accent);
  }

  .channels > li,
  .contact {
    padding-block: calc(var(--_unit) * 2.5);
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  .field {
    display: grid;
    gap: calc(var(--_unit) * 0.5);
    max-inline-size: 28em;
  }

  .field + .muted {
    margin-block: calc(var(--_unit) * 2);
  }

  .task {
    margin-block-start: var(--_unit);
  }

  .task ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  summary,
  .as-link {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link);
    font-size: var(--_small);
    cursor: pointer;
  }

  .as-link {
    margin-block-start: var(--_unit);
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;
