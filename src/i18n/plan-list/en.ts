import { plural } from '../plural.js';
import type { PlanListWords } from './words.js';

const number = (count: number) => count.toLocaleString('en');
const goals = (count: number) => `${number(count)} ${plural('en', count, { one: 'goal', other: 'goals' })}`;

export const planListEn: PlanListWords = {
  goals,
  sections: (count) => `${count} ${plural('en', count, { one: 'section', other: 'sections' })}`,
  statusOf: (status, count) => `${status}: ${count}`,
  shown: (shown, total) => (shown === total ? `Showing ${goals(total)}` : `Showing ${number(shown)} of ${goals(total)}`),
  filter: { section: 'Section', status: 'Status', responsible: 'Responsible' },
  none: { section: 'No section', responsible: 'Not stated', term: 'No date' },
  others: (count) => `and ${count} more`,
  noMatch: 'No goal matches.',
  more: (count) => `Show more (${number(count)})`,
  export: 'Download as a CSV table',
};
