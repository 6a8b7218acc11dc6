import { css } from 'lit';

/** Styles of what is known of a chosen place. */
export const visitStyles = css`
  .towns {
    position: relative;
    font-size: var(--_small);
  }

  .town {
    margin-block-end: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 3);
    padding-inline-end: 3.5em;
    border-inline-start: 0.1875em solid var(--_accent);
    background: var(--_accent-tint);
  }

  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 0;
  }
`;
