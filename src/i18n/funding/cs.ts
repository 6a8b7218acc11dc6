import { plural } from '../plural.js';
import type { FundingWords } from './words.js';

export const fundingCs: FundingWords = {
  count: (count) => `${count}\u00a0${plural('cs', count, { one: 'položka', few: 'položky', many: 'položky', other: 'položek' })}`,
  groupBy: 'Seskupit podle',
  grouping: { currency: 'měny', kind: 'druhu', year: 'období', from: 'zdroje', to: 'příjemce', programme: 'programu' },
  noAmount: 'částka neuvedena',
  from: 'od:',
  to: 'pro:',
  noCurrency: 'měna neuvedena',
  goal: 'Cíl',
  project: 'Projekt',
  asOf: 'údaj:',
  rest: 'nerozepsáno',
  phases: 'Fáze',
  showTable: 'Zobrazit jako tabulku',
  saveTable: 'Stáhnout tabulku (CSV)',
  fileName: 'penize',
  tableCaption: 'Peníze v\u00a0tabulce',
  column: {
    title: 'Název', for: 'Na co', kind: 'Druh', value: 'Hodnota', currency: 'Měna', text: 'Částka',
    from: 'Od', to: 'Pro', programme: 'Program', period: 'Období', asOf: 'Údaj ke dni', note: 'Poznámka',
  },
};
