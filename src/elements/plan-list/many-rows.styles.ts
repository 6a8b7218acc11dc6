import { css } from 'lit';

/** Styles of the rows of a long list: what is far from the screen is neither laid out nor painted. */
export const manyRowsStyles = css`
  .goal {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.5em;
  }

  .goal:has(> .body) {
    content-visibility: visible;
  }
`;
