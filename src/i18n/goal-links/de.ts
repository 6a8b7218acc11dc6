import type { GoalLinkWords } from './words.js';

export const goalLinksDe: GoalLinkWords = {
  inverse: {
    'part-of': 'umfasst',
    follows: 'daran knüpft an',
    'uses-practice-of': 'seine Erfahrungen nutzt',
    'depends-on': 'davon hängt ab',
    supports: 'unterstützt von',
    implements: 'umgesetzt durch',
    replaces: 'ersetzt durch',
  },
};
