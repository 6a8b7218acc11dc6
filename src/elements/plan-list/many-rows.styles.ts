import { css } from 'lit';

/** Styles of the rows of a long list: what is far from the screen is neither laid out nor painted. */
export const manyRowsStyles = css`
  .group > [role='list'] {
    border-block-start: 2px solid var(--_accent);
  }

  .block {
    content-visibility: auto;
  }

  /* An open card may be wider than its block. */
  .block:has(.body) {
    content-visibility: visible;
  }

  .block + .block > .goal:first-child {
    border-block-start: 1px solid var(--_border);
  }
`;
