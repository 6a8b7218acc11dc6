import { inGroups } from '../digits.js';
import { plural } from '../plural.js';
import type { PlanListWords } from './words.js';

const goals = (count: number) => `${inGroups(count, '\u00a0')}\u00a0${plural('cs', count, { one: 'cíl', few: 'cíle', other: 'cílů' })}`;

export const planListCs: PlanListWords = {
  goals,
  sections: (count) => `${count}\u00a0${plural('cs', count, { one: 'část', few: 'části', other: 'částí' })}`,
  statusOf: (status, count) => `${status} u\u00a0${count}`,
  lacking: { term: 'termín neuveden', responsible: 'odpovědnost neuvedena', indicators: 'ukazatel neuveden' },
  shown: (count) => `${plural('cs', count, { one: 'Zobrazen', few: 'Zobrazeny', other: 'Zobrazeno' })} ${goals(count)}`,
  filter: { section: 'Část plánu', status: 'Stav', responsible: 'Kdo odpovídá' },
  none: { section: 'Bez části', responsible: 'Neuvedeno', term: 'Bez termínu' },
  others: (count) => `a\u00a0${count}\u00a0${plural('cs', count, { one: 'další', few: 'další', other: 'dalších' })}`,
  export: 'Stáhnout jako tabulku CSV',
  further: 'Řazení a\u00a0další filtry',
};
