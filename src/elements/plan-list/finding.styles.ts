import { css } from 'lit';

/** Styles of what stands in a list only once something is looked for in it. */
export const findingStyles = css`
  mark {
    background: light-dark(#ffe58a, #6b5500);
    color: inherit;
    border-radius: 0.125em;
  }

  [part='more'],
  [part='all'] {
    margin-block-start: calc(var(--_unit) * 4);
  }

  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 1.5) calc(var(--_unit) * 4);
  }

  .goal {
    scroll-margin-block: 4em;
  }

  .by-status .group-title::first-letter {
    text-transform: uppercase;
  }

  .further {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    margin-block-end: calc(var(--_unit) * 4);
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
