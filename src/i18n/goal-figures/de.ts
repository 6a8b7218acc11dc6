import type { GoalFigureWords } from './words.js';

const OP = new Map([['>=', 'mindestens '], ['<=', 'höchstens ']]);

export const goalFiguresDe: GoalFigureWords = {
  target: (value, op = '') => `Ziel: ${OP.get(op) ?? ''}${value}`,
  progress: (actual, value) => `${actual} von\u00a0${value}`,
  actual: (value) => `bisher ${value}`,
  baseline: (value) => `zu Beginn ${value}`,
  noAmount: 'Betrag nicht angegeben',
  noCurrency: 'Währung nicht angegeben',
  from: 'von:',
  to: 'für:',
};
