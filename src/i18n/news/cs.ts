import { plural } from '../plural.js';
import type { NewsWords } from './words.js';

const news = (count: number) => `${count}\u00a0${plural('cs', count, { one: 'zpráva', few: 'zprávy', other: 'zpráv' })}`;

export const newsCs: NewsWords = {
  count: news,
  undated: 'Bez data',
  more: (count) => `Starší: ${news(count)}`,
};
