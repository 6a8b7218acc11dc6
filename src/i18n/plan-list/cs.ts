import { outOf } from '../czech.js';
import { plural } from '../plural.js';
import type { PlanListWords } from './words.js';

const goals = (count: number) => `${count}\u00a0${plural('cs', count, { one: 'cíl', few: 'cíle', other: 'cílů' })}`;

export const planListCs: PlanListWords = {
  goals,
  sections: (count) => `${count}\u00a0${plural('cs', count, { one: 'část', few: 'části', other: 'částí' })}`,
  statusOf: (status, count) => `${status} u\u00a0${count}`,
  shown: (shown, total) =>
    shown === total
      ? `${plural('cs', total, { one: 'Zobrazen', few: 'Zobrazeny', other: 'Zobrazeno' })} ${goals(total)}`
      : `${plural('cs', shown, { one: 'Zobrazen', few: 'Zobrazeny', other: 'Zobrazeno' })} ${shown} ${outOf(total)}\u00a0${total}\u00a0${
          total === 1 ? 'cíle' : 'cílů'
        }`,
  filter: { section: 'Část plánu', status: 'Stav', responsible: 'Kdo odpovídá' },
  none: { section: 'Bez části', status: 'Stav neuveden', responsible: 'Neuvedeno', term: 'Bez termínu' },
  others: (count) => `a\u00a0další ${count}`,
  noMatch: 'Tomuto zadání neodpovídá žádný cíl.',
  more: (count) => `Zobrazit další (${count})`,
  export: 'Stáhnout jako tabulku CSV',
  fileName: 'cile',
  column: {
    id: 'id',
    code: 'Kód',
    title: 'Název',
    section: 'Část',
    term: 'Termín',
    status: 'Stav',
    responsible: 'Odpovědnost',
    indicators: 'Ukazatele',
    targets: 'Cílové hodnoty',
    summary: 'Popis',
  },
};
