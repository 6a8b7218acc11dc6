import { inGroups } from '../digits.js';
import { plural } from '../plural.js';
import type { PlanListWords } from './words.js';

const goals = (count: number) => `${inGroups(count, ',')} ${plural('en', count, { one: 'goal', other: 'goals' })}`;

export const planListEn: PlanListWords = {
  goals,
  sections: (count) => `${count} ${plural('en', count, { one: 'section', other: 'sections' })}`,
  statusOf: (status, count) => `${status}: ${count}`,
  lacking: { term: 'date not stated', responsible: 'no one named as responsible', indicators: 'indicator not stated' },
  shown: (count) => `Showing ${goals(count)}`,
  filter: { section: 'Section', status: 'Status', responsible: 'Responsible' },
  none: { section: 'No section', responsible: 'Not stated', term: 'No date' },
  others: (count) => `and ${count} more`,
  export: 'Download as a CSV table',
  further: 'Sorting and more filters',
};
