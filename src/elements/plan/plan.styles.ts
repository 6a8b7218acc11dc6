import { css } from 'lit';

export const styles = css`
  .contents {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 5);
    margin-block: var(--_unit) calc(var(--_unit) * 4);
    border-block-end: 1px solid var(--_border);
  }

  .contents a {
    display: block;
    padding-block: calc(var(--_unit) * 2.5);
  }

  .section {
    margin-block-start: calc(var(--_unit) * 12);
    scroll-margin-block-start: calc(var(--_unit) * 4);
    /* Said once, by the whole. */
    --_footer: none;
  }

  .section-title {
    margin-block-end: calc(var(--_unit) * 2);
    padding-block-end: calc(var(--_unit) * 2);
    border-block-end: 2px solid var(--_accent);
    font-size: 1.25em;
  }

  .section civic-plan-list,
  .section civic-safety-map {
    --_of-plan: none;
  }

  /* What stands below does not move while an element is on its way. */
  .coming > :not(:state(ready), :state(empty), .section-title) {
    display: block;
    min-block-size: var(--civic-plan-reserve, 100vh);
  }

  .drawn {
    display: flow-root;
  }

  /* Under what came drawn with the page the parts get ready, as wide as they will be and taking no room. */
  .base:has(> .drawn) > :not(.drawn) {
    display: none;
  }

  .base:has(> .drawn) > .section {
    display: block;
    position: absolute;
    inset-inline: 0;
    block-size: 0;
    margin: 0;
    overflow: clip;
    visibility: hidden;
  }

  @media print {
    .coming > * {
      --civic-plan-reserve: 0;
    }

    .section-title {
      break-after: avoid;
    }
  }
`;
