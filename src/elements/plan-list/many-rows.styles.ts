import { css } from 'lit';

/** Styles of the rows of a long list: what is far from the screen is laid out when there is time for it, and not painted. */
export const manyRowsStyles = css`
  .group > [role='list'] {
    border-block-start: 2px solid var(--_accent);
  }

  .block {
    content-visibility: auto;
  }

  .block.whole {
    content-visibility: visible;
    contain: content;
  }

  /* With its code above it about as high as the row once it is drawn. */
  .block > .goal > .goal-title {
    min-block-size: 2.5em;
  }

  /* An open card may be wider than its block. */
  .block:has(.body) {
    content-visibility: visible;
    contain: none;
  }

  .block + .block > .goal:first-child {
    border-block-start: 1px solid var(--_border);
  }
`;
