import type { FundingTableWords } from './words.js';

export const fundingTableEn: FundingTableWords = {
  fileName: 'money',
  caption: 'Money in a table',
  column: {
    title: 'Title',
    for: 'What for',
    kind: 'Kind',
    value: 'Value',
    currency: 'Currency',
    text: 'Amount',
    from: 'From',
    to: 'To',
    programme: 'Programme',
    period: 'Period',
    asOf: 'As of',
    note: 'Note',
  },
};
