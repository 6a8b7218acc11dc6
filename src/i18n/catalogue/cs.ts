import { plural } from '../plural.js';
import type { CatalogueWords } from './words.js';

const number = (count: number) => count.toLocaleString('cs');
const plans = (count: number) => `${number(count)}\u00a0${plural('cs', count, { one: 'plán', few: 'plány', other: 'plánů' })}`;

export const catalogueCs: CatalogueWords = {
  back: 'Zpět na seznam plánů',
  more: 'Další plány',
  loading: 'Načítají se další plány…',
  incomplete: 'Část seznamu se nepodařilo načíst.',
  kind: 'Druh plánu',
  period: 'Období',
  shown: (count, total) =>
    total === undefined || total === count
      ? `${plural('cs', count, { one: 'Zobrazen', few: 'Zobrazeny', other: 'Zobrazeno' })} ${plans(count)}`
      : `${plural('cs', count, { one: 'Zobrazen', few: 'Zobrazeny', other: 'Zobrazeno' })} ${number(count)} z\u00a0${number(total)}\u00a0plánů`,
  goals: (count) => `${number(count)}\u00a0${plural('cs', count, { one: 'cíl', few: 'cíle', other: 'cílů' })}`,
  kinds: { 'improvement-plan': 'plán zlepšování', 'action-plan': 'akční plán', strategy: 'strategie', programme: 'program' },
};
