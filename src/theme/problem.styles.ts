import { css } from 'lit';

/** What is wrong, and the way out; it comes with the first problem. */
export const problemStyles = css`
  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
    margin-block: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border-inline-start: 0.25em solid var(--_late);
    background: var(--_tint);
  }

  .problem p {
    flex: 1 1 16em;
    max-inline-size: var(--_measure);
  }
`;
