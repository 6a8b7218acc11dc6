import { css } from 'lit';

/** Styles of recordings that are played in place. */
export const soundStyles = css`
  audio {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    margin-block: var(--_unit);
  }

  .play {
    margin-block: var(--_unit);
  }
`;
