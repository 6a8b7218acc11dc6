import { plural } from '../plural.js';
import type { PlanWords } from './words.js';

export const planEn: PlanWords = {
  count: (count) => `On this page: ${count}\u00a0${plural('en', count, { one: 'part', other: 'parts' })}`,
  part: {
    'plan-summary': 'The plan at a\u00a0glance',
    'plan-list': 'Goals',
    milestones: 'Milestones',
    'safety-map': 'Projects and places',
    'event-calendar': 'Events and dates',
    funding: 'Money',
    news: 'News',
    contacts: 'Contacts',
  },
  missing: 'This part could not be loaded.',
  late: 'This part had not loaded when the page was printed. Please print it again.',
};
