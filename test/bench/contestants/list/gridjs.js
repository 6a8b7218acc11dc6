import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';
import { COLUMNS, rowsOf } from '../../goals.js';

/** Grid.js with search, sorting and pages of fifty. */
export async function show(root, plan) {
  const grid = new Grid({
    columns: Object.entries(COLUMNS).map(([id, name]) => ({ id, name })),
    data: rowsOf(plan), search: true, sort: true, pagination: { limit: 50 },
  });
  grid.render(root);
  while (!root.querySelector('tbody .gridjs-td')) await new Promise((resolve) => setTimeout(resolve, 5));
}
