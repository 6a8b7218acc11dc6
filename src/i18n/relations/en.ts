import type { RelationWords } from './words.js';

export const relationsEn: RelationWords = {
  relation: {
    'part-of': 'part of',
    follows: 'follows',
    'uses-practice-of': 'uses the experience of',
    'depends-on': 'depends on',
    supports: 'supports',
    implements: 'implements',
    'same-as': 'same as',
    related: 'related to',
    replaces: 'replaces',
  },
  inverse: {
    'part-of': 'includes',
    follows: 'followed by',
    'uses-practice-of': 'its experience is used by',
    'depends-on': 'needed by',
    supports: 'supported by',
    implements: 'implemented by',
    replaces: 'replaced by',
  },
};
