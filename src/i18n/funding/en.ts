import { plural } from '../plural.js';
import type { FundingWords } from './words.js';

export const fundingEn: FundingWords = {
  count: (count) => `${count}\u00a0${plural('en', count, { one: 'item', other: 'items' })}`,
  groupBy: 'Group by',
  grouping: { currency: 'currency', kind: 'kind', year: 'period', from: 'source', to: 'receiver', programme: 'programme' },
  noAmount: 'amount not stated',
  from: 'from',
  to: 'for',
  noCurrency: 'currency not stated',
  goal: 'Goal',
  project: 'Project',
  asOf: 'as of',
  rest: 'not itemised',
  phases: 'Phases',
  showTable: 'Show as a table',
  saveTable: 'Download the table (CSV)',
  fileName: 'money',
  tableCaption: 'Money in a table',
  column: {
    title: 'Title', for: 'What for', kind: 'Kind', value: 'Value', currency: 'Currency', text: 'Amount',
    from: 'From', to: 'To', programme: 'Programme', period: 'Period', asOf: 'As of', note: 'Note',
  },
};
