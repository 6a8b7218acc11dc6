import { css } from 'lit';

/** Styles of what stands in a list only once something is looked for in it. */
export const findingStyles = css`
  mark {
    background: light-dark(#ffe58a, #6b5500);
    color: inherit;
    border-radius: 0.125em;
  }

  .chips,
  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 1.5) calc(var(--_unit) * 4);
  }

  .chips {
    column-gap: calc(var(--_unit) * 1.5);
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

  .goal {
    scroll-margin-block: 4em;
  }

  .by-status .group-title::first-letter {
    text-transform: uppercase;
  }

  .none {
    padding-block: calc(var(--_unit) * 4);
    border-block-start: 1px solid var(--_border);
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
