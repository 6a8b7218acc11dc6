import type { PlanFindingWords } from './words.js';

const number = (count: number) => count.toLocaleString('en');

export const planFindingEn: PlanFindingWords = {
  shown: (shown, total) => `Showing ${number(shown)} of ${number(total)} ${total === 1 ? 'goal' : 'goals'}`,
  noMatch: 'No goal matches.',
  more: (count) => `Show more (${number(count)})`,
};
