import type { FundingWords } from './words.js';

export const fundingDe: FundingWords = {
  count: (count) => `${count}\u00a0Posten`,
  groupBy: 'Gruppieren nach',
  grouping: { currency: 'Währung', kind: 'Art', year: 'Zeitraum', from: 'Quelle', to: 'Empfänger', programme: 'Programm' },
  noAmount: 'Betrag nicht angegeben',
  from: 'von:',
  to: 'für:',
  noCurrency: 'Währung nicht angegeben',
  goal: 'Ziel',
  project: 'Projekt',
  asOf: 'Stand:',
  rest: 'nicht aufgeschlüsselt',
  phases: 'Phasen',
  showTable: 'Als Tabelle anzeigen',
  saveTable: 'Tabelle herunterladen (CSV)',
  fileName: 'geld',
  tableCaption: 'Geld als Tabelle',
  column: {
    title: 'Titel', for: 'Wofür', kind: 'Art', value: 'Wert', currency: 'Währung', text: 'Betrag',
    from: 'Von', to: 'Für', programme: 'Programm', period: 'Zeitraum', asOf: 'Stand', note: 'Anmerkung',
  },
};
