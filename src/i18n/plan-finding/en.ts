import { inGroups } from '../digits.js';
import type { PlanFindingWords } from './words.js';

const number = (count: number) => inGroups(count, ',');

export const planFindingEn: PlanFindingWords = {
  shown: (shown, total) => `Showing ${number(shown)} of ${number(total)} ${total === 1 ? 'goal' : 'goals'}`,
  noMatch: 'No goal matches.',
  more: (count) => `Show more (${number(count)})`,
  all: (count) => `Show all (${number(count)})`,
  filter: { topic: 'Theme', audience: 'For whom', place: 'Place', term: 'When', framework: 'Framework', sdg: 'Sustainable Development Goal', responsibleRole: 'In what role' },
  term: { running: 'running now', overdue: 'date passed, completion not reported' },
  none: { topic: 'No theme', audience: 'Not stated', place: 'No place', term: 'No date', framework: 'No framework', sdg: 'Not stated', responsibleRole: 'Role not stated' },
  sortBy: 'Order',
  sort: { plan: 'as in the plan', term: 'by date', title: 'by title', status: 'by status', body: 'by who is responsible' },
  groupBy: 'Groups',
  group: { section: 'by section', body: 'by who is responsible', status: 'by status', term: 'by date', none: 'none' },
  copyLink: 'Copy a link to this goal',
  copied: 'The link is copied.',
  notCopied: 'The link to the goal is in the address of the page.',
  saveDates: 'Dates for a calendar (.ics)',
  saveData: 'Data for other uses (.json)',
};
