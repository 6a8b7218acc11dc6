import { css } from 'lit';

/** What stands around the content of an element: the shape of what comes, sentences, the last line. */
export const frameStyles = css`
  /* What stands below the element does not move while the plan is on its way, nor while there are no words for it. */
  :host(:state(loading)) {
    min-block-size: var(--_reserve, 100vh);
  }

  .state {
    margin-block: calc(var(--_unit) * 2);
  }

  /* An element inside a larger one leaves to it what is said once for the whole. */
  .summary.of-plan {
    display: var(--_of-plan, grid);
  }

  .footer {
    display: var(--_footer, flex);
    flex-wrap: wrap;
    gap: var(--_unit) calc(var(--_unit) * 4);
    margin-block-start: calc(var(--_unit) * 6);
    padding-block-start: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
  }

  .skeleton {
    display: grid;
    align-content: start;
    gap: calc(var(--_unit) * 4);
    opacity: 0;
    animation: appear 150ms 300ms forwards;
  }

  .skeleton span {
    block-size: 1.25em;
    /* Seen where the system chooses the colours. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .skeleton :nth-child(odd) {
    inline-size: 62%;
  }

  .skeleton :nth-child(3n) {
    inline-size: 41%;
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
