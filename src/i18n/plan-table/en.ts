import type { PlanTableWords } from './words.js';

export const planTableEn: PlanTableWords = {
  fileName: 'goals',
  column: {
    id: 'id',
    code: 'Code',
    title: 'Title',
    section: 'Section',
    term: 'Date',
    status: 'Status',
    responsible: 'Responsible',
    indicators: 'Indicators',
    targets: 'Targets',
    summary: 'Summary',
  },
};
