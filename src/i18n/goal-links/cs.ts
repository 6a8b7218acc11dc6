import type { GoalLinkWords } from './words.js';

export const goalLinksCs: GoalLinkWords = {
  inverse: {
    'part-of': 'zahrnuje',
    follows: 'navazuje na něj',
    'uses-practice-of': 'jeho zkušeností využívá',
    'depends-on': 'závisí na něm',
    supports: 'podporuje ho',
    implements: 'naplňuje ho',
    replaces: 'nahrazuje ho',
  },
};
