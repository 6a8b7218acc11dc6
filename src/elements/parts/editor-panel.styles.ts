import { css } from 'lit';

export const editorPanelStyles = css`
  .editor {
    margin-block-start: calc(var(--_unit) * 4);
    padding: calc(var(--_unit) * 1) calc(var(--_unit) * 4) calc(var(--_unit) * 3);
    border: 1px dashed var(--_control);
    background: var(--_tint);
    overflow-wrap: anywhere;
  }

  .editor summary {
    padding-block: calc(var(--_unit) * 2);
    font-weight: var(--_heading-weight);
    cursor: pointer;
  }

  .editor p {
    padding-block: calc(var(--_unit) * 2);
  }

  .editor li {
    margin-block-start: calc(var(--_unit) * 2);
    padding-block-start: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
  }

  .editor code {
    font-weight: var(--_heading-weight);
  }

  .editor dl {
    display: grid;
    grid-template-columns: 6em 1fr;
    column-gap: calc(var(--_unit) * 3);
    align-items: baseline;
  }

  .editor dt {
    font-size: var(--_small);
    color: var(--_muted);
  }

  @media print {
    .editor {
      display: none;
    }
  }
`;
