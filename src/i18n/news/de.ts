import { plural } from '../plural.js';
import type { NewsWords } from './words.js';

const news = (count: number) => `${count}\u00a0${plural('de', count, { one: 'Nachricht', other: 'Nachrichten' })}`;

export const newsDe: NewsWords = {
  count: news,
  undated: 'Ohne Datum',
  more: (count) => `Ältere: ${news(count)}`,
};
