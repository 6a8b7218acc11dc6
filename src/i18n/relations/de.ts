import type { RelationWords } from './words.js';

export const relationsDe: RelationWords = {
  relation: {
    'part-of': 'Teil von',
    follows: 'folgt auf',
    'uses-practice-of': 'nutzt Erfahrungen aus',
    'depends-on': 'hängt ab von',
    supports: 'unterstützt',
    implements: 'setzt um',
    'same-as': 'dasselbe wie',
    related: 'hängt zusammen mit',
    replaces: 'ersetzt',
  },
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
