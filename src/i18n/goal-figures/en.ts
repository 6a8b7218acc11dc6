import type { GoalFigureWords } from './words.js';

const OP = new Map([['>=', 'at least '], ['<=', 'at most ']]);

export const goalFiguresEn: GoalFigureWords = {
  target: (value, op = '') => `target: ${OP.get(op) ?? ''}${value}`,
  progress: (actual, value) => `${actual} of\u00a0${value}`,
  actual: (value) => `so far ${value}`,
  baseline: (value) => `${value} at the start`,
  noAmount: 'amount not stated',
  noCurrency: 'currency not stated',
  from: 'from',
  to: 'for',
};
