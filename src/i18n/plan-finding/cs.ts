import { outOf } from '../czech.js';
import { plural } from '../plural.js';
import type { PlanFindingWords } from './words.js';

const number = (count: number) => count.toLocaleString('cs');

export const planFindingCs: PlanFindingWords = {
  shown: (shown, total) => {
    const verb = plural('cs', shown, { one: 'Zobrazen', few: 'Zobrazeny', other: 'Zobrazeno' });
    return `${verb} ${number(shown)} ${outOf(total)}\u00a0${number(total)}\u00a0${total === 1 ? 'cíle' : 'cílů'}`;
  },
  noMatch: 'Tomuto zadání neodpovídá žádný cíl.',
  more: (count) => `Zobrazit další (${number(count)})`,
};
