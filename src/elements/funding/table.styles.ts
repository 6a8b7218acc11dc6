import { css } from 'lit';

/** Styles of the table; what is wider than its room is scrolled in it, and on paper breaks its lines. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    margin-block-start: calc(var(--_unit) * 4);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 2);
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  th {
    border-block-end: 2px solid var(--_accent);
    font-weight: 600;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  td.text {
    font-weight: 600;
  }

  caption {
    padding-block: calc(var(--_unit) * 4) calc(var(--_unit) * 2);
    font-weight: 600;
    text-align: start;
  }

  @media print {
    .scroll {
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }

    td {
      overflow-wrap: anywhere;
    }
  }
`;
