import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.css';
import { COLUMNS, rowsOf } from '../../goals.js';

/** DataTables as its manual starts: a table from an array, with search, sorting and pages. */
export async function show(root, plan) {
  const table = document.createElement('table');
  table.className = 'display';
  root.append(table);
  await new Promise((resolve) => {
    new DataTable(table, {
      data: rowsOf(plan), deferRender: true, initComplete: resolve,
      columns: Object.entries(COLUMNS).map(([data, title]) => ({ data, title })),
    });
  });
}
