import type { GoalLinkWords } from './words.js';

export const goalLinksEn: GoalLinkWords = {
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
