import { css } from 'lit';

/** Styles of what the older plan said. */
export const historyStyles = css`
  .history {
    display: grid;
    justify-items: start;
    gap: var(--_unit);
    margin-block: calc(var(--_unit) * 3);
  }

  .gone,
  .of-history ul {
    padding-inline-start: 1.5em;
    list-style: disc;
  }

  .of-history p {
    margin-block-start: calc(var(--_unit) * 2);
  }
`;
