import { TabulatorFull as Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { COLUMNS, rowsOf } from '../../goals.js';

/** Tabulator with its virtual rows and one search field over all columns, as its examples do it. */
export async function show(root, plan) {
  const search = document.createElement('input');
  search.type = 'search';
  const holder = document.createElement('div');
  root.append(search, holder);
  const table = new Tabulator(holder, {
    data: rowsOf(plan), height: '600px', layout: 'fitColumns',
    columns: Object.entries(COLUMNS).map(([field, title]) => ({ field, title })),
  });
  search.addEventListener('input', () => table.setFilter([Object.keys(COLUMNS).map((field) => ({ field, type: 'like', value: search.value }))]));
  await new Promise((resolve) => table.on('tableBuilt', resolve));
}
