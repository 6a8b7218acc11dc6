import { plural } from '../plural.js';
import type { CatalogueWords } from './words.js';

const number = (count: number) => count.toLocaleString('en');
const plans = (count: number) => `${number(count)} ${plural('en', count, { one: 'plan', other: 'plans' })}`;

export const catalogueEn: CatalogueWords = {
  back: 'Back to the list of plans',
  more: 'More plans',
  loading: 'More plans are loading…',
  incomplete: 'A part of the list could not be loaded.',
  kind: 'Kind of plan',
  period: 'Period',
  shown: (count, total) => (total === undefined || total === count ? `${plans(count)} shown` : `${number(count)} of ${plans(total)} shown`),
  goals: (count) => `${number(count)} ${plural('en', count, { one: 'goal', other: 'goals' })}`,
  kinds: { 'improvement-plan': 'improvement plan', 'action-plan': 'action plan', strategy: 'strategy', programme: 'programme' },
};
