import { css } from 'lit';

/** Styles of `filterChips`. */
export const filterChipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 1.5);
    margin-block-start: calc(var(--_unit) * 2);
    font-size: var(--_small);
  }

  .chip {
    min-block-size: 2.25em;
    padding-block: 0;
    border-radius: 2em;
    text-align: start;
  }

  .chip.plain {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.15em;
  }
`;
