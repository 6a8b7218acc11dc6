import type { FundingTableWords } from './words.js';

export const fundingTableDe: FundingTableWords = {
  fileName: 'geld',
  caption: 'Geld als Tabelle',
  column: {
    title: 'Titel',
    for: 'Wofür',
    kind: 'Art',
    value: 'Wert',
    currency: 'Währung',
    text: 'Betrag',
    from: 'Von',
    to: 'Für',
    programme: 'Programm',
    period: 'Zeitraum',
    asOf: 'Stand',
    note: 'Anmerkung',
  },
};
