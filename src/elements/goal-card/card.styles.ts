import { css } from 'lit';

/** Styles of the card alone. */
export const cardStyles = css`
  :host {
    --_reserve: var(--civic-goal-card-reserve, 24em);
  }

  .belongs {
    margin-block-start: var(--_unit);
  }

  .belongs::first-letter {
    text-transform: uppercase;
  }
`;
