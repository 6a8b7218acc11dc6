/** What is measured: the data, our page, what a visitor does, and the figures to reach. */
import { markupOf, planOf } from './goals.js';

const searchField = (page, name) =>
  page.locator({ civic: 'civic-plan-list [part~=search]', datatables: '.dt-search input', gridjs: '.gridjs-search-input' }[name] ?? '#root input').first();

export const SUBJECTS = {
  list: {
    sizes: [20, 1_000, 10_000],
    dataOf: planOf,
    plain: markupOf,
    ours: '<civic-plan-list src="data.json"></civic-plan-list>',
    isReady: () => document.querySelector('civic-plan-list').matches(':state(ready)'),
    actions: {
      'first key': async (page, name) => {
        await searchField(page, name).focus();
        await page.keyboard.type('p');
      },
      'next key': async (page) => page.keyboard.type('ř'),
    },
    budgets: [
      { figure: 'bytes', most: 28 },
      { at: 20, figure: 'load', of: 'datatables', most: 0.5 },
      { at: 1_000, figure: 'load', of: 'static', most: 0.3 },
      { at: 10_000, figure: 'load', of: 'static', most: 0.08 },
      { at: 10_000, figure: 'next key', of: 'datatables', most: 0.5 },
      { at: 10_000, figure: 'first key', most: 50 },
      { at: 10_000, figure: 'heap', most: 14 },
    ],
  },
};
