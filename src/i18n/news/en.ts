import { plural } from '../plural.js';
import type { NewsWords } from './words.js';

const news = (count: number) => `${count}\u00a0${plural('en', count, { one: 'piece', other: 'pieces' })} of\u00a0news`;

export const newsEn: NewsWords = {
  count: news,
  undated: 'Without a\u00a0date',
  more: (count) => `Older: ${news(count)}`,
};
