import { outOf } from '../czech.js';
import type { GoalFigureWords } from './words.js';

const OP = new Map([['>=', 'nejméně '], ['<=', 'nejvýše ']]);

export const goalFiguresCs: GoalFigureWords = {
  target: (value, op = '') => `cíl: ${OP.get(op) ?? ''}${value}`,
  progress: (actual, value, count) => `${actual} ${outOf(count)}\u00a0${value}`,
  actual: (value) => `zatím ${value}`,
  baseline: (value) => `na začátku ${value}`,
  noAmount: 'částka neuvedena',
  noCurrency: 'měna neuvedena',
  from: 'od:',
  to: 'pro:',
};
