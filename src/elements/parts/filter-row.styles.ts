import { css } from 'lit';

/** Styles of `filterRow` and `filterChips`. */
export const filterRowStyles = css`
  .filters {
    display: grid;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    align-items: end;
    margin-block-start: calc(var(--_unit) * 4);
  }

  .field {
    display: grid;
    gap: calc(var(--_unit) * 0.5);
    min-inline-size: 0;
    font-size: var(--_small);
  }

  .field .control {
    inline-size: 100%;
    min-inline-size: 0;
    font-size: calc(1em / 0.875);
    text-overflow: ellipsis;
  }

  /* The list of a drop-down is the system's: on a page's light text it would be light on light. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .choices {
    display: none;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
  }

  .choices.unfolded {
    display: grid;
  }

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

  @container civic (inline-size >= 40em) {
    .filters {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.2fr);
    }

    .fold {
      display: none;
    }

    .choices {
      display: grid;
    }
  }
`;
