import type { RelationWords } from './words.js';

export const relationsCs: RelationWords = {
  relation: {
    'part-of': 'je součástí',
    follows: 'navazuje na',
    'uses-practice-of': 'využívá zkušenosti z',
    'depends-on': 'závisí na',
    supports: 'podporuje',
    implements: 'naplňuje',
    'same-as': 'totéž jako',
    related: 'souvisí s',
    replaces: 'nahrazuje',
  },
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
