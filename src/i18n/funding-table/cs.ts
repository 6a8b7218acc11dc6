import type { FundingTableWords } from './words.js';

export const fundingTableCs: FundingTableWords = {
  fileName: 'penize',
  caption: 'Peníze v\u00a0tabulce',
  column: {
    title: 'Název',
    for: 'Na co',
    kind: 'Druh',
    value: 'Hodnota',
    currency: 'Měna',
    text: 'Částka',
    from: 'Od',
    to: 'Pro',
    programme: 'Program',
    period: 'Období',
    asOf: 'Údaj ke dni',
    note: 'Poznámka',
  },
};
