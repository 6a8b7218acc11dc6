import type { PlanTableWords } from './words.js';

export const planTableDe: PlanTableWords = {
  fileName: 'ziele',
  column: {
    id: 'id',
    code: 'Nummer',
    title: 'Titel',
    section: 'Abschnitt',
    term: 'Termin',
    status: 'Stand',
    responsible: 'Verantwortlich',
    indicators: 'Indikatoren',
    targets: 'Zielwerte',
    summary: 'Beschreibung',
  },
};
