import { outOf } from '../czech.js';
import { plural } from '../plural.js';
import type { PlanListWords } from './words.js';

const number = (count: number) => count.toLocaleString('cs');
const goals = (count: number) => `${number(count)}\u00a0${plural('cs', count, { one: 'cíl', few: 'cíle', other: 'cílů' })}`;

export const planListCs: PlanListWords = {
  goals,
  sections: (count) => `${count}\u00a0${plural('cs', count, { one: 'část', few: 'části', other: 'částí' })}`,
  statusOf: (status, count) => `${status} u\u00a0${count}`,
  shown: (shown, total) => {
    const verb = plural('cs', shown, { one: 'Zobrazen', few: 'Zobrazeny', other: 'Zobrazeno' });
    if (shown === total) return `${verb} ${goals(total)}`;
    return `${verb} ${number(shown)} ${outOf(total)}\u00a0${number(total)}\u00a0${total === 1 ? 'cíle' : 'cílů'}`;
  },
  filter: { section: 'Část plánu', status: 'Stav', responsible: 'Kdo odpovídá' },
  none: { section: 'Bez části', responsible: 'Neuvedeno', term: 'Bez termínu' },
  others: (count) => `a\u00a0${count}\u00a0${plural('cs', count, { one: 'další', few: 'další', other: 'dalších' })}`,
  noMatch: 'Tomuto zadání neodpovídá žádný cíl.',
  more: (count) => `Zobrazit další (${number(count)})`,
  export: 'Stáhnout jako tabulku CSV',
};
