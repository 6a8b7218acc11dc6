import List from 'list.js';
import { COLUMNS, rowsOf } from '../../goals.js';

/** List.js with its search and pages of fifty. */
export async function show(root, plan) {
  const fields = Object.keys(COLUMNS);
  const search = document.createElement('input');
  search.className = 'search';
  const list = document.createElement('ul');
  list.className = 'list';
  const pages = document.createElement('ul');
  pages.className = 'pagination';
  root.append(search, list, pages);
  const item = `<li>${fields.map((field) => `<p class="${field}"></p>`).join('')}</li>`;
  new List(root, { valueNames: fields, item, page: 50, pagination: true }, rowsOf(plan));
}
