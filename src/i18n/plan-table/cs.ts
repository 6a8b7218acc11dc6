import type { PlanTableWords } from './words.js';

export const planTableCs: PlanTableWords = {
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
